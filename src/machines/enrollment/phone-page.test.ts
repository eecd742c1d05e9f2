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

test('a code that is accepted late links the app it came from, and never the page', () => {
  const late = walked(person('authenticator', { devices: ['phonePage'] }, 'link'))

  const byCode = [...late.nodes.values()].flatMap(({ edges }) =>
    edges.filter(({ event }) => event.type === 'code.accepted'),
  )

  expect(byCode.length).toBeGreaterThan(0)
  for (const { context } of byCode.filter(({ event }) => event.type === 'code.accepted'))
    if (context.linkedFactor === 'phonePage') expect(context.activation).toBe('live')
})
