import '#content/en/enroll-second.ts'
import { say } from '#content/say.ts'
import { LinkButton } from '#ui/button.tsx'
import { type Frame, StepFrame } from '#ui/step-frame.tsx'

type Props = { frame: Frame; onUse: () => void; onOtherWay: () => void }

/** Signs in with a key or with the device. The browser's own window opens on the button only. */
export function UsePasskeyScreen({ frame, onUse, onOtherWay }: Props) {
  return (
    <StepFrame
      {...frame}
      title={say('passkey.title')}
      lede={say('passkey.lede')}
      primary={{ label: say('check.passkey') }}
      onSubmit={onUse}
      after={<LinkButton onClick={onOtherWay}>{say('check.otherWay')}</LinkButton>}
    />
  )
}
