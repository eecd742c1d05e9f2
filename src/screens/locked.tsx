import type { Check } from '#domain/method.ts'
import '#content/en/enroll-second.ts'
import { minutes } from '#content/amounts.ts'
import { helpLine } from '#content/help.ts'
import { say } from '#content/say.ts'
import { Button } from '#ui/button.tsx'
import { type Frame, StepFrame } from '#ui/step-frame.tsx'
import { OtherChecks } from './other-checks.tsx'

type Props = {
  frame: Frame
  minutesLeft: number
  /** Ways that are not locked. */
  otherWays: readonly Check[]
  onOther: (check: Check) => void
  /** What there is beside waiting, and the way there. */
  otherWay: string
  onOtherWay: () => void
  help: string | null
}

/** Too many tries. Counts in minutes: seconds would only make the wait longer. */
export function LockedScreen(props: Props) {
  const { frame, minutesLeft, otherWays, onOther, otherWay, onOtherWay, help } = props
  const [first, ...others] = otherWays
  return (
    <StepFrame
      {...frame}
      problem={null}
      title={say('locked.title')}
      lede={say('locked.lede', {
        minutes: minutes(Math.max(1, minutesLeft)),
        help: helpLine(help),
      })}
      primary={first ? { label: say(`check.${first}`), arrow: true } : null}
      onSubmit={() => first && onOther(first)}
      after={
        <>
          <OtherChecks checks={others} onChoose={onOther} />
          <Button kind="quiet" small onClick={onOtherWay}>
            {otherWay}
          </Button>
        </>
      }
    >
      {first && <p>{say('locked.meanwhile')}</p>}
    </StepFrame>
  )
}
