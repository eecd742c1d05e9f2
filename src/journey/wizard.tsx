// The journey on the page: rail, question and whatever stands beside it, drawn from one snapshot.

import { type ReactNode, useEffect, useState } from 'react'
import type { Journey } from '#client/journey-client.ts'
import { say } from '#content/say.ts'
import type { Provider } from '#domain/method.ts'
import type { Organization } from '#domain/organization.ts'
import type { Policy } from '#domain/policy.ts'
import { metaOf, stateName } from '#machines/enrollment/stepping.ts'
import { WelcomeScreen } from '#screens/welcome.tsx'
import { Stage } from '#ui/stage.tsx'
import { frameOf, noticeOf } from './frame.ts'
import type { Hands } from './scene.ts'
import { railStops } from './stops.ts'
import { useJourney } from './use-journey.ts'
import { useLaterScreens } from './use-later-screens.tsx'
import type { ReadResource } from './use-resources.ts'

export type WizardProps = {
  /** Names the person for whatever is kept in this tab. */
  personKey: string
  journey: Journey
  world: 'practice' | 'live'
  provider: Provider
  organization: Organization
  policy: Policy
  person: { name: string; mailLabel: string } | null
  isOneScreen: boolean
  /** Somebody who works at the desk. */
  isStaff?: boolean
  /** Null until they have loaded; the first question needs none. */
  hands: Hands | null
  read: ReadResource
  qrRef: (svg: SVGSVGElement | null) => void
  startAnother(reason: 'another' | 'newPhone'): void
  startOver(): void
  homeHref: string
  waysHref?: string
  peopleHref?: string | null
  menu?: ReactNode
  strip?: ReactNode
  aside?: ReactNode
}

export function Wizard(props: WizardProps) {
  const { journey, organization } = props
  const snapshot = useJourney(journey)
  const later = useLaterScreens()
  const wasOffline = useWasOffline(snapshot.isOnline)
  const isReturn = useReturn(snapshot)
  const { context } = snapshot.state
  const name = stateName(snapshot.state.value)
  const { step } = metaOf(snapshot.state)
  const frame = frameOf(snapshot, step, journey.send)
  const isWelcome =
    name === 'welcoming' &&
    context.reason === 'first' &&
    !props.isStaff &&
    noticeOf(snapshot) === null
  return (
    <Stage
      home={{ href: props.homeHref, label: say('frame.home') }}
      organization={organization.name}
      help={
        organization.helpNumber ? { label: say('help.get'), number: organization.helpNumber } : null
      }
      helpMenu={later && <later.HelpChoices {...{ snapshot, journey, organization }} />}
      menu={props.menu}
      practice={props.strip}
      notice={later?.standingNotice({ snapshot, wasOffline, name, isReturn }) ?? null}
      rail={{
        stops: railStops(context, step),
        label: say('frame.progress'),
        done: say('frame.done'),
        folded: (n) => say('frame.stepsDone', { n }),
      }}
      aside={props.aside}
    >
      {isWelcome && (
        <WelcomeScreen
          frame={frame}
          organization={organization}
          onStart={() => journey.send({ type: 'setup.started' })}
        />
      )}
      {!isWelcome &&
        (later ? <later.LaterScreen {...props} {...{ name, snapshot, frame }} /> : <main />)}
    </Stage>
  )
}

/** True while this page shows a step that it did not walk to. */
const useReturn = ({ view }: ReturnType<typeof useJourney>) => {
  const [first, setFirst] = useState<number | null>(null)
  if (first === null && view) setFirst(view.version)
  return view !== null && view.version > 0 && view.version === (first ?? view.version)
}

/** True for three seconds after the network came back. */
const useWasOffline = (isOnline: boolean) => {
  const [was, setWas] = useState(false)
  // The clock is outside React.
  useEffect(() => {
    if (!isOnline) return setWas(true)
    const timer = setTimeout(() => setWas(false), 3000)
    return () => clearTimeout(timer)
  }, [isOnline])
  return was && isOnline
}
