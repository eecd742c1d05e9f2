import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import { expect, test } from 'vitest'
import type { KeptPasskey } from './passkey-shelf.ts'
import { createSoftwareAuthenticator } from './software-authenticator.ts'

const origin = 'https://usher.example'
const rpID = 'usher.example'

function onePhone({ answers = true, at = origin } = {}) {
  const kept: KeptPasskey[] = []
  const shelf = {
    all: () => [...kept],
    keep: (passkey: KeptPasskey) => {
      const place = kept.findIndex(({ id }) => id === passkey.id)
      kept.splice(place === -1 ? kept.length : place, 1, passkey)
    },
  }
  return createSoftwareAuthenticator({ shelf, origin: at, confirm: async () => answers })
}

const registration = (known: { id: string }[] = []) =>
  generateRegistrationOptions({
    rpName: 'Usher',
    rpID,
    userName: 'dana@usher.example',
    attestationType: 'none',
    excludeCredentials: known,
  })

const expected = (challenge: string) => ({
  expectedChallenge: challenge,
  expectedOrigin: origin,
  expectedRPID: rpID,
})

async function enrolled(authenticator = onePhone()) {
  const options = await registration()
  const made = await authenticator.register(options)
  if (!made.ok) throw new Error(made.failure)
  const checked = await verifyRegistrationResponse({
    response: made.response,
    ...expected(options.challenge),
  })
  if (!checked.verified) throw new Error('The server did not take it.')
  return { authenticator, credential: checked.registrationInfo.credential }
}

async function signIn({ authenticator, credential }: Awaited<ReturnType<typeof enrolled>>) {
  const options = await generateAuthenticationOptions({ rpID, allowCredentials: [credential] })
  const answer = await authenticator.use(options)
  if (!answer.ok) throw new Error(answer.failure)
  return { response: answer.response, credential, ...expected(options.challenge) }
}

test('a passkey made here is one that the server takes', async () => {
  const { credential } = await enrolled()

  expect(credential.counter).toBe(0)
  expect(credential.publicKey.length).toBe(77)
})

test('signing in twice is taken twice, and counted', async () => {
  const account = await enrolled()

  const first = await verifyAuthenticationResponse(await signIn(account))
  account.credential.counter = first.authenticationInfo.newCounter
  const second = await verifyAuthenticationResponse(await signIn(account))

  expect([first.verified, second.verified]).toEqual([true, true])
  expect(second.authenticationInfo.newCounter).toBe(2)
  expect(second.authenticationInfo.userVerified).toBe(true)
})

test('forty signatures in a row all have the right ASN.1 form', async () => {
  const account = await enrolled()
  const answers: boolean[] = []

  for (let turn = 0; turn < 40; turn += 1) {
    answers.push((await verifyAuthenticationResponse(await signIn(account))).verified)
  }

  expect(answers.every(Boolean)).toBe(true)
})

test('a signature with one changed bit is refused', async () => {
  const sign = await signIn(await enrolled())
  const bytes = Buffer.from(sign.response.response.signature, 'base64url')
  bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1
  sign.response.response.signature = bytes.toString('base64url')

  const answer = await verifyAuthenticationResponse(sign)

  expect(answer.verified).toBe(false)
})

test('an answer to another challenge, page or server is refused', async () => {
  const sign = await signIn(await enrolled())

  await expect(
    verifyAuthenticationResponse({ ...sign, expectedChallenge: 'another' }),
  ).rejects.toThrow('challenge')
  await expect(
    verifyAuthenticationResponse({ ...sign, expectedOrigin: 'https://evil.example' }),
  ).rejects.toThrow('origin')
  await expect(
    verifyAuthenticationResponse({ ...sign, expectedRPID: 'evil.example' }),
  ).rejects.toThrow('RP ID')
})

test('a signature of somebody else’s key is refused', async () => {
  const mine = await signIn(await enrolled())
  const other = await enrolled()

  const answer = await verifyAuthenticationResponse({
    ...mine,
    credential: { ...other.credential, id: mine.credential.id },
  })

  expect(answer.verified).toBe(false)
})

test('the same authenticator is not registered twice', async () => {
  const { authenticator, credential } = await enrolled()

  const again = await authenticator.register(await registration([credential]))

  expect(again).toEqual({ ok: false, failure: 'passkey-already-registered' })
})

test('a person who does not touch the key has cancelled', async () => {
  const answer = await onePhone({ answers: false }).register(await registration())

  expect(answer).toEqual({ ok: false, failure: 'passkey-cancelled' })
})

test('a page cannot ask for a passkey of another site', async () => {
  const answer = await onePhone({ at: 'https://evil.example' }).register(await registration())

  expect(answer).toEqual({ ok: false, failure: 'passkey-unsupported' })
})

test('an account whose passkey is on another device finds none here', async () => {
  const { credential } = await enrolled()
  const options = await generateAuthenticationOptions({ rpID, allowCredentials: [credential] })

  const answer = await onePhone().use(options)

  expect(answer).toEqual({ ok: false, failure: 'passkey-unsupported' })
})
