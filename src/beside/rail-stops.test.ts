import { expect, test } from 'vitest'
import { words } from '#content/maps/en/words.ts'
import type { BesideEvent } from '#machines/beside/chart.ts'
import { openBeside, startBeside } from '#machines/beside/place.ts'
import { stepBeside } from '#machines/beside/stepping.ts'
import { railStopsOf } from './rail-stops.ts'

const after = (...events: BesideEvent[]) => events.reduce(stepBeside, startBeside())
const railOf = (state: Parameters<typeof railStopsOf>[0]) =>
  railStopsOf(state, words).map(({ label, state: stop }) => `${stop} ${label}`)

test('whoever opens a page by its address has seen none before it', () => {
  const rail = railOf(openBeside('reading', { map: 'duoTraditional', step: 'settings' }))

  expect(rail).toEqual(['now When I log in', 'todo Saved'])
})

test('what somebody says they saw is behind them', () => {
  const rail = railOf(
    after(
      { type: 'page.named', at: { map: 'duoTraditional', step: 'phonePlatform' } },
      { type: 'page.seen' },
      { type: 'way.taken', way: 'installApp' },
    ),
  )

  expect(rail.slice(0, 3)).toEqual([
    'done What type of phone',
    'now Install the app',
    'todo The square code',
  ])
})

test('a page beside the way stands between what was seen and what is left', () => {
  const rail = railOf(
    after(
      { type: 'page.named', at: { map: 'duoTraditional', step: 'scanCode' } },
      { type: 'page.seen' },
      { type: 'way.taken', way: 'emailLink' },
    ),
  )

  expect(rail.slice(0, 3)).toEqual([
    'done The square code',
    'now A link by e-mail',
    'todo The green tick',
  ])
})

test('at the end nothing is left, and nothing is where somebody is', () => {
  const rail = railOf(
    after(
      { type: 'page.named', at: { map: 'duoUniversal', step: 'trustBrowser' } },
      { type: 'page.seen' },
    ),
  )

  expect(rail).toEqual(['done Is this your device?'])
})
