import '#content/en/enroll-second.ts'
import { say } from '#content/say.ts'
import { LinkButton } from '#ui/button.tsx'
import type { Frame } from '#ui/step-frame.tsx'
import { PasscodeStep } from './passcode-step.tsx'

type Props = {
  frame: Frame
  appName: string
  onSubmit: (code: string) => void
  onShowCode: () => void
}

/** Asks for the first passcode of an account that was added: it shows that app and page agree. */
export function EnterCodeScreen({ frame, appName, onSubmit, onShowCode }: Props) {
  return (
    <PasscodeStep
      frame={frame}
      title={say('code.title')}
      lede={say('code.lede', { app: appName })}
      onSubmit={onSubmit}
      after={<LinkButton onClick={onShowCode}>{say('code.showQr')}</LinkButton>}
    />
  )
}
