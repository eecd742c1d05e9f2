// One step of a demonstration as data: which step, of whom, with what trouble, and everything that the
// screen of it needs. The same place makes the same picture, on every machine and on every day.

import type { JourneySnapshot } from '#client/journey-state.ts'
import type { Provider } from '#domain/method.ts'
import { providers } from '#domain/method.ts'
import type { WaitingState } from '#machines/enrollment/waiting-states.ts'
import { type DemonstratedFault, faultsOf, troubled } from './demonstrated-faults.ts'
import { type Demonstrated, type PhoneKind, phonesFor, reasons, waysOf } from './demonstration.ts'

export type PicturePlace = Demonstrated & { step: WaitingState; fault: DemonstratedFault | null }

export type Picture = {
  place: PicturePlace
  snapshot: JourneySnapshot
  faults: readonly DemonstratedFault[]
}

/** Draws a place that exists; `nearestPlace` finds one. */
export const pictureOf = (place: PicturePlace): Picture => {
  const { step, fault } = place
  const way = waysOf(place).get(step)
  if (!way) throw new Error(`${step} is on no way of ${place.journey}, ${place.phone}`)
  const calm = { state: way.state, notice: null, isOnline: true }
  return {
    place,
    faults: faultsOf(step, way.state),
    snapshot: {
      ...(fault ? troubled(step, way.state, fault) : calm),
      view: null,
      waiting: 0,
      isProving: step.endsWith('checking'),
      needsReload: false,
    },
  }
}

/**
 * The same step for whoever comes nearest to what was asked for: another reason to be here first, then
 * another phone, then the other journey. A fault that the step cannot show is left out.
 */
export const nearestPlace = (asked: PicturePlace): PicturePlace => {
  const journeys: Provider[] = [asked.journey, ...providers]
  const candidates = journeys.flatMap((journey) => {
    const phones: PhoneKind[] = [asked.phone, ...phonesFor({ journey, reason: asked.reason })]
    return phones.flatMap((phone) =>
      [asked.reason, ...reasons].map((reason): Demonstrated => ({ journey, phone, reason })),
    )
  })
  const found = candidates.find(
    (one) => phonesFor(one).includes(one.phone) && waysOf(one).has(asked.step),
  )
  if (!found) throw new Error(`Nobody comes to ${asked.step}`)
  const faults = pictureOf({ ...found, step: asked.step, fault: null }).faults
  const fault = faults.find((one) => one === asked.fault) ?? null
  return { ...found, step: asked.step, fault }
}
