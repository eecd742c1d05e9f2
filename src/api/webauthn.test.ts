// The steps that are ours, with a library that finds everything right: none of them leans on it.

import { beforeEach, expect, test, vi } from 'vitest'
import { base64url, makeAuthenticator, type Says } from './live/authenticator.fixture.ts'
import { verifyRegistration } from './webauthn.ts'

const asked = vi.hoisted(() => ({ library: 0 }))

vi.mock('@simplewebauthn/server', () => ({
  verifyRegistrationResponse: async ({ response }: { response: { id: string } }) => {
    asked.library++
    const credential = { id: response.id, publicKey: new Uint8Array(), counter: 0 }
    return {
      verified: true,
      registrationInfo: { credential, credentialDeviceType: 'singleDevice' },
    }
  },
}))

beforeEach(() => {
  asked.library = 0
})

const relyingParty = { id: 'usher.test', name: 'Usher', origins: ['https://usher.test'] }

const register = async (says: Says) => {
  const key = await makeAuthenticator()
  const options = { challenge: base64url(new Uint8Array(32)), user: { id: '' } }
  const response = await key.register(options, says)
  return verifyRegistration(response as never, {
    ...{ relyingParty, challenge: options.challenge, needsVerification: true, userHandle: 'a' },
  })
}

const certified = new Map([['x5c', Uint8Array.of(1)]])

// A chain of certificates names the address at which to ask whether it still counts: nothing goes out but mail.
test.each(['packed', 'apple', 'android-key', 'android-safetynet', 'tpm', 'fido-u2f'])(
  'what a maker signed as %s is not even read',
  async (format) => {
    expect(await register({ format, statement: certified })).toBeNull()
    expect(asked.library).toBe(0)
  },
)

test('what nobody signed, or the key itself, is read', async () => {
  expect(await register({})).toMatchObject({ userHandle: 'a', mayBeCopied: false })
  expect(await register({ format: 'packed', statement: 'itself' })).not.toBeNull()
  expect(asked.library).toBe(2)
})

test('what was made within a page of somebody else, or has too long a name, is refused', async () => {
  expect(await register({ client: { crossOrigin: true } })).toBeNull()
  expect(await register({ client: { topOrigin: 'https://usher.test' } })).toBeNull()
  expect(await register({ id: new Uint8Array(1024) })).toBeNull()
})

test('what is cut off, nested without end or no map at all is nobody’s passkey', async () => {
  const key = await makeAuthenticator()
  const options = { challenge: base64url(new Uint8Array(32)), user: { id: '' } }
  const made = await key.register(options)
  const whole = Buffer.from(
    (made.response as { attestationObject: string }).attestationObject,
    'base64url',
  )
  const tried = [
    ...[0, 1, 4, 9, 12, 18].map((length) => whole.subarray(0, length)),
    ...[[0x80], [0xbf], [0xa3, 0x63], [0xc0], [0xa1, 0x01, 0x02], [0xbb, 255, 255, 255, 255]],
    Buffer.alloc(10_000, 0x81),
    Buffer.concat([Buffer.from([0xa3, 0x63]), Buffer.from('fmt'), Buffer.alloc(9000, 0xa1)]),
  ]

  for (const bytes of tried) {
    const attestationObject = base64url(Uint8Array.from(bytes))
    const response = { ...made, response: { ...made.response, attestationObject } }
    const verified = verifyRegistration(response as never, {
      ...{ relyingParty, challenge: options.challenge, needsVerification: true, userHandle: 'a' },
    }).catch(() => null)
    expect([bytes.length, await verified]).toEqual([bytes.length, null])
  }
  expect(asked.library).toBe(0)
})
