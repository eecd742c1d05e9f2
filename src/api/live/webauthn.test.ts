// The steps of WebAuthn L3 §7.1 and §7.2, each on an answer of which that one part is wrong. The keys count
// nothing, as passkeys mostly do: what is refused here is not refused because of a counter.

import { afterEach, expect, test } from 'vitest'
import {
  type Authenticator,
  base64url,
  makeAuthenticator,
  type Says,
} from './authenticator.fixture.ts'
import { firstAdministratorLink } from './first-administrator.ts'
import { type Browser, inviteBy, type Live, open, openLive } from './live.fixture.ts'

const opened: Live[] = []

afterEach(() => {
  for (const live of opened.splice(0)) live.end()
})

/** Opens the link and stands before the question for a new passkey. */
const asked = async (live: Live, link: unknown) => {
  const browser = live.browser()
  await open(browser, link)
  await browser.caller.start()
  await browser.caller.say('setup.started', { type: 'device.chosen', device: 'thisDevice' })
  return browser
}

const optionsOf = async ({ caller }: Browser) => (await caller.passkeyOptions()).body.options

const enrolWith = async (live: Live, link: unknown, key: Authenticator, says: Says = {}) => {
  const browser = await asked(live, link)
  const { caller } = browser
  await caller.provePasskey(await key.register(await optionsOf(browser), says))
  await caller.say({ type: 'check.chosen', check: 'passkey' })
  const options = (await optionsOf(browser)) as { challenge: string }
  await caller.provePasskey(await key.use(options.challenge, { flags: (says.flags ?? 5) & ~0x40 }))
  return browser
}

const openWorld = async (says: Says = {}) => {
  const live = await openLive()
  opened.push(live)
  const key = await makeAuthenticator()
  const link = await firstAdministratorLink(live.ports, 'admin@usher.test')
  return { live, key, admin: await enrolWith(live, link, key, says) }
}

const question = async (browser: Browser) => {
  const { body } = await browser.ask('POST', '/session/challenge', {})
  return body as { id: string; challenge: { challenge: string; allowCredentials?: object[] } }
}

const signIn = async (live: Live, key: Authenticator, says: Says = {}) => {
  const browser = live.browser()
  const { id, challenge } = await question(browser)
  const response = await key.use(challenge.challenge, says)
  return (await browser.ask('POST', '/session', { id, response })).status
}

const elsewhere = { crossOrigin: true, topOrigin: 'https://evil.test' }

test('a sign-in of which one part is wrong opens nothing, and what is right beside it opens', async () => {
  const { live, key } = await openWorld()
  const { key: signedBy } = await makeAuthenticator()
  const wrong: Record<string, Says> = {
    'within a page of somebody else': { client: { crossOrigin: true } },
    'within a page that is named': { client: elsewhere },
    'a page around it, though it says there is none': {
      client: { topOrigin: 'https://usher.test' },
    },
    'something else than yes or no': { client: { crossOrigin: 'false' } },
    'a user handle of somebody else': { userHandle: base64url(new Uint8Array(64).fill(97)) },
    'a user handle that is empty': { userHandle: '' },
    'a user handle that is none': { userHandle: '%' },
    'no user handle, where no name was asked': { userHandle: null },
    'copied, though it cannot be': { flags: 5 | 16 },
    'can be copied, though it was made not to be': { flags: 5 | 8 },
    'nobody present': { flags: 4 },
    'nobody verified': { flags: 1 },
    'another site': { rpId: 'evil.test' },
    'another origin': { client: { origin: 'https://usher.test:444' } },
    'a signature in the right form by another key': { signedBy },
  }
  expect(await signIn(live, key)).toBe(200)

  for (const [what, says] of Object.entries(wrong))
    expect([what, await signIn(live, key, says)]).toEqual([what, 401])

  // What browsers of now or of before may write besides.
  const tokenBinding = { status: 'supported' }
  expect(await signIn(live, key, { client: { tokenBinding, other: 'do not compare' } })).toBe(200)
  expect(await signIn(live, key, { client: { crossOrigin: undefined } })).toBe(200)
})

test('a passkey that was made to be copied signs in copied or not, and never as one that is not', async () => {
  const { live, key } = await openWorld({ flags: 0x45 | 8 })

  expect(await signIn(live, key, { flags: 5 | 8 })).toBe(200)
  expect(await signIn(live, key, { flags: 5 | 8 | 16 })).toBe(200)
  expect(await signIn(live, key, { flags: 5 })).toBe(401)
})

test('an answer counts once and for five minutes, also of a key that counts nothing', async () => {
  const { live, key } = await openWorld()
  const browser = live.browser()
  const answers = await Promise.all(
    [1, 2].map(async () => {
      const { id, challenge } = await question(browser)
      return { id, response: await key.use(challenge.challenge) }
    }),
  )
  const send = async (answer: object | undefined) =>
    (await live.browser().ask('POST', '/session', answer)).status

  const said = await Promise.all(Array.from({ length: 10 }, () => send(answers[0])))
  const again = await send(answers[0])
  live.clock.ahead = 5 * 60_000 + 1000
  const late = await send(answers[1])

  expect(said.filter((status) => status === 200)).toHaveLength(1)
  expect([again, late]).toEqual([401, 401])
})

test('of two answers with the same count at the same moment one counts: the key was copied', async () => {
  const { live, key } = await openWorld()
  expect(await signIn(live, key, { count: 7 })).toBe(200)

  const said = await Promise.all([8, 8].map((count) => signIn(live, key, { count })))
  const back = await signIn(live, key, { count: 0 })

  expect([...said.sort(), back]).toEqual([200, 401, 401])
})

test('who signs in is asked for no name and told of no passkey', async () => {
  const { live, admin } = await openWorld()

  const { challenge } = await question(live.browser())

  expect(challenge.allowCredentials ?? []).toEqual([])
  expect(Buffer.from(challenge.challenge, 'base64url').length).toBeGreaterThanOrEqual(16)
  const { body } = await admin.ask('GET', '/me')
  expect(JSON.stringify(challenge)).not.toContain((body.person as { id: string }).id)
})

test('a registration of which one part is wrong makes no passkey, and what is right beside it does', async () => {
  const { live, key: first, admin } = await openWorld()
  const agent = await asked(live, (await inviteBy(admin, { role: 'agent' })).link)
  const certificate = new Map([['x5c', Uint8Array.of(1)]])
  const wrong: Record<string, Says> = {
    'within a page of somebody else': { client: { crossOrigin: true } },
    'within a page that is named': { client: elsewhere },
    'a page around it, though it says there is none': {
      client: { topOrigin: 'https://usher.test' },
    },
    'copied, though it cannot be': { flags: 0x45 | 16 },
    'nobody present': { flags: 0x44 },
    'nobody verified': { flags: 0x41 },
    'another site': { rpId: 'evil.test' },
    'another origin': { client: { origin: 'http://usher.test' } },
    'an algorithm that was not asked for': { algorithm: -47 },
    'an algorithm that nobody should use': { algorithm: -65535 },
    'a longer name than there may be': { id: new Uint8Array(1024).fill(1) },
    'no name': { id: new Uint8Array() },
    'a statement, though it says there is none': { statement: certificate },
    'signed by a maker': { format: 'packed', statement: certificate },
    'signed by a maker whom the library knows': { format: 'apple', statement: certificate },
    'signed by an old phone': { format: 'android-safetynet', statement: certificate },
  }

  for (const [what, says] of Object.entries(wrong)) {
    const response = await (await makeAuthenticator()).register(await optionsOf(agent), says)
    const { status, body } = await agent.caller.provePasskey(response)
    expect([what, status, body.failure?.code]).toEqual([what, 422, 'passkey-refused'])
  }
  const id = Buffer.from(first.id, 'base64url')
  const theirs = await (await makeAuthenticator()).register(await optionsOf(agent), { id })
  const taken = await agent.caller.provePasskey(theirs)
  const fair = { format: 'packed', statement: 'itself', id: new Uint8Array(1023).fill(1) } as const
  const made = await (await makeAuthenticator()).register(await optionsOf(agent), fair)
  const { status } = await agent.caller.provePasskey(made)

  expect([taken.status, taken.body.failure?.code]).toEqual([422, 'passkey-already-registered'])
  expect(status).toBe(200)
})

test('a question to a new passkey is good once and for five minutes, and names its owner to nobody', async () => {
  const { live, admin } = await openWorld()
  const { link, person } = await inviteBy(admin, { role: 'agent' })
  const agent = await asked(live, link)
  const key = await makeAuthenticator()
  const options = (await optionsOf(agent)) as {
    user: { id: string }
    pubKeyCredParams: { alg: number }[]
  }
  const used = await key.register(options, { rpId: 'evil.test' })
  await agent.caller.provePasskey(used)

  const again = await agent.caller.provePasskey(await key.register(options))
  const late = await key.register(await optionsOf(agent))
  live.clock.ahead = 5 * 60_000 + 1000
  const tooLate = await agent.caller.provePasskey(late)

  expect([again.status, tooLate.status]).toEqual([422, 422])
  const handle = Buffer.from(options.user.id, 'base64url')
  expect(handle.length).toBeLessThanOrEqual(64)
  expect(handle.toString()).not.toContain(person.id)
  expect(options.pubKeyCredParams.map(({ alg }) => alg)).toEqual([-8, -7, -257])
})

test('one passkey is told to be there already once, and one’s own question takes nobody else’s', async () => {
  const { live, admin } = await openWorld()
  const [mine, theirs] = [await makeAuthenticator(), await makeAuthenticator()]
  const [one, other] = [
    await inviteBy(admin, { role: 'agent' }),
    await inviteBy(admin, { role: 'agent' }),
  ]
  const agent = await enrolWith(live, one.link, mine)
  await enrolWith(live, other.link, theirs)
  const { caller } = agent
  await caller.start('another')
  await caller.say('setup.started', { type: 'check.chosen', check: 'passkey' })
  const ask = async () => (await optionsOf(agent)) as { challenge: string }

  const stranger = await caller.provePasskey(await theirs.use((await ask()).challenge))
  const lying = base64url(new Uint8Array(64).fill(97))
  const renamed = await caller.provePasskey(
    await mine.use((await ask()).challenge, { userHandle: lying }),
  )
  const silent = await caller.provePasskey(
    await mine.use((await ask()).challenge, { userHandle: null }),
  )
  await caller.say({ type: 'device.chosen', device: 'securityKey' })
  const options = (await optionsOf(agent)) as { excludeCredentials: { id: string }[] }

  expect([stranger.status, renamed.status, silent.status]).toEqual([422, 422, 200])
  expect(options.excludeCredentials.map(({ id }) => id)).toEqual([mine.id])
})

test('a passkey from before its owner’s name was kept signs in', async () => {
  const { live, key } = await openWorld()
  await live.ports.storage.transaction(async (tx) => {
    for (const { id, passkey } of await tx.factors.list({ kind: 'passkey' })) {
      const { userHandle: _, mayBeCopied: __, ...before } = passkey as NonNullable<typeof passkey>
      await tx.factors.change(id, {}, { passkey: before })
    }
  })

  expect(await signIn(live, key)).toBe(200)
  // From here on it is known.
  expect(await signIn(live, key, { flags: 5 | 8 })).toBe(401)
})
