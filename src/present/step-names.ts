// What the steps, phones and troubles of a demonstration are called in its lists.

import '#content/en/present.ts'
import { type Phrase, say } from '#content/say.ts'
import type { Provider } from '#domain/method.ts'
import type { DemonstratedFault } from '#journey/demonstrated-faults.ts'
import { mainSteps, type PhoneKind, sideSteps } from '#journey/demonstration.ts'
import type { PicturePlace } from '#journey/picture.ts'
import type { Reason } from '#machines/enrollment/context.ts'
import type { WaitingState } from '#machines/enrollment/waiting-states.ts'

export const stepName = (step: WaitingState) => say(`present.at.${step}`)
export const faultName = (fault: DemonstratedFault) => say(`present.fault.${fault}`)

const phones = {
  iphone: 'present.phoneIphone',
  android: 'present.phoneAndroid',
  ipad: 'present.phoneIpad',
  tablet: 'present.phoneTablet',
  other: 'present.phoneOther',
  landline: 'present.phoneLandline',
  key: 'present.phoneKey',
  computer: 'present.phoneComputer',
} as const satisfies Record<PhoneKind, Phrase>

const journeys = {
  duo: 'present.journeyDuo',
  authenticator: 'present.journeyAuthenticator',
} as const satisfies Record<Provider, Phrase>

const reasons = {
  first: 'present.reasonFirst',
  another: 'present.reasonAnother',
  newPhone: 'present.reasonNewPhone',
} as const satisfies Record<Reason, Phrase>

export const phoneName = (phone: PhoneKind) => say(phones[phone])
export const journeyName = (journey: Provider) => say(journeys[journey])
export const reasonName = (reason: Reason) => say(reasons[reason])

export type Listed = {
  step: WaitingState
  name: string
  /** Counted along the straight way; null beside it. */
  number: number | null
}

/** Every step of this demonstration: the straight way first, then what lies beside it. */
export const listSteps = (place: PicturePlace): Listed[] => [
  ...mainSteps(place).map((step, at) => ({ step, name: stepName(step), number: at + 1 })),
  ...sideSteps(place).map((step) => ({ step, name: stepName(step), number: null })),
]

/** Those whose number it is, or with a word that begins with each of these: “one” is no “phone”. */
export const matching = (steps: readonly Listed[], typed: string): Listed[] => {
  const words = wordsOf(typed)
  const [only = ''] = words
  if (words.length === 1 && /^\d+$/.test(only))
    return steps.filter(({ number }) => number !== null && String(number).startsWith(only))
  return steps.filter(({ name }) =>
    words.every((word) => wordsOf(name).some((part) => part.startsWith(word))),
  )
}

const wordsOf = (text: string) =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
