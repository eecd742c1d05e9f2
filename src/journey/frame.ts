// What stands around the current question: counter, Back, the problem, the banner.

import type { JourneySnapshot } from '#client/journey-client.ts'
import { frameWords } from '#content/frame-words.ts'
import { say } from '#content/say.ts'
import type { FailureNotice } from '#domain/failure.ts'
import type { StepId } from '#machines/enrollment/chart.ts'
import type { EnrollmentContext } from '#machines/enrollment/context.ts'
import type { Intent } from '#machines/enrollment/events.ts'
import { canStep } from '#machines/enrollment/stepping.ts'
import type { Frame } from '#ui/step-frame.tsx'
import { positionOf } from './stops.ts'

type Parts = {
  snapshot: JourneySnapshot
  context: EnrollmentContext
  step: StepId
  /** The failure in words; the words come with the later screens. */
  problem: string | null
  isSlow: boolean
  banner: Frame['banner']
  send(intent: Intent): boolean
}

/** Steps that the provider's own documents do not have. */
const isAdded = ({ provider }: EnrollmentContext, step: StepId) =>
  provider === 'duo' && (step === 'codes' || step === 'test')

export const frameOf = (parts: Parts): Frame => {
  const { snapshot, context, step, send } = parts
  const position = positionOf(context, step)
  const back = { type: 'back.requested' } as const
  const caption = isAdded(context, step) ? say('frame.addedByUsher') : null
  return {
    position,
    ...(caption && { caption }),
    onBack: canStep(snapshot.state, back) && !snapshot.isProving ? () => void send(back) : null,
    busy: snapshot.isProving,
    slow: parts.isSlow,
    problem: parts.problem,
    banner: parts.banner,
    primaryLabels: frameWords(position),
  }
}

/** Failures that a screen of their own shows: repeated above it they would be said twice. */
const shown = new Set<FailureNotice['code']>([
  'activation-expired',
  'push-denied',
  'push-timed-out',
  'call-unanswered',
  'locked',
])

/** What went wrong last, unless its own screen says so. */
export const noticeOf = ({ notice, state }: JourneySnapshot): FailureNotice | null => {
  const { failure, attemptsLeft, minutes } = state.context
  if (notice && !shown.has(notice.code)) return notice
  if (!failure || shown.has(failure)) return null
  return {
    code: failure,
    ...(attemptsLeft !== null && { attemptsLeft }),
    ...(minutes !== null && { minutes }),
  }
}
