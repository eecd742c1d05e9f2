import '#content/en/enroll-second.ts'
import { say } from '#content/say.ts'
import { LinkButton } from '#ui/button.tsx'
import type { Frame } from '#ui/step-frame.tsx'
import { RecoveryCodeStep } from './recovery-code-step.tsx'

type Props = { frame: Frame; onSubmit: (code: string) => void; onOtherWay: () => void }

/** Signs in with a recovery code, which is used up by it. */
export function EnterRecoveryCodeScreen({ frame, onSubmit, onOtherWay }: Props) {
  return (
    <RecoveryCodeStep
      frame={frame}
      words={{
        title: say('recovery.title'),
        lede: say('recovery.lede'),
        label: say('recovery.label'),
        hint: say('recovery.hint'),
        missing: say('recovery.missing'),
      }}
      onSubmit={onSubmit}
      after={<LinkButton onClick={onOtherWay}>{say('check.otherWay')}</LinkButton>}
    />
  )
}
