import type { Check } from '#domain/method.ts'
import '#content/en/enroll-second.ts'
import { say } from '#content/say.ts'
import { type Frame, StepFrame } from '#ui/step-frame.tsx'
import { OtherChecks } from './other-checks.tsx'

type Props = {
  frame: Frame
  purpose: 'another' | 'newPhone'
  /** What this person has, the best first. */
  ways: readonly Check[]
  onChoose: (check: Check) => void
}

/** Asks for what is enrolled already, before anything is added to it or moved. */
export function ConfirmItIsYouScreen({ frame, purpose, ways, onChoose }: Props) {
  const [first, ...others] = ways
  return (
    <StepFrame
      {...frame}
      title={say('confirm.title')}
      lede={say(`confirm.${purpose}`)}
      primary={first ? { label: say(`check.${first}`), arrow: true } : null}
      onSubmit={() => first && onChoose(first)}
      after={<OtherChecks checks={others} onChoose={onChoose} />}
    />
  )
}
