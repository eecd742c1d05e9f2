// The door of the later screens' chunk: picks the screen and gathers what only they show.

import { useEffect, useState } from 'react'
import type { JourneySnapshot } from '#client/journey-state.ts'
import { explain } from '#content/explain.ts'
import { say } from '#content/say.ts'
import type { Provider } from '#domain/method.ts'
import type { EnrollmentContext } from '#machines/enrollment/context.ts'
import { isWaitingState, type WaitingState } from '#machines/enrollment/waiting-states.ts'
import type { Frame } from '#ui/step-frame.tsx'
import { noticeOf } from './frame.ts'
import { useNumberDraft } from './number-draft.ts'
import type { NumberDraft } from './scene.ts'
import { screens } from './screens.tsx'
import { useResources } from './use-resources.ts'
import type { WizardProps } from './wizard.tsx'

type Props = WizardProps & { name: string; snapshot: JourneySnapshot; frame: Frame }

export { HelpChoices } from './help-choices.tsx'

const slowMs = 8000

export function LaterScreen({ name: shown, hands, frame, ...props }: Props) {
  const name = isWaitingState(shown) ? shown : 'welcoming'
  const { journey, snapshot, organization, provider } = props
  const { context } = snapshot.state
  const draft = useNumberDraft(props.personKey)
  const resources = useResources(snapshot, props.read)
  const slow = useSlow(snapshot.isProving)
  const now = useNow(countsDown(name))
  if (!hands) return <main />

  const appName = provider === 'duo' ? organization.appName : say('linked.anyApp')
  const phoneLabel = labelOf(context, draft.draft)
  const notice = noticeOf(snapshot)
  const problem = notice && explain(notice, { help: organization.helpNumber, appName })
  const banner = isFirstAfterLink(name, context)
    ? linkedBanner(provider, phoneLabel, appName)
    : null
  return screens[name]({
    ...props,
    ...draft,
    hands,
    context,
    frame: { ...frame, slow, problem, banner },
    appName,
    phoneLabel,
    mailLabel: props.person?.mailLabel ?? '',
    now,
    resources,
    send: journey.send,
    proveCode: (code) => void journey.proveCode(code),
  })
}

/** The banner stands on whatever comes right after the link. */
const isFirstAfterLink = (name: WaitingState, { provider, linkedFactor }: EnrollmentContext) =>
  name === 'choosingPreference' ||
  (linkedFactor === 'app' && provider === 'authenticator' && name === 'savingCodes')

/** The number as its owner typed it, in the tab where they did; elsewhere masked. */
const labelOf = ({ numberLabel }: EnrollmentContext, draft: NumberDraft) => {
  const isTyped = numberLabel !== null && draft.text.trim().endsWith(numberLabel.slice(-2))
  const label = isTyped && draft.confirmed ? draft.text.trim() : numberLabel
  return label?.replaceAll(' ', '\u00a0').replaceAll('-', '\u2011') ?? say('linked.yourPhone')
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

/** Something runs out while the person looks at it. */
const countsDown = (name: WaitingState) =>
  name === 'linkingApp.showingCode' || name === 'locked' || name.endsWith('awaitingPush')

/** The time. Where something counts down it is drawn again each second; nobody else is. */
const useNow = (ticks: boolean) => {
  const [, setDrawn] = useState(0)
  // The clock is outside React.
  useEffect(() => {
    if (!ticks) return
    const timer = setInterval(() => setDrawn((count) => count + 1), 1000)
    return () => clearInterval(timer)
  }, [ticks])
  return Date.now()
}
