// The words of the cursor: where somebody says they are, on a page that Usher cannot see.
// What it keeps was reported, never proved, and it has no effect on anything.

import { assign, setup } from 'xstate'
import { type MapStep, type StepId, type Way, waysFrom } from '#domain/step-maps.ts'

/** What somebody said that made the cursor move. There is no place in it for a word of their own. */
export type BesideEvent =
  /** "The words on that page are in my window." */
  | { type: 'page.named'; at: MapStep }
  | { type: 'page.seen' }
  | { type: 'page.differed' }
  /** Which of the ways they took, where the page leads to more than one. */
  | { type: 'way.taken'; way: Way }
  | { type: 'step.retraced' }
  | { type: 'walk.restarted' }

export const places = [
  'choosingMap',
  'reading',
  'choosingWay',
  'lost',
  'over',
  'gettingHelp',
] as const
export type PlaceName = (typeof places)[number]

/** Reported by the person, in order. Where it was said, and what. */
export type Report = {
  from: PlaceName
  at: MapStep | null
  said: Exclude<BesideEvent['type'], 'way.taken'> | Way
}

export type BesideContext = {
  /** The page that they say is in the other window; null before they said it. */
  at: MapStep | null
  reports: readonly Report[]
}

export const chart = setup({
  types: {
    context: {} as BesideContext,
    events: {} as BesideEvent,
    input: {} as { at: MapStep | null },
  },
  guards: {
    forks: ({ context: { at } }) => at !== null && waysFrom(at).length > 1,
    leadsTo: ({ context: { at } }, { way }: { way: Way }) => at !== null && waysFrom(at)[0] === way,
    tookWay: ({ context: { at }, event }, { way }: { way: Way }) =>
      event.type === 'way.taken' && event.way === way && isWayOf(at, way),
    tookPage: ({ context: { at }, event }) =>
      event.type === 'way.taken' && isPage(event.way) && isWayOf(at, event.way),
    cameFrom: ({ context: { reports } }, { place }: { place: PlaceName }) =>
      reports.at(-1)?.from === place,
  },
  actions: {
    report: assign(({ context: { at, reports }, event }, { from }: { from: PlaceName }) => ({
      at: nextAt(at, event),
      reports: [
        ...reports,
        { from, at, said: event.type === 'way.taken' ? event.way : event.type },
      ],
    })),
    retrace: assign(({ context: { at, reports } }) => ({
      at: reports.at(-1)?.at ?? (reports.length > 0 ? null : at),
      reports: reports.slice(0, -1),
    })),
  },
})

const isPage = (way: Way): way is StepId => way !== 'over' && way !== 'helpDesk'

const isWayOf = (at: MapStep | null, way: Way) => at !== null && waysFrom(at).includes(way)

const nextAt = (at: MapStep | null, event: BesideEvent): MapStep | null => {
  if (event.type === 'page.named') return event.at
  if (event.type === 'walk.restarted') return null
  if (at === null) return null
  if (event.type === 'way.taken') return pageAfter(at, event.way)
  const [only, ...others] = waysFrom(at)
  return event.type === 'page.seen' && only && others.length === 0 ? pageAfter(at, only) : at
}

const pageAfter = (at: MapStep, way: Way): MapStep =>
  isPage(way) ? ({ map: at.map, step: way } as MapStep) : at
