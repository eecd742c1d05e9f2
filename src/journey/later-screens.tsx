// The door of the later screens' chunk: picks the screen and gathers what only they show.

import { useEffect, useState } from 'react'
import type { JourneySnapshot } from '#client/journey-state.ts'
import { isWaitingState, type WaitingState } from '#machines/enrollment/waiting-states.ts'
import type { Frame } from '#ui/step-frame.tsx'
import { dress } from './dressing.ts'
import { useNumberDraft } from './number-draft.ts'
import { screens } from './screens.tsx'
import { useResources } from './use-resources.ts'
import type { WizardProps } from './wizard.tsx'

type Props = WizardProps & { name: string; snapshot: JourneySnapshot; frame: Frame }

export { HelpChoices } from './help-choices.tsx'
export { standingNotice } from './standing-notice.ts'

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

  const dressed = dress({ name, snapshot, frame, draft: draft.draft, provider, organization })
  return screens[name]({
    ...props,
    ...draft,
    ...dressed,
    hands,
    context,
    frame: { ...dressed.frame, slow },
    mailLabel: props.person?.mailLabel ?? '',
    now,
    resources,
    send: journey.send,
    proveCode: (code) => void journey.proveCode(code),
  })
}

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
