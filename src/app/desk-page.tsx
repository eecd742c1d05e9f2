// Beside a caller: the agent's page.

import { AgentDesk } from '#beside/agent-desk.tsx'
import { SettingsMenu } from './settings-menu.tsx'
import { useNumberedSteps } from './use-numbered-steps.ts'

export default function DeskPage({ base }: { base: string }) {
  return <AgentDesk {...useNumberedSteps(base)} menu={<SettingsMenu />} />
}
