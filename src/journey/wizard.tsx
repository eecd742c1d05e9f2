// The journey on the page: rail, question and whatever stands beside it, drawn from one snapshot.

import { type ReactNode, useEffect, useState } from 'react'
import type { Journey } from '#client/journey-client.ts'
import { say } from '#content/say.ts'
import type { Provider } from '#domain/method.ts'
import type { Organization } from '#domain/organization.ts'
import type { Policy } from '#domain/policy.ts'
import type { EnrollmentContext } from '#machines/enrollment/context.ts'
import { isWaitingState, metaOf, stateName } from '#machines/enrollment/stepping.ts'
import { WelcomeScreen } from '#screens/welcome.tsx'
import { Stage } from '#ui/stage.tsx'
import { frameOf, noticeOf } from './frame.ts'
import type { Hands, NumberDraft } from './scene.ts'
import { railStops } from './stops.ts'
import { type ReadResource, useJourney, useResources } from './use-journey.ts'
import { useLaterScreens } from './use-later-screens.tsx'

export type WizardProps = {
  journey: Journey
  world: 'practice' | 'live'
  provider: Provider
  organization: Organization
  policy: Policy
  person: { name: string; mailLabel: string } | null
  isOneScreen: boolean
  /** Null until they have loaded; the first question needs none. */
  hands: Hands | null
  read: ReadResource
  draft: NumberDraft
  onDraft(draft: NumberDraft): void
  qrRef: (svg: SVGSVGElement | null) => void
  startAnother(reason: 'another' | 'newPhone'): void
  startOver(): void
  homeHref: string
  menu?: ReactNode
  strip?: ReactNode
  aside?: ReactNode
}

const slowMs = 8000

export function Wizard(props: WizardProps) {
  const { journey, organization, world, provider } = props
  const snapshot = useJourney(journey)
  const resources = useResources(snapshot, props.read)
  const LaterScreen = useLaterScreens()
  const isSlow = useSlow(snapshot.isProving)
  const wasOffline = useWasOffline(snapshot.isOnline)
  const { context } = snapshot.state
  const isReturn = useReturn(snapshot)
  const name = stateName(snapshot.state.value)
  const { step } = metaOf(snapshot.state)
  const notice = noticeOf(snapshot)
  const appName = provider === 'duo' ? organization.appName : say('app.any')
  const phoneLabel = labelOf(context, props.draft)

  const frame = frameOf({
    snapshot,
    context,
    step,
    problem: null,
    isSlow,
    banner:
      name === 'choosingPreference' || isFirstAfterLink(name, context)
        ? linkedBanner(provider, phoneLabel, appName)
        : null,
    send: journey.send,
  })
  const isPlainWelcome = name === 'welcoming' && notice === null && context.reason === 'first'
  return (
    <Stage
      home={{ href: props.homeHref, label: say('frame.home') }}
      organization={organization.name}
      help={
        organization.helpNumber ? { label: say('help.get'), number: organization.helpNumber } : null
      }
      menu={props.menu}
      practice={props.strip}
      notice={offlineNotice(snapshot, wasOffline) ?? unfinishedNotice(name, isReturn)}
      rail={{
        stops: railStops(context, step),
        label: say('frame.progress'),
        done: say('frame.done'),
        folded: (n) => say('frame.stepsDone', { n }),
      }}
      aside={props.aside}
    >
      {isPlainWelcome ? (
        <WelcomeScreen
          frame={frame}
          organization={organization}
          onNewPhone={null}
          onStart={() => journey.send({ type: 'setup.started' })}
        />
      ) : (
        <LaterScreen
          name={isWaitingState(name) ? name : 'welcoming'}
          notice={notice}
          hands={props.hands}
          scene={{
            ...props,
            snapshot,
            context,
            frame,
            world,
            appName,
            phoneLabel,
            mailLabel: props.person?.mailLabel ?? '',
            resources,
            send: journey.send,
            proveCode: (code) => void journey.proveCode(code),
          }}
        />
      )}
    </Stage>
  )
}

const offlineNotice = (
  { isOnline, waiting }: ReturnType<typeof useJourney>,
  wasOffline: boolean,
): string | null => {
  if (!isOnline) return say(waiting > 0 ? 'offline.waiting' : 'offline.now')
  return wasOffline ? say('offline.back') : null
}

/** Codes that were left unsaved are the first thing somebody hears who comes back to them. */
const unfinishedNotice = (name: string, isReturn: boolean) =>
  isReturn && (name === 'savingCodes' || name.startsWith('provingCodes'))
    ? say('codes.unfinished')
    : null

/** True while this page shows a step that it did not walk to. */
const useReturn = ({ view }: ReturnType<typeof useJourney>) => {
  const [first, setFirst] = useState<number | null>(null)
  if (first === null && view) setFirst(view.version)
  return view !== null && view.version > 0 && view.version === (first ?? view.version)
}

/** The banner stands on whatever comes right after the link. */
const isFirstAfterLink = (name: string, { provider, linkedFactor }: EnrollmentContext) =>
  linkedFactor === 'app' && provider === 'authenticator' && name === 'savingCodes'

/** The number as its owner typed it, in the tab where they did; elsewhere masked. */
const labelOf = ({ numberLabel }: EnrollmentContext, draft: NumberDraft) => {
  const isTyped = numberLabel !== null && draft.text.trim().endsWith(numberLabel.slice(-2))
  const label = isTyped && draft.confirmed ? draft.text.trim() : numberLabel
  return label?.replaceAll(' ', '\u00a0').replaceAll('-', '\u2011') ?? say('frame.yourPhone')
}

const linkedBanner = (provider: Provider, phone: string, app: string) => ({
  title: say('linked.title'),
  text: provider === 'duo' ? say('linked.text', { phone, app }) : say('linked.textAny'),
})

/** True once a proof has been on its way for eight seconds. */
const useSlow = (isProving: boolean) => {
  const [isSlow, setSlow] = useState(false)
  // The clock is outside React.
  useEffect(() => {
    if (!isProving) return setSlow(false)
    const timer = setTimeout(() => setSlow(true), slowMs)
    return () => clearTimeout(timer)
  }, [isProving])
  return isSlow
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
