// Beside a real set-up: nothing is asked of any API, and nothing is kept.

import { useEffect, useMemo } from 'react'
import { useLocation } from 'react-router'
import { Beside } from '#beside/beside.tsx'
import { goTo } from './address-router.tsx'
import { keepIcon } from './keep-icon.ts'
import { useOrganization } from './organization.ts'
import { SettingsMenu } from './settings-menu.tsx'

export default function BesidePage({ base }: { base: string }) {
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
    <Beside
      organization={organization}
      homeHref={base}
      pathname={pathname}
      search={search}
      navigate={navigate}
      menu={<SettingsMenu />}
    />
  )
}
