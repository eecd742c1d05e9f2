// The page on a phone in the walked graph: nothing to install, nothing to type, nothing to mail.

import { expect, test } from 'vitest'
import { walked } from './model.fixture.ts'
import { type Person, person } from './people.ts'
import { planted, stateOf } from './plant.ts'
import type { Machine } from './walk.ts'

const owner = person('authenticator', { devices: ['phonePage', 'tablet'] })

/** The steps of whoever has chosen the page and is not linked, by their last names. */
const stepsOn = (one: Person, machine?: Machine) => {
  const nodes = [...walked(one, machine).nodes.values()]
  const chosen = nodes.filter(
    ({ state: { context } }) => context.device === 'phonePage' && context.linkedFactor === null,
  )
  return new Set(chosen.map(({ name }) => name))
}

const foreign = [
  'choosingPlatform',
  'installingApp',
  'addingAccount',
  'linkingApp.typingKey',
  'linkingApp.sendingLink',
  'enteringCode.typing',
]

test('whoever has chosen the page on a phone scans, or opens the link here, and nothing else', () => {
  const leaky = planted((root) => {
    stateOf(root, 'linkingApp.showingCode').on['link.requested'] = 'sendingLink'
  })

  const steps = stepsOn(owner)

  expect([...steps]).toEqual(
    expect.arrayContaining(['linkingApp.showingCode', 'linkingApp.handedOver']),
  )
  expect(foreign.filter((name) => steps.has(name))).toEqual([])
  expect(stepsOn(owner, leaky)).toContain('linkingApp.sendingLink')
})

test('a code that is accepted late links no page', () => {
  const late = walked(person('authenticator', { devices: ['phonePage'] }, 'link'))
  const unlinked = [...late.nodes.values()].filter(({ state }) => !state.context.linkedFactor)

  const linked = (type: string) =>
    unlinked
      .flatMap(({ edges }) => edges.filter(({ event }) => event.type === type))
      .map(({ context }) => context.linkedFactor)

  expect(linked('device.activated')).toContain('phonePage')
  expect(linked('code.accepted')).toContain('app')
  expect(linked('code.accepted')).not.toContain('phonePage')
})
