import { say } from '#content/say.ts'
import '#content/en/enroll-first.ts'
import { QrCard } from '#ui/qr-card.tsx'
import { type Frame, StepFrame } from '#ui/step-frame.tsx'

type Props = { frame: Frame; onRenew: () => void }

/** The code is gone from the page; nothing makes another until somebody is there to scan it. */
export function ExpiredCodeScreen({ frame, onRenew }: Props) {
  return (
    <StepFrame
      {...frame}
      title={say('expired.title')}
      lede={say('expired.lede')}
      primary={{ label: say('expired.primary'), arrow: true }}
      onSubmit={onRenew}
    >
      <QrCard content={null} state="expired" name={say('scan.qr')} words={say('expired.card')} />
    </StepFrame>
  )
}
