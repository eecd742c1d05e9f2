import { say } from '#content/say.ts'
import '#content/en/enroll-first.ts'
import { type Frame, StepFrame } from '#ui/step-frame.tsx'

type Props = { frame: Frame; address: string; onSend: () => void }

/** Says where the activation link goes before it goes. */
export function SendLinkScreen({ frame, address, onSend }: Props) {
  return (
    <StepFrame
      {...frame}
      title={say('sendLink.title')}
      lede={say('sendLink.lede')}
      primary={{ label: say('sendLink.primary'), arrow: true }}
      onSubmit={onSend}
    >
      <p>
        {say('sendLink.to')}{' '}
        <b>
          <bdi dir="ltr">{address}</bdi>
        </b>
      </p>
    </StepFrame>
  )
}
