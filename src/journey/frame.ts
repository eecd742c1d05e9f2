// What stands around the current question: counter, Back, what went wrong.

import type { JourneySnapshot } from '#client/journey-state.ts'
import { frameWords } from '#content/frame-words.ts'
import { say } from '#content/say.ts'
import type { FailureNotice } from '#domain/failure.ts'
import type { StepId } from '#machines/enrollment/chart.ts'
import type { EnrollmentContext } from '#machines/enrollment/context.ts'
import type { Intent } from '#machines/enrollment/events.ts'
import { canStep } from '#machines/enrollment/stepping.ts'
import type { Frame } from '#ui/step-frame.tsx'
import { positionOf } from './stops.ts'

/** Steps that the provider's own documents do not have. */
const isAdded = ({ provider }: EnrollmentContext, step: StepId) =>
  provider === 'duo' && (step === 'codes' || step === 'test')

const captionOf = (context: EnrollmentContext, step: StepId): string | null => {
  if (step === 'start') return say('frame.twoStep')
  return isAdded(context, step) ? say('frame.addedByUsher') : null
}

/** The frame as the chart knows it. What went wrong or well the later screens put in. */
export const frameOf = (
  { state, isProving }: JourneySnapshot,
  step: StepId,
  send: (intent: Intent) => boolean,
): Frame => {
  const position = positionOf(state.context, step)
  const back = { type: 'back.requested' } as const
  const caption = captionOf(state.context, step)
  return {
    position,
    ...(caption && { caption }),
    onBack: canStep(state, back) && !isProving ? () => void send(back) : null,
    busy: isProving,
    slow: false,
    problem: null,
    banner: null,
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
