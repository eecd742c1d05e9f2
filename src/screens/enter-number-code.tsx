import { unbroken } from '#content/help.ts'
import { say } from '#content/say.ts'
import '#content/en/enroll-first.ts'
import { LinkButton } from '#ui/button.tsx'
import { CodeField } from '#ui/field.tsx'
import type { Frame } from '#ui/step-frame.tsx'
import { CodeStep } from './code-step.tsx'

type Props = {
  frame: Frame
  /** The number with its middle hidden. */
  label: string
  way: 'call' | 'text'
  onSubmit: (code: string) => void
  onAgain: () => void
}

/** Asks for the six digits that were said or sent to the number. */
export const EnterNumberCodeScreen = ({ frame, label, way, onSubmit, onAgain }: Props) => (
  <CodeStep
    frame={frame}
    title={say('numberCode.typeTitle')}
    lede={say(way === 'call' ? 'numberCode.calling' : 'numberCode.texted', {
      label: unbroken(label),
    })}
    missing={say('numberCode.missing')}
    onSubmit={onSubmit}
    field={(error) => (
      <CodeField
        name="code"
        label={say('numberCode.field')}
        hint={say('numberCode.fieldHint')}
        error={error}
      />
    )}
    after={
      <LinkButton onClick={onAgain}>
        {say(way === 'call' ? 'numberCode.callAgain' : 'numberCode.textAgain')}
      </LinkButton>
    }
  />
)
