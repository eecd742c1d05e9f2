// What a screen says around its question: what went wrong or well, and what app and phone are called.

import type { JourneySnapshot } from '#client/journey-state.ts'
import { explain } from '#content/explain.ts'
import { say } from '#content/say.ts'
import type { FactorKind, Provider } from '#domain/method.ts'
import type { Organization } from '#domain/organization.ts'
import type { EnrollmentContext } from '#machines/enrollment/context.ts'
import type { WaitingState } from '#machines/enrollment/waiting-states.ts'
import type { Frame } from '#ui/step-frame.tsx'
import { noticeOf } from './frame.ts'
import type { NumberDraft } from './scene.ts'

type Bare = {
  name: WaitingState
  snapshot: JourneySnapshot
  frame: Frame
  draft: NumberDraft
  provider: Provider
  organization: Organization
}

export const dress = ({ name, snapshot, frame, draft, provider, organization }: Bare) => {
  const { context } = snapshot.state
  const appName = provider === 'duo' ? organization.appName : say('linked.anyApp')
  const phoneLabel = labelOf(context, draft)
  const notice = noticeOf(snapshot)
  const problem = notice && explain(notice, { help: organization.helpNumber, appName })
  const banner = isFirstAfterLink(name, context)
    ? linkedBanner(provider, phoneLabel, appName, context.linkedFactor)
    : null
  return { appName, phoneLabel, frame: { ...frame, problem, banner } }
}

/** The banner stands on whatever comes right after the link. */
const isFirstAfterLink = (name: WaitingState, { provider, linkedFactor }: EnrollmentContext) =>
  name === 'choosingPreference' ||
  (name === 'savingCodes' &&
    (linkedFactor === 'phonePage' || (linkedFactor === 'app' && provider === 'authenticator')))

/** The number as its owner typed it, in the tab where they did; elsewhere masked. */
const labelOf = ({ numberLabel }: EnrollmentContext, draft: NumberDraft) => {
  const isTyped = numberLabel !== null && draft.text.trim().endsWith(numberLabel.slice(-2))
  const label = isTyped && draft.confirmed ? draft.text.trim() : numberLabel
  return label?.replaceAll(' ', '\u00a0').replaceAll('-', '\u2011') ?? say('linked.yourPhone')
}

const linkedBanner = (
  provider: Provider,
  phone: string,
  app: string,
  factor: FactorKind | null,
) => {
  const usual = provider === 'duo' ? say('linked.text', { phone, app }) : say('linked.textAny')
  const text = factor === 'phonePage' ? say('linked.textPage') : usual
  return { title: say('linked.title'), text }
}
