import { StartOverSheet } from '#screens/start-over.tsx'
import { leave } from './leave-practice.ts'
import type { PracticeWindow } from './practice-window.ts'

type Props = { window: Promise<PracticeWindow>; homeHref: string; onNo: () => void }

export default function StartOver({ window: opening, homeHref, onNo }: Props) {
  return <StartOverSheet onYes={() => void leave(opening, homeHref)} onNo={onNo} />
}
