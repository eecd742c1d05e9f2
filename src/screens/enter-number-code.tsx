import { useState } from 'react'
import { unbroken } from '#content/help.ts'
import { say } from '#content/say.ts'
import '#content/en/enroll-first.ts'
import { LinkButton } from '#ui/button.tsx'
import { CodeField } from '#ui/field.tsx'
import { type Frame, StepFrame } from '#ui/step-frame.tsx'

type Props = {
  frame: Frame
  /** The number with its middle hidden. */
  label: string
  way: 'call' | 'text'
  onSubmit: (code: string) => void
  onAgain: () => void
}

/** Asks for the six digits that were said or sent to the number. */
export function EnterNumberCodeScreen({ frame, label, way, onSubmit, onAgain }: Props) {
  const [isMissing, setMissing] = useState(false)
  const problem = isMissing ? say('numberCode.missing') : frame.problem

  const submit = (fields: FormData) => {
    const code = String(fields.get('code')).trim()
    setMissing(code === '')
    if (code !== '') onSubmit(code)
  }

  return (
    <StepFrame
      {...frame}
      title={say('numberCode.typeTitle')}
      lede={say(way === 'call' ? 'numberCode.calling' : 'numberCode.texted', {
        label: unbroken(label),
      })}
      primary={{ label: say('frame.continue'), arrow: true }}
      onSubmit={submit}
      problem={null}
      fieldErrors={problem === null ? [] : [{ name: 'code', text: problem }]}
      after={
        <LinkButton onClick={onAgain}>
          {say(way === 'call' ? 'numberCode.callAgain' : 'numberCode.textAgain')}
        </LinkButton>
      }
    >
      <CodeField
        name="code"
        label={say('numberCode.field')}
        hint={say('numberCode.fieldHint')}
        error={problem}
      />
    </StepFrame>
  )
}
