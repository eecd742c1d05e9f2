import { expect, test } from 'vitest'
import { placeOf } from './crowding.ts'
import { openLive } from './live.fixture.ts'

/** So many sign-in questions from this address, and what each was answered. */
const asking = async (more: object = {}) => {
  const from = { address: '192.0.2.7' }
  const crowded: string[] = []
  const live = await openLive(undefined, undefined, {
    addressOf: () => from.address,
    mostEachMinute: 3,
    onCrowded: (route: string) => crowded.push(route),
    ...more,
  })
  const ask = (path = '/session/challenge') => live.browser().ask('POST', path, {})
  const times = async (count: number) => {
    const statuses: number[] = []
    for (let n = 0; n < count; n++) statuses.push((await ask()).status)
    return statuses
  }
  return { ...live, from, crowded, ask, times }
}

test('who asks more often than their share is told when to come back, and is let in then', async () => {
  const { times, ask, clock, crowded, end } = await asking()

  const first = await times(4)
  const { status, body, response } = await ask()
  const other = await ask('/invitations/redemptions')
  clock.ahead += 60_000
  const later = await times(1)
  end()

  expect(first).toEqual([200, 200, 200, 429])
  expect([status, body.failure]).toEqual([429, { code: 'too-many-requests', minutes: 1 }])
  expect(Number(response.headers.get('Retry-After'))).toBeGreaterThan(0)
  expect(Number(response.headers.get('Retry-After'))).toBeLessThanOrEqual(60)
  expect(other.status).toBe(400)
  expect(later).toEqual([200])
  expect(crowded).toEqual(['POST /api/session/challenge', 'POST /api/session/challenge'])
})

test('another address has a share of its own, and an address that nobody knows is not counted', async () => {
  const { times, from, end } = await asking()

  await times(4)
  from.address = '192.0.2.8'
  const other = await times(3)
  from.address = ''
  const unknown = await times(5)
  end()

  expect(other).toEqual([200, 200, 200])
  expect(unknown).toEqual([200, 200, 200, 200, 200])
})

test.each([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:0DB8:0001:0002::9', '2001:db8:1:2::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['64:ff9b::192.0.2.33', '64:ff9b:0:0::/64'],
  ['2001:db8:1:2:3:4:192.0.2.33', '2001:db8:1:2::/64'],
  ['', ''],
])('%s is counted as %s', (address, place) => {
  expect(placeOf(address)).toBe(place)
})
