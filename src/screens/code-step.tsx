// What all screens share that ask for a code to be typed.

import { type ReactNode, useState } from 'react'
import { say } from '#content/say.ts'
import { type Frame, StepFrame } from '#ui/step-frame.tsx'

type Props = {
  frame: Frame
  title: string
  lede: string
  /** What is said to somebody who typed nothing. */
  missing: string
  /** The field, named `code`. */
  field: (error: string | null) => ReactNode
  onSubmit: (code: string) => void
  after: ReactNode
}

export function CodeStep({ frame, title, lede, missing, field, onSubmit, after }: Props) {
  const [isMissing, setMissing] = useState(false)
  // Only emptiness is judged here: what a wrong code is, the API can say better than its shape can.
  const error = isMissing ? missing : frame.problem

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
      {field(error)}
    </StepFrame>
  )
}
