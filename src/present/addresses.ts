// The address of a picture: it says all that is shown and nothing about anybody.

import { providers } from '#domain/method.ts'
import { demonstratedFaults } from '#journey/demonstrated-faults.ts'
import { phoneKinds, reasons } from '#journey/demonstration.ts'
import { nearestPlace, type PicturePlace } from '#journey/picture.ts'
import { type WaitingState, waitingStates } from '#machines/enrollment/waiting-states.ts'
import { presentPage } from './pages.ts'

/** What is below `present/`, read as the place that comes nearest to it. */
export const readPlace = (page: string, search: URLSearchParams): PicturePlace =>
  nearestPlace({
    step: stepOf(page) ?? 'welcoming',
    journey: oneOf(providers, search.get('journey')) ?? 'duo',
    phone: oneOf(phoneKinds, search.get('phone')) ?? 'iphone',
    reason: oneOf(reasons, search.get('reason')) ?? 'first',
    fault: oneOf(demonstratedFaults, search.get('fault')) ?? null,
  })

/** Whether the address names a step, and not only the presenter. */
export const namesStep = (page: string) => stepOf(page) !== null

/** `scan?journey=duo&phone=iphone`, to stand below `present/`. */
export const writePlace = ({ step, journey, phone, reason, fault }: PicturePlace) => {
  const search = new URLSearchParams({ journey, phone })
  if (reason !== 'first') search.set('reason', reason)
  if (fault) search.set('fault', fault)
  return { page: presentPage(step), search }
}

const stepOf = (page: string): WaitingState | null => {
  const asked = page.replace(/^\/|\/$/g, '')
  return waitingStates.find((state) => presentPage(state) === asked) ?? null
}

export const oneOf = <const T>(known: readonly T[], asked: unknown): T | undefined =>
  known.find((one) => one === asked)
