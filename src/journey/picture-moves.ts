// Where one picture leads to the next: along the straight way, or by what is pressed on the screen. The
// chart is asked; nothing is sent.

import type { Reason } from '#machines/enrollment/context.ts'
import type { Intent } from '#machines/enrollment/events.ts'
import { settle } from '#machines/enrollment/shortest-ways.ts'
import { stateName } from '#machines/enrollment/stepping.ts'
import { isWaitingState, type WaitingState } from '#machines/enrollment/waiting-states.ts'
import { devices, mainSteps, type PhoneKind, phonesFor, waysOf } from './demonstration.ts'
import { nearestPlace, type PicturePlace, pictureOf } from './picture.ts'

/** The next step of the straight way; from a side step the one that it comes back to. Null after the last. */
export const nextStep = (place: PicturePlace): WaitingState | null => {
  const main = mainSteps(place)
  const path = waysOf(place).get(place.step)?.path ?? []
  const last = path.filter((name) => main.includes(name)).at(-1)
  return last ? (main[main.indexOf(last) + 1] ?? null) : null
}

/** The step before, on the way that led here. Null before the first. */
export const previousStep = (place: PicturePlace): WaitingState | null => {
  const path = waysOf(place).get(place.step)?.path ?? []
  const earlier = path.slice(0, -1).filter((name) => !name.endsWith('checking'))
  return earlier.at(-1) ?? null
}

export const atStep = (place: PicturePlace, step: WaitingState | null): PicturePlace =>
  step ? { ...place, step, fault: null } : place

/** Where pressing that on the screen leads. Where the chart does not expect it, nowhere. */
export const placeAfter = (place: PicturePlace, intent: Intent): PicturePlace => {
  const { state } = pictureOf(place).snapshot
  const after = settle(state, intent)
  const name = stateName(after.value)
  if (!isWaitingState(name)) return place
  const { device, platform } = after.context
  const phone = phoneWith(place, { device, platform })
  const asked = { ...place, phone, step: name, fault: null }
  if (!waysOf({ ...place, phone }).has(name)) return nearestPlace(asked)
  const { faults } = pictureOf(asked)
  return { ...asked, fault: faults.find((fault) => fault === after.context.failure) ?? null }
}

export const placeFor = (place: PicturePlace, reason: Reason): PicturePlace =>
  nearestPlace({ ...place, reason, step: 'welcoming', fault: null })

type Chosen = { device: string | null; platform: string | null }

/** The demonstrated phone as far as it is still the one that was chosen. */
const phoneWith = (place: PicturePlace, { device, platform }: Chosen): PhoneKind => {
  const fits = (kind: PhoneKind) =>
    (device === null || devices[kind].device === device) &&
    (platform === null || devices[kind].platform === null || devices[kind].platform === platform)
  return [place.phone, ...phonesFor(place)].find(fits) ?? place.phone
}
