// What every question on this face is given.

import { frameWords } from '#content/frame-words.ts'
import type { MapWords } from '#content/maps/words.ts'
import { isOnTheWay, type MapStep, numberOf } from '#domain/step-maps.ts'
import type { BesideEvent } from '#machines/beside/chart.ts'
import type { Frame } from '#ui/step-frame.tsx'
import { pageName, pagesOnTheWay } from './step-words.ts'

export type Question = {
  helpNumber: string | null
  /** Null where nothing was before. */
  onBack: (() => void) | null
  send: (event: BesideEvent) => void
}

/** A question about a page. */
export type PageQuestion = Question & { words: MapWords }

/** A question that is no page of a map. */
export const plainFrame = ({ onBack }: Question, caption?: string): Frame => ({
  position: null,
  ...(caption && { caption }),
  onBack,
  busy: false,
  slow: false,
  problem: null,
  banner: null,
  primaryLabels: frameWords(null),
})

/** The number of a page is public: both ends of a telephone say the same one. */
export const pageFrame = (question: PageQuestion, at: MapStep): Frame => {
  const map = question.words.maps[at.map].name
  if (!isOnTheWay(at)) return plainFrame(question, `${pageName(at)} · ${map}`)
  const position = { index: numberOf(at), total: pagesOnTheWay(at.map) }
  return {
    ...plainFrame(question, map),
    position,
    primaryLabels: { ...frameWords(position), stepOf: pageName(at) },
  }
}
