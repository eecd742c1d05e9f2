// What the two screens share that ask for the six digits of the moment.

import { type ReactNode, useState } from 'react'
import '#content/en/enroll-second.ts'
import '#content/en/failures.ts'
import { say } from '#content/say.ts'
import { CodeField } from '#ui/field.tsx'
import { type Frame, StepFrame } from '#ui/step-frame.tsx'

type Props = {
  frame: Frame
  title: string
  lede: string
  onSubmit: (code: string) => void
  after: ReactNode
}

export function PasscodeStep({ frame, title, lede, onSubmit, after }: Props) {
  const [isMissing, setMissing] = useState(false)
  // Only emptiness is judged here: what a wrong code is, the API can say better than its shape can.
  const error = isMissing ? say('failure.code-missing') : frame.problem

  const submit = (fields: FormData) => {
    const code = String(fields.get('code')).trim()
    setMissing(code === '')
    if (code !== '') onSubmit(code)
  }

  return (
    <StepFrame
      {...frame}
      problem={null}
      fieldErrors={error ? [{ name: 'code', text: error }] : []}
      title={title}
      lede={lede}
      primary={{ label: say('frame.continue'), arrow: true }}
      onSubmit={submit}
      after={after}
    >
      <CodeField name="code" label={say('code.label')} hint={say('code.hint')} error={error} />
    </StepFrame>
  )
}
