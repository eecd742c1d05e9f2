// The journey in the practice world, with the practice phone beside it.

import { lazy, memo, Suspense, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import { useLocation } from 'react-router'
import { afterPaint } from '#client/after-paint.ts'
import { Enroll } from '#enroll/enroll.tsx'
import type { Navigate } from '#enroll/step-address.ts'
import { goTo } from './address-router.tsx'
import type { EnrollPortsOptions } from './enroll-ports.ts'
import { useOrganization } from './organization.ts'
import { defaultPerson, practiceRoot, readSeat } from './place.ts'
import { PracticeStrip } from './practice-strip.tsx'
import type { ConnectHost } from './practice-window.ts'
import { SettingsMenu } from './settings-menu.tsx'
import { useNetwork } from './use-network.ts'
import { usePerson } from './use-person.ts'

const PhonePlace = lazy(() => import('./phone-place.tsx'))
const StartOver = lazy(() => import('./start-over.tsx'))

type Props = { base: string; connectHost: ConnectHost }

export default function EnrollPage({ base, connectHost }: Props) {
  const { search } = useLocation()
  const seat = useMemo(() => readSeat(new URLSearchParams(search)), [search])
  const seatKey = `${seat.as}.${seat.journey ?? ''}`
  return <SeatedPage key={seatKey} {...{ base, connectHost, seat }} />
}

type SeatedProps = Props & { seat: ReturnType<typeof readSeat> }

// Every step has an address of its own; the page around it, phone and all, stays as it is drawn.
const SeatedPage = memo(({ base, connectHost, seat }: SeatedProps) => {
  const told = useOrganization(base)
  const [guess] = useState(seat.journey)
  // The person's own journey is only asked for where the address does not name one.
  const asking = useMemo(
    () => openWindow(connectHost, `${seat.as}.${guess ?? 'duo'}`),
    [connectHost, seat.as, guess],
  )
  const person = usePerson(asking, seat.as)
  const journey = guess ?? person?.journey ?? null
  const qr = useRef<SVGSVGElement | null>(null)
  const [isPhoneOpen, setPhoneOpen] = useState(false)
  const [isOver, setOver] = useState(false)
  const isWide = useIsWide()
  const provider = journey ?? 'duo'
  const personKey = `${person?.id ?? seat.as}.${provider}`
  const opening = useMemo(
    () =>
      personKey === `${seat.as}.${guess ?? 'duo'}` ? asking : openWindow(connectHost, personKey),
    [asking, connectHost, personKey, seat.as, guess],
  )
  const dropsNetworkAt = person?.dropsNetworkAt ?? null
  const isOneScreen = person?.isOneScreen ?? false
  const isSharedComputer = person?.policy.sharedComputer ?? false
  const ports = useMemo(
    () =>
      openPorts({
        window: opening,
        personKey,
        dropsNetworkAt,
        isSharedComputer,
        onStartOver: () => setOver(true),
        homeHref: base,
      }),
    [opening, personKey, dropsNetworkAt, isSharedComputer, base],
  )
  const network = useNetwork(opening)
  const navigate = useMemo(() => navigateIn(practiceRoot(base)), [base])
  const phone = person && {
    window: opening,
    person,
    phoneId: personKey,
    provider,
    organization: told.organization,
    qr,
  }
  const isBeside = isWide && !isOneScreen
  const showPhone = () => {
    // With one screen the phone is not beside this page but under it.
    if (isOneScreen) location.assign(`${base}practice/phone/?as=${seat.as}&journey=${provider}`)
    else setPhoneOpen(true)
  }
  // What a first press does must not be lost when it turns out who sits here: only the default person,
  // whose journey the address names, is drawn before the practice world has answered.
  if (!person && !(guess && seat.as === defaultPerson)) return null
  return (
    <Enroll
      key={personKey}
      personKey={personKey}
      world="practice"
      provider={provider}
      organization={told.organization}
      person={person && { name: person.name, mailLabel: person.email }}
      ports={ports}
      isOneScreen={isOneScreen}
      qrRef={(svg) => {
        qr.current = svg
      }}
      homeHref={base}
      navigate={navigate}
      menu={<SettingsMenu />}
      strip={
        <>
          <PracticeStrip
            told={told}
            onStartOver={() => setOver(true)}
            network={network}
            onShowPhone={isBeside ? null : showPhone}
            {...(isBeside && { onGoToPhone: goToPhone })}
          />
          {isOver && (
            <Suspense fallback={null}>
              <StartOver window={opening} homeHref={base} onNo={() => setOver(false)} />
            </Suspense>
          )}
        </>
      }
      aside={
        phone &&
        (isBeside || !isWide) && (
          <Suspense fallback={null}>
            <PhonePlace
              {...phone}
              isBeside={isBeside}
              isOpen={isPhoneOpen}
              onShow={showPhone}
              onClose={() => setPhoneOpen(false)}
            />
          </Suspense>
        )
      }
    />
  )
})

const goToPhone = () => document.querySelector<HTMLElement>('aside section')?.focus()

const navigateIn =
  (world: string): Navigate =>
  (address, how) =>
    goTo(world + address, how)

// The practice world is 20 kB that the first question does without.
const openWindow = async (connectHost: ConnectHost, person: string) => {
  await afterPaint()
  const { openPracticeWindow } = await import('./practice-window.ts')
  return openPracticeWindow(connectHost, { person, search: new URLSearchParams(location.search) })
}

const openPorts = async (options: EnrollPortsOptions) => {
  await afterPaint()
  const { practiceEnrollPorts } = await import('./enroll-ports.ts')
  return practiceEnrollPorts(options)
}

const wide = matchMedia('(min-width: 1120px)')

const useIsWide = () =>
  useSyncExternalStore(
    (listener) => {
      wide.addEventListener('change', listener)
      return () => wide.removeEventListener('change', listener)
    },
    () => wide.matches,
  )
