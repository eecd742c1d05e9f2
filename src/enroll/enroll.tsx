// The face of the person who enrols: one journey, its address, and what the page can do for it.

import { lazy, type ReactNode, Suspense, useMemo, useState } from 'react'
import { afterPaint } from '#client/after-paint.ts'
import { createJourney, type Journey, type Reach } from '#client/journey-client.ts'
import { tabShelf } from '#client/tab-shelf.ts'
import type { Provider } from '#domain/method.ts'
import type { Organization } from '#domain/organization.ts'
import { defaultPolicy, type Policy } from '#domain/policy.ts'
import type { Hands } from '#journey/scene.ts'
import type { ReadResource } from '#journey/use-resources.ts'
import { Wizard } from '#journey/wizard.tsx'
import type { Navigate } from './step-address.ts'

const Attendance = lazy(async () => {
  await afterPaint()
  return import('./attendance.tsx')
})

/** What the page around gives: the way to the API, and the hands that differ between worlds. */
export type EnrollPorts = {
  reach(): Promise<Reach>
  read: ReadResource
  policy(): Promise<Policy | null>
  /** Called once the journey stands, to follow its log. Returns how to stop. */
  follow(journey: Journey): () => void
  hands(journey: Journey): Hands
  startOver(): void
}

type Props = {
  /** Names the person for whatever is kept in this tab. */
  personKey: string
  world: 'practice' | 'live'
  provider: Provider
  organization: Organization
  person: { name: string; mailLabel: string } | null
  /** Loaded after the first paint. */
  ports: Promise<EnrollPorts>
  isOneScreen: boolean
  isStaff?: boolean
  qrRef: (svg: SVGSVGElement | null) => void
  homeHref: string
  waysHref?: string
  peopleHref?: string | null
  navigate: Navigate
  menu?: ReactNode
  strip?: ReactNode
  aside?: ReactNode
}

export function Enroll({ personKey, provider, ports, navigate, ...page }: Props) {
  const journey = useMemo(
    () => openJourney(personKey, provider, ports),
    [personKey, provider, ports],
  )
  const [begunAt] = useState(() => journey.snapshot().state)
  const [hands, setHands] = useState<Hands | null>(null)
  const [policy, setPolicy] = useState<Policy>(defaultPolicy[provider])
  const read = useMemo(() => readThrough(ports), [ports])

  return (
    <>
      <Wizard
        {...page}
        personKey={personKey}
        journey={journey}
        provider={provider}
        policy={policy}
        hands={hands}
        read={read}
        startAnother={(reason) => void journey.begin(reason)}
        startOver={() => void ports.then(({ startOver }) => startOver())}
      />
      <Suspense fallback={null}>
        <Attendance
          journey={journey}
          begunAt={begunAt}
          ports={ports}
          navigate={navigate}
          onHands={setHands}
          onPolicy={setPolicy}
        />
      </Suspense>
    </>
  )
}

const readThrough =
  (ports: Promise<EnrollPorts>): ReadResource =>
  async (name, id) =>
    (await ports).read(name, id)

const openJourney = (personKey: string, provider: Provider, ports: Promise<EnrollPorts>) =>
  createJourney({
    // A first guess, drawn until the API has said what holds for this person.
    input: {
      provider,
      devices: defaultPolicy[provider].devices,
      requirements: defaultPolicy[provider].requirements,
      reason: 'first',
      identityWays: [],
      hasRecoveryCodes: false,
      numberLabel: null,
    },
    reach: async () => {
      const { reach } = await ports
      // A press is drawn first: what is sent for it is prepared once the browser is free.
      await new Promise((resolve) => setTimeout(resolve))
      return reach()
    },
    shelf: tabShelf(`usher-journey:${personKey}`),
  })
