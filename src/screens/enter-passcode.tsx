import '#content/en/enroll-second.ts'
import { say } from '#content/say.ts'
import { LinkButton } from '#ui/button.tsx'
import type { Frame } from '#ui/step-frame.tsx'
import { PasscodeStep } from './passcode-step.tsx'

type Props = {
  frame: Frame
  appName: string
  onSubmit: (code: string) => void
  onOtherWay: () => void
  onPush: (() => void) | null
}

/** The test sign-in by passcode: the way that works without a network on the phone. */
export function EnterPasscodeScreen({ frame, appName, onSubmit, onOtherWay, onPush }: Props) {
  return (
    <PasscodeStep
      frame={frame}
      title={say('passcode.title')}
      lede={say('passcode.lede', { app: appName })}
      onSubmit={onSubmit}
      after={
        <>
          {onPush && <LinkButton onClick={onPush}>{say('check.pushInstead')}</LinkButton>}
          <LinkButton onClick={onOtherWay}>{say('check.otherWay')}</LinkButton>
        </>
      }
    />
  )
}
