// All that is known to stand on each page, with how much it stands for that page.

import type { DocumentedLabel } from '#content/maps/label.ts'
import { windowOf } from '#content/maps/maps.ts'
import { labelsIn } from '#content/maps/window.ts'
import { everyMapStep, type MapStep } from '#domain/step-maps.ts'
import type { WaitingState } from '#machines/enrollment/waiting-states.ts'
import { authenticatorPhrases } from './phrases/authenticator.ts'
import { traditionalPhrases } from './phrases/duo-traditional.ts'
import { universalPhrases } from './phrases/duo-universal.ts'
import { phonePhrases } from './phrases/phone.ts'
import type { Said } from './phrases/said.ts'
import { usherPhrases } from './phrases/usher.ts'
import type { Place } from './places.ts'

export type PageText = { text: string; standing: number }

// Several pages have a link "Other options": the one that it is written down for comes first.
const own = 1
const aside = 0.95
/** Beside a caller who stands before another window, Usher's own screens come second. */
const usher = 0.98

const ofMaps = {
  duoTraditional: traditionalPhrases,
  duoUniversal: universalPhrases,
  authenticator: authenticatorPhrases,
} as const

const split = ({ en, es }: Said, standing: number): PageText[] =>
  [...en.split('|'), ...es.split('|')].map((text) => ({ text, standing }))

const spellings = ({ text, observed }: DocumentedLabel) => [text, ...observed]

const labelled = (at: MapStep): PageText[] =>
  labelsIn(windowOf(at))
    .flatMap(spellings)
    .map((text) => ({ text, standing: aside }))

const textsOf = (at: MapStep): PageText[] => {
  const said = (ofMaps[at.map] as Record<string, Said>)[at.step]
  const meanwhile = phonePhrases.filter((one) => one.at[at.map] === at.step)
  return [
    ...labelled(at),
    ...(said ? split(said, own) : []),
    ...meanwhile.flatMap((one) => split(one, own)),
  ]
}

export const everyPage = (): { place: Place; texts: PageText[] }[] => [
  ...everyMapStep.map((at) => ({ place: at, texts: textsOf(at) })),
  ...Object.entries(usherPhrases).map(([step, said]) => ({
    place: { map: 'usher' as const, step: step as WaitingState },
    texts: split(said, usher),
  })),
]
