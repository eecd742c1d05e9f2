// A way to sign in is added with a proof of who one is that is at most five minutes old, over each kind of storage.

import { afterAll, expect, test } from 'vitest'
import { keyToSeed } from '#domain/seed.ts'
import { passcodeAt } from '#domain/totp.ts'
import { type BackendName, backends, openBackends } from './backends.fixture.ts'
import { enrolAdministrator, enrolApp, inviteBy, open } from './live.fixture.ts'

const worlds = openBackends()
afterAll(worlds.end)

const minutes = 60_000
const unproved = { failure: { code: 'identity-unproved' } }

/** Dana, who has an app, and has said with a recovery code who she is before she adds something. */
const openWorld = async (name: BackendName) => {
  const live = await worlds.open(name)
  const dana = live.browser()
  await open(dana, (await inviteBy(await enrolAdministrator(live))).link)
  const codeNow = (key: string) =>
    passcodeAt(keyToSeed(key) ?? new Uint8Array(20), live.ports.now())
  const key = await enrolApp(dana)
  const codes = await dana.caller.recoveryCodes()
  await dana.caller.say('codes.saved')
  await dana.caller.prove(codes[0] ?? '')
  await dana.caller.say({ type: 'check.chosen', check: 'recoveryCode' })
  await dana.caller.prove(codes[1] ?? '')
  await dana.caller.start('another')
  await dana.caller.say('setup.started', { type: 'check.chosen', check: 'recoveryCode' })
  await dana.caller.prove(codes[2] ?? '')
  return { ...live, dana, key, codes, codeNow }
}

test.each(backends)(
  '%s: an app is not added with an old proof; a fresh one goes on where it was',
  async (name) => {
    const { dana, codes, codeNow, clock } = await openWorld(name)
    const { caller } = dana
    await caller.say({ type: 'device.chosen', device: 'mobile' })
    await caller.say(
      { type: 'platform.chosen', platform: 'android' },
      'app.installed',
      'camera.seen',
    )
    const { key: newKey } = await caller.activation()
    await caller.say('scan.claimed')

    clock.ahead = 5 * minutes
    const stale = await caller.prove(codeNow(newKey ?? ''))
    const { body: before } = await dana.ask('GET', '/me/factors')
    const proved = await dana.ask('POST', '/session/proofs', { code: codes[3] })
    const fresh = await caller.prove(codeNow(newKey ?? ''))
    const { body: after } = await dana.ask('GET', '/me/factors')

    expect([stale.status, stale.body]).toEqual([403, unproved])
    expect([proved.status, fresh.status]).toEqual([200, 200])
    expect(before.factors).toHaveLength(1)
    expect(after.factors).toHaveLength(2)
  },
)

test.each(backends)('%s: a passkey is not even asked for after an old proof', async (name) => {
  const { dana, codes, clock } = await openWorld(name)
  const { caller } = dana
  await caller.say({ type: 'device.chosen', device: 'thisDevice' })
  const response = await caller.passkeyResponse()

  clock.ahead = 5 * minutes
  const asked = await caller.passkeyOptions()
  const stale = await caller.provePasskey(response)
  await dana.ask('POST', '/session/proofs', { code: codes[3] })
  const fresh = await caller.provePasskey(await caller.passkeyResponse())

  expect([asked.status, stale.status, fresh.status]).toEqual([403, 403, 200])
})

test.each(backends)(
  '%s: a proof that is not five minutes old is enough, and the first factor needs none',
  async (name) => {
    const { dana, clock } = await openWorld(name)
    const { caller } = dana
    await caller.say({ type: 'device.chosen', device: 'thisDevice' })

    clock.ahead = 5 * minutes - 30_000
    const added = await caller.provePasskey(await caller.passkeyResponse())

    expect(added.status).toBe(200)
  },
)
