import '#content/en/enroll-second.ts'
import { say } from '#content/say.ts'
import { LinkButton } from '#ui/button.tsx'
import type { Frame } from '#ui/step-frame.tsx'
import { RecoveryCodeStep } from './recovery-code-step.tsx'

type Props = { frame: Frame; onSubmit: (code: string) => void; onShowCodes: () => void }

/** Asks for one code back, from the copy: a tick alone does not show that there is one. */
export function ProveCodesScreen({ frame, onSubmit, onShowCodes }: Props) {
  return (
    <RecoveryCodeStep
      frame={frame}
      words={{
        title: say('prove.title'),
        lede: say('prove.lede'),
        label: say('prove.label'),
        hint: say('prove.hint'),
        missing: say('prove.missing'),
      }}
      onSubmit={onSubmit}
      after={<LinkButton onClick={onShowCodes}>{say('prove.showCodes')}</LinkButton>}
    />
  )
}
