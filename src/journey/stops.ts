// The rail: the stops of this person's journey, and which of them is now.

import { whenILogIn } from '#content/first-labels.ts'
import { say } from '#content/say.ts'
import type { StepId } from '#machines/enrollment/chart.ts'
import type { EnrollmentContext } from '#machines/enrollment/context.ts'
import { stepOfPoint } from '#machines/enrollment/stepping.ts'
import { stopsOf } from '#machines/enrollment/steps.ts'
import type { Stop } from '#ui/rail.tsx'

const labelOf = (step: StepId, { device }: EnrollmentContext): string => {
  if (step === 'preference') return whenILogIn
  if (step === 'passkey') return say(device === 'thisDevice' ? 'stop.thisDevice' : 'stop.key')
  if (step === 'platform' && device === 'tablet') return say('stop.tablet')
  if (step === 'done') return say('stop.ready')
  if (step === 'help') return say('help.get')
  return say(`stop.${step}`)
}

/** Whoever is locked out or asks for help is still where they were, with everything done that was. */
export const railStops = (context: EnrollmentContext, step: StepId): Stop[] => {
  const stops = stopsOf(context)
  const now = stops.indexOf(step === 'help' ? leftStep(context) : step)
  const start: Stop[] = step === 'start' ? [{ label: say('stop.start'), state: 'now' }] : []
  const rest = stops.map((stop, place): Stop => {
    const label = labelOf(stop, context)
    if (step === 'done' || place < now) return { label, state: 'done' }
    return { label, state: place === now ? 'now' : 'todo' }
  })
  return [...start, ...rest]
}

/** The step that somebody who asked for help, or was locked out, comes back to. */
export const leftStep = ({ returnTo }: EnrollmentContext): StepId =>
  stepOfPoint(returnTo ?? 'welcoming')

export const positionOf = (context: EnrollmentContext, step: StepId) => {
  const stops = stopsOf(context)
  const place = stops.indexOf(step)
  return place < 0 ? null : { index: place + 1, total: stops.length }
}

export const stepLabel = (context: EnrollmentContext, step: StepId) =>
  step === 'start' ? say('stop.start') : labelOf(step, context)
