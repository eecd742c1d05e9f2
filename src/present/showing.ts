// What is shown, the same in every window of a demonstration, and how it changes.

import { type Language, languages } from '#content/say.ts'
import { phonesFor } from '#journey/demonstration.ts'
import { nearestPlace, type PicturePlace, pictureOf } from '#journey/picture.ts'
import { nextStep, previousStep } from '#journey/picture-moves.ts'
import { isWaitingState } from '#machines/enrollment/waiting-states.ts'
import { startedOrStopped, type Timer } from '#ui/stopwatch.ts'
import { oneOf } from './addresses.ts'

export const zooms = [100, 150, 200, 300] as const
export type Zoom = (typeof zooms)[number]

export type Showing = {
  place: PicturePlace
  isCovered: boolean
  isBlank: boolean
  isPhoneInFront: boolean
  zoom: Zoom
  language: Language
  timer: Timer
}

export type Change = (showing: Showing) => Partial<Showing>

/** Every change of place hangs the cover up again. */
export const changed = (showing: Showing, part: Partial<Showing>): Showing => ({
  ...showing,
  ...(part.place && part.place !== showing.place && { isCovered: true }),
  ...part,
})

export const toNext: Change = ({ place }) => ({ place: atStep(place, nextStep(place)) })
export const toPrevious: Change = ({ place }) => ({ place: atStep(place, previousStep(place)) })

const atStep = (place: PicturePlace, step: PicturePlace['step'] | null): PicturePlace =>
  step ? nearestPlace({ ...place, step, fault: null }) : place

export const toNextFault: Change = ({ place }) => ({
  place: { ...place, fault: after([null, ...pictureOf(place).faults], place.fault) },
})

export const toNextPhone: Change = ({ place }) => ({
  place: nearestPlace({ ...place, phone: after(phonesFor(place), place.phone) }),
})

export const toNextZoom: Change = ({ zoom }) => ({ zoom: after(zooms, zoom) })

export const startOrStop =
  (now: number): Change =>
  ({ timer }) => ({ timer: startedOrStopped(timer, now) })

const after = <T>(all: readonly T[], one: T): T => all[(all.indexOf(one) + 1) % all.length] as T

/** What another window sent; null where it is from another build and cannot be shown. */
export const readShowing = (said: unknown): Showing | null => {
  const { place, timer, zoom, language, ...flags } = said as Showing
  const known = oneOf(zooms, zoom)
  const spoken = oneOf(languages, language)
  if (!known || !spoken || !isWaitingState(`${place?.step}`)) return null
  try {
    return {
      place: nearestPlace(place),
      isCovered: flags.isCovered !== false,
      isBlank: flags.isBlank === true,
      isPhoneInFront: flags.isPhoneInFront === true,
      zoom: known,
      language: spoken,
      timer: { since: timer.since, passed: timer.passed },
    }
  } catch {
    return null
  }
}
