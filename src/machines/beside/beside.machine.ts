// A cursor over the pages of a set-up that Usher cannot see: which page somebody says is before them,
// which way they say they took. It knows nothing, checks nothing, and cannot touch an enrollment.

import type { Way } from '#domain/step-maps.ts'
import { chart, type PlaceName, places } from './chart.ts'

const reporting = (from: PlaceName) => ({ type: 'report', params: { from } }) as const

/** From anywhere: another page is named, or the first question is asked again. */
const always = (from: PlaceName) =>
  ({
    'page.named': { target: '#beside.reading', actions: reporting(from), reenter: true },
    'walk.restarted': { target: '#beside.choosingMap', actions: reporting(from) },
  }) as const

const leadsTo = (way: Way) => ({ type: 'leadsTo', params: { way } }) as const
const tookWay = (way: Way) => ({ type: 'tookWay', params: { way } }) as const

export const besideMachine = chart.createMachine({
  id: 'beside',
  context: ({ input }) => ({ at: input.at, reports: [] }),
  initial: 'choosingMap',
  on: {
    // To what was before, with everything that was said there and nothing that was said since.
    'step.retraced': places.map((place) => ({
      target: `.${place}` as const,
      guard: { type: 'cameFrom', params: { place } } as const,
      actions: 'retrace' as const,
    })),
  },
  states: {
    choosingMap: {
      on: {
        'page.named': always('choosingMap')['page.named'],
        'page.differed': { target: 'lost', actions: reporting('choosingMap') },
      },
    },
    reading: {
      on: {
        ...always('reading'),
        'page.differed': { target: 'lost', actions: reporting('reading') },
        'page.seen': [
          { target: 'choosingWay', guard: 'forks', actions: reporting('reading') },
          { target: 'over', guard: leadsTo('over'), actions: reporting('reading') },
          { target: 'gettingHelp', guard: leadsTo('helpDesk'), actions: reporting('reading') },
          { target: 'reading', actions: reporting('reading') },
        ],
      },
    },
    choosingWay: {
      on: {
        ...always('choosingWay'),
        'page.differed': { target: 'lost', actions: reporting('choosingWay') },
        'way.taken': [
          { target: 'over', guard: tookWay('over'), actions: reporting('choosingWay') },
          { target: 'gettingHelp', guard: tookWay('helpDesk'), actions: reporting('choosingWay') },
          { target: 'reading', guard: 'tookPage', actions: reporting('choosingWay') },
        ],
      },
    },
    lost: { on: always('lost') },
    over: { on: always('over') },
    gettingHelp: { on: always('gettingHelp') },
  },
})
