// The ports of the live world: real people, and outside it only what an adapter can do.

import type { LivePorts } from '#api/live/live-ports.ts'
import type { Ports } from '#api/ports.ts'
import { activationLink } from '#domain/activation.ts'

type World = Pick<
  Ports,
  | 'storage'
  | 'identify'
  | 'policyFor'
  | 'refusePush'
  | 'sealing'
  | 'pepper'
  | 'deliver'
  | 'ending'
  | 'onFault'
> & {
  origin: string
  /** The name that apps and browsers show beside what they keep for this server. */
  issuer: string
  challengeKey: Uint8Array
  auditKey: Uint8Array
  canMail: boolean
  applicationTokenHashes: string[]
}

const drawn = new Uint8Array(4096)
let given = drawn.length

/** Drawn many at a time, because to ask costs more than what is drawn; nothing stays of what was given. */
export const random: Ports['random'] = (bytes) => {
  if (bytes > drawn.length) return crypto.getRandomValues(new Uint8Array(bytes))
  if (given + bytes > drawn.length) {
    crypto.getRandomValues(drawn)
    given = 0
  }
  const end = given + bytes
  const taken = drawn.slice(given, end)
  drawn.fill(0, given, end)
  given = end
  return taken
}

export const livePorts = ({ origin, issuer, ...given }: World): LivePorts => ({
  ...given,
  origin,
  world: 'live',
  now: () => Date.now(),
  random,
  issuer,
  activationLink: (_, code) => activationLink(new URL('phone/', origin).href, code),
  relyingParty: { id: new URL(origin).hostname, name: issuer, origins: [origin] },
  // Loaded where the first number is read: 180 kB that most processes never need.
  numberMetadata: async () => (await import('#domain/phone-metadata.ts')).phoneMetadata,
  topics: {},
})
