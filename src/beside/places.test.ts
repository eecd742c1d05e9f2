import { expect, test } from 'vitest'
import { everyMapStep } from '#domain/step-maps.ts'
import { openBeside, startBeside } from '#machines/beside/place.ts'
import { addressOfPlace, placeAtAddress } from './places.ts'

const inner = ['reading', 'choosingWay', 'lost', 'over', 'gettingHelp'] as const

test('every place has an address that opens it again', () => {
  const states = [
    startBeside(),
    openBeside('lost', null),
    ...inner.flatMap((place) => everyMapStep.map((at) => openBeside(place, at))),
  ]

  const lost = states.filter(
    (state) => JSON.stringify(placeAtAddress(addressOfPlace(state, ''))) !== JSON.stringify(state),
  )

  expect(lost).toEqual([])
})

test('a map without a number opens its first page', () => {
  expect(placeAtAddress({ path: 'beside/duo-universal', search: '' })).toEqual(
    openBeside('reading', { map: 'duoUniversal', step: 'introFirst' }),
  )
})

test.each([
  'beside/duo-universal/99',
  'beside/duo-universal/0',
  'beside/duo-universal/five',
  'beside/duo',
  'beside/',
])('%s asks the first question', (path) => {
  expect(placeAtAddress({ path, search: '?at=end' })).toEqual(startBeside())
})

test('what else the address says stays in it', () => {
  const at = { map: 'authenticator', step: 'profile' } as const

  expect(addressOfPlace(openBeside('reading', at), '?lang=es&at=lost')).toEqual({
    path: 'beside/authenticator/1',
    search: '?lang=es',
  })
})
