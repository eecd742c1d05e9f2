// What both pages beside a real set-up are given: nothing of it asks an API, and nothing is kept.

import { useEffect, useMemo } from 'react'
import { useLocation } from 'react-router'
import { goTo } from './address-router.tsx'
import { keepIcon } from './keep-icon.ts'
import { useOrganization } from './organization.ts'

export const useNumberedSteps = (base: string) => {
  const { pathname, search } = useLocation()
  const { organization } = useOrganization(base)
  // The tab is outside React.
  useEffect(() => void keepIcon(), [])
  const navigate = useMemo(
    () => (address: string, how: { replace: boolean }) =>
      goTo(`${base.replace(/\/$/, '')}${address}`, how),
    [base],
  )
  return { organization, homeHref: base, pathname, search, navigate }
}
