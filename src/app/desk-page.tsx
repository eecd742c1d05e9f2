// Beside a caller: the agent's page. Nothing is asked of any API, and nothing is kept.

import { useEffect, useMemo } from 'react'
import { useLocation } from 'react-router'
import { AgentDesk } from '#beside/agent-desk.tsx'
import { goTo } from './address-router.tsx'
import { keepIcon } from './keep-icon.ts'
import { useOrganization } from './organization.ts'
import { SettingsMenu } from './settings-menu.tsx'

export default function DeskPage({ base }: { base: string }) {
  const { pathname, search } = useLocation()
  const { organization } = useOrganization(base)
  // The tab is outside React.
  useEffect(() => void keepIcon(), [])
  const navigate = useMemo(
    () => (address: string, how: { replace: boolean }) =>
      goTo(`${base.replace(/\/$/, '')}${address}`, how),
    [base],
  )
  return (
    <AgentDesk
      organization={organization}
      homeHref={base}
      pathname={pathname}
      search={search}
      navigate={navigate}
      menu={<SettingsMenu />}
    />
  )
}
