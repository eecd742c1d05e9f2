import '#content/en/enroll-second.ts'
import { say } from '#content/say.ts'
import { LinkButton } from '#ui/button.tsx'
import { WaitDot } from '#ui/note.tsx'
import { type Frame, StepFrame } from '#ui/step-frame.tsx'

type Props = {
  frame: Frame
  phoneLabel: string
  unanswered: boolean
  onAgain: () => void
  onOtherWay: () => void
}

/** Waits for a key to be pressed in a call. */
export function AwaitCallScreen({ frame, phoneLabel, unanswered, onAgain, onOtherWay }: Props) {
  const otherWay = <LinkButton onClick={onOtherWay}>{say('check.otherWay')}</LinkButton>
  if (unanswered) {
    return (
      <StepFrame
        {...frame}
        problem={null}
        title={say('call.unansweredTitle')}
        lede={say('call.unansweredLede', { phone: phoneLabel })}
        primary={{ label: say('call.again') }}
        onSubmit={onAgain}
        after={otherWay}
      />
    )
  }
  return (
    <StepFrame
      {...frame}
      title={say('call.title')}
      lede={say('call.lede', { phone: phoneLabel })}
      primary={null}
      lineTo="phone"
      after={
        <>
          <LinkButton onClick={onAgain}>{say('call.again')}</LinkButton>
          {otherWay}
        </>
      }
    >
      <WaitDot>{say('call.waiting')}</WaitDot>
    </StepFrame>
  )
}
