// The practice world is the product: whatever is asked, it says the same as the API called directly.

import { afterAll, expect, test } from 'vitest'
import { type Caller, type Said, sit } from './caller.fixture.ts'
import { open, stopClock, wait } from './contract.fixture.ts'
import { type Host, memoryHost, practiceHost } from './hosts.fixture.ts'
import { journeys } from './journey.contract.ts'
import { allClosed, sqliteHost } from './sql-hosts.fixture.ts'

stopClock()
afterAll(allClosed)

/** What differs by design: random ids and secrets, and the moment. Each becomes the place where it first stood. */
const withoutChance = (said: Said[]) => {
  const places = new Map<string, string>()
  const named = (found: string) => {
    if (!places.has(found)) places.set(found, `#${places.size}`)
    return places.get(found) ?? ''
  }
  const chance = [
    /[a-z]{3}_[0-9a-hj-km-np-tv-z]{8,26}/g,
    /USHER-PRACTICE:\w{23}|#pair=\w{23}/g,
    /(?<=secret=|"key": "|"seed": ")[A-Z2-7]{32}/g,
    /[2-9CDFHJKMNPQRTVWXY]{4}(-[2-9CDFHJKMNPQRTVWXY]{4}){4}/g,
    /(?<="(challenge|id)": ")[\w-]{43,}/g,
    /(?<="digits": ")\d{6}/g,
    /\b1[78]\d{11}\b/g,
  ]
  return said.map(({ method, path, status, body }) => {
    const text = `${method} ${path} ${status} ${JSON.stringify(body, null, 1)}`
    return chance.reduce((left, pattern) => left.replaceAll(pattern, named), text)
  })
}

/** A slip, a wrong code, a lock and its end, a stale window, a reload: what the journeys do not meet. */
const troubles = async (caller: Caller) => {
  await caller.start()
  await caller.say('setup.started', { type: 'device.chosen', device: 'mobile' })
  await caller.giveNumber('12')
  await caller.giveNumber('(614) 555-0142')
  await caller.send({ type: 'codes.saved' })
  await caller.say({ type: 'platform.chosen', platform: 'android' }, 'app.installed', 'camera.seen')
  await caller.pair('NOTONEOFOURS')
  const code = await caller.pairingCode()
  wait(600)
  await caller.pair(code)
  await caller.start()
  await caller.say('activation.renewed')
  await caller.pairPhone()
  await caller.say(
    { type: 'preference.saved', preference: 'ask' },
    { type: 'check.chosen', check: 'passcode' },
  )
  for (const typed of ['', '12345', '111111', '222222', '333333', '444444', '555555', '666666'])
    await caller.prove(typed)
  wait(600)
  await caller.start()
  await caller.ask('GET', '/me/policy')
  await caller.ask('PUT', '/me/preference', { json: { preference: 'call' } })
  await caller.ask('GET', '/me/preference')
  await caller.ask('DELETE', '/me')
}

const transcript = async (host: Host, as: string, walk: (caller: Caller) => Promise<void>) => {
  const caller = sit(await open(host), as)
  await walk(caller)
  return withoutChance(caller.said.filter(({ path }) => !path.startsWith('/practice')))
}

test.each(Object.entries({ ...journeys, 'ines.duo': troubles }))(
  'the practice world tells %s what the API tells them, over memory and over a database',
  async (as, walk) => {
    const direct = await transcript(memoryHost, as, walk)

    const practised = await transcript(practiceHost, as, walk)
    const overSqlite = await transcript(sqliteHost, as, walk)

    expect(practised).toEqual(direct)
    expect(overSqlite).toEqual(direct)
    expect(direct.length).toBeGreaterThan(8)
  },
)
