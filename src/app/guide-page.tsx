// The printed guides: which of them the address names, and with which pictures it is drawn.

import { lazy, Suspense, useEffect, useMemo } from 'react'
import { useLocation } from 'react-router'
import type { Organization } from '#domain/organization.ts'
import { GuideList } from '#guide/guide-list.tsx'
import { GuidePage } from '#guide/guide-page.tsx'
import { drawWindow } from '#guide/guide-picture.tsx'
import { type Asked, type Look, readAddress, sourceOf, writeAddress } from '#guide/guides.ts'
import { goTo } from './address-router.tsx'
import { keepIcon } from './keep-icon.ts'
import { useOrganization } from './organization.ts'
import { PlainPage } from './plain-page.tsx'

type PageProps = {
  asked: Asked & Look
  organization: Organization
  listHref: string
  onAsk: (asked: Asked & Look) => void
}

// Apart: the guides beside somebody else's set-up draw no screen of ours.
const ScreenGuide = lazy(async () => {
  const { drawScreen } = await import('#guide/guide-screen.tsx')
  return {
    default: (props: PageProps) => {
      const { asked, organization } = props
      const draw = useMemo(() => drawScreen(asked.phone, organization), [asked.phone, organization])
      return <GuidePage {...props} draw={draw} />
    },
  }
})

export default function GuidesPage({ base }: { base: string }) {
  const { pathname, search } = useLocation()
  const { organization } = useOrganization(base)
  // The tab is outside React.
  useEffect(() => void keepIcon(), [])
  const asked = readAddress(pathname.replace(/^\/guide/, ''), search)
  if (!asked) {
    return (
      <PlainPage base={base} stop={null}>
        <GuideList base={base} />
      </PlainPage>
    )
  }
  const page: PageProps = {
    asked,
    organization,
    listHref: `${base}guide/`,
    onAsk: (wanted) => goTo(`${base}${writeAddress(wanted, search)}`, { replace: true }),
  }
  return (
    <PlainPage base={base} stop={null}>
      <Suspense fallback={null}>
        {'map' in sourceOf(asked.name) ? (
          <GuidePage {...page} draw={drawWindow} />
        ) : (
          <ScreenGuide {...page} />
        )}
      </Suspense>
    </PlainPage>
  )
}
