// A new set of recovery codes, shown once. The page is left when the person says that they are kept.

import { copyText } from '#client/clipboard.ts'
import { downloadText } from '#client/download.ts'
import '#content/en/devices.ts'
import { say } from '#content/say.ts'
import { recoverySheetText } from '#screens/recovery-sheet-text.ts'
import { SaveCodesScreen } from '#screens/save-codes.tsx'
import { stillFrame } from '#screens/still-frame.ts'
import { leaveComputer } from './live-calls.ts'
import type { NewCodes } from './use-devices.ts'

type Props = {
  base: string
  newCodes: NewCodes
  organization: string
  isSharedComputer: boolean
  problem: string | null
  onSaved: () => void
  onRenew: () => void
}

export function NewCodesPage({ base, newCodes, organization, isSharedComputer, ...page }: Props) {
  const { codes, madeAt } = newCodes
  const once = say('devices.codesFoot')
  const text = recoverySheetText({ codes, organization, once })
  return (
    <SaveCodesScreen
      frame={{ ...stillFrame(), problem: page.problem }}
      codes={codes}
      organization={organization}
      madeAt={madeAt}
      once={once}
      printFirst={isSharedComputer}
      onPrint={async () => {
        print()
        return true
      }}
      onDownload={async () => {
        downloadText('usher-recovery-codes.txt', text)
        return true
      }}
      onCopy={() => copyText(text)}
      onSaved={page.onSaved}
      onRenew={page.onRenew}
      onClearComputer={isSharedComputer ? () => void leaveComputer(base) : null}
    />
  )
}
