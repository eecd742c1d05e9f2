// A demonstration: which step the address names, which of the two windows this is, and what holds both together.

import { lazy, Suspense, useEffect, useState } from 'react'
import { type Language, language } from '#content/say.ts'
import { namesStep, readPlace, writePlace } from '#present/addresses.ts'
import { Audience } from '#present/audience.tsx'
import { openShow, type Show, type View } from '#present/show.ts'
import { type Showing, zooms } from '#present/showing.ts'
import { useShowing } from '#present/use-show.ts'
import { goTo } from './address-router.tsx'
import { chooseLanguage } from './choosing-settings.ts'
import { useOrganization } from './organization.ts'
import { practiceRoot } from './place.ts'
import { PracticeStrip } from './practice-strip.tsx'
import { PresentPhone } from './present-phone.tsx'
import { SettingsMenu } from './settings-menu.tsx'

// Apart, so that no note of the presenter's is ever in the window that is shared.
const Presenter = lazy(async () => {
  const { Presenter } = await import('#present/presenter.tsx')
  return { default: Presenter }
})

type Props = { base: string }

export default function PresentPage({ base }: Props) {
  const [{ show, view }] = useState(() => openOnce(base))
  const told = useOrganization(base)
  const showing = useShowing(show)
  useSameLanguage(show)

  const shared = {
    show,
    organization: told.organization,
    homeHref: base,
    strip: <PracticeStrip told={told} onStartOver={null} onShowPhone={null} network={null} />,
    menu: <SettingsMenu />,
    phone: (scene: Parameters<typeof PresentPhone>[0]) => PresentPhone(scene),
  }
  const audienceHref = hrefOf(base, showing, 'audience')
  if (view === 'audience')
    return <Audience {...shared} presenterHref={hrefOf(base, showing, 'presenter')} />
  return (
    <Suspense fallback={null}>
      <Presenter
        {...shared}
        audienceHref={audienceHref}
        shareHref={new URL(audienceHref, location.href).href}
      />
    </Suspense>
  )
}

/** Another language draws the tree anew; the demonstration goes on. */
let opened: { show: Show; view: View } | null = null

const openOnce = (base: string) => {
  opened ??= open(base)
  return opened
}

const open = (base: string) => {
  const page = location.pathname.slice(rootOf(base).length)
  const search = new URLSearchParams(location.search)
  const view: View = search.get('view') === 'presenter' ? 'presenter' : 'audience'
  const first: Showing = {
    place: readPlace(page, search),
    isCovered: true,
    isBlank: false,
    isPhoneInFront: search.get('front') === 'phone',
    zoom: zooms.find((zoom) => String(zoom) === search.get('zoom')) ?? 100,
    language: language(),
    timer: { since: null, passed: 0 },
  }
  const show = openShow({ first, view, leads: namesStep(page) })
  const follow = () => goTo(hrefOf(base, show.get(), view), { replace: true })
  show.subscribe(follow)
  follow()
  return { show, view }
}

const rootOf = (base: string) => `${practiceRoot(base)}/present`

/** What is shown, as an address. Neither cover nor blank page is in it: whoever opens it starts covered. */
const hrefOf = (base: string, showing: Showing, view: View) => {
  const { page, search } = writePlace(showing.place)
  if (showing.zoom !== 100) search.set('zoom', String(showing.zoom))
  if (showing.isPhoneInFront) search.set('front', 'phone')
  search.set('lang', showing.language)
  if (view === 'presenter') search.set('view', view)
  return `${rootOf(base)}/${page}?${search}`
}

/** The language of the demonstration is the page's, whichever window and whichever control has changed it. */
const useSameLanguage = (show: Show) => {
  const { language: wanted } = useShowing(show)
  const [drawn] = useState<Language>(language)
  // A menu that was used here has drawn the tree anew in its language: that goes to the other windows.
  // biome-ignore lint/correctness/useExhaustiveDependencies: said once for each drawing
  useEffect(() => {
    if (show.get().language !== drawn) show.change({ language: drawn })
  }, [])
  // The spoken language is outside React.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `wanted` is the occasion, and may be old by now
  useEffect(() => {
    const now = show.get().language
    if (now !== language()) void chooseLanguage(now)
  }, [show, wanted])
}
