import type { Check } from '#domain/method.ts'
import '#content/en/enroll-second.ts'
import { say } from '#content/say.ts'
import { type Frame, StepFrame } from '#ui/step-frame.tsx'
import { OtherChecks } from './other-checks.tsx'

type Props = {
  frame: Frame
  checks: readonly Check[]
  recommended: Check
  /** How the person knows the phone, with most of its number hidden. */
  phoneLabel: string
  onChoose: (check: Check) => void
}

/** Begins the test sign-in, with the way that the person has chosen for every day. */
export function ChooseCheckScreen({ frame, checks, recommended, phoneLabel, onChoose }: Props) {
  const first = checks.includes(recommended) ? recommended : (checks[0] ?? 'passcode')
  const goesWhere = first === 'push' || first === 'call' ? first : null
  return (
    <StepFrame
      {...frame}
      title={say('check.title')}
      lede={say('check.lede')}
      primary={{ label: say(`check.${first}`), arrow: true }}
      onSubmit={() => onChoose(first)}
      after={<OtherChecks checks={checks.filter((check) => check !== first)} onChoose={onChoose} />}
    >
      {goesWhere && <p>{say(`check.${goesWhere}To`, { phone: phoneLabel })}</p>}
    </StepFrame>
  )
}
