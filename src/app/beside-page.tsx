// Beside a real set-up: the person's own page.

import { Beside } from '#beside/beside.tsx'
import { SettingsMenu } from './settings-menu.tsx'
import { useNumberedSteps } from './use-numbered-steps.ts'

export default function BesidePage({ base }: { base: string }) {
  return <Beside {...useNumberedSteps(base)} menu={<SettingsMenu />} />
}
