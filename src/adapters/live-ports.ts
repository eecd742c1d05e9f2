// The ports of the live world: real people, and outside it only what an adapter can do.

import type { Ports } from '#api/ports.ts'
import { activationLink } from '#domain/activation.ts'
import { defaultPolicy, type Policy } from '#domain/policy.ts'

type World = Pick<
  Ports,
  'storage' | 'identify' | 'sealing' | 'pepper' | 'deliver' | 'ending' | 'onFault'
> & {
  origin: string
  /** The name that apps and browsers show beside what they keep for this server. */
  issuer: string
}

/** Telephony and Duo would each need an adapter: without one, no way leads there. */
const livePolicy: Policy = {
  ...defaultPolicy.authenticator,
  devices: defaultPolicy.authenticator.devices.filter((device) => device !== 'landline'),
}

export const random: Ports['random'] = (bytes) => crypto.getRandomValues(new Uint8Array(bytes))

export const livePorts = ({ origin, issuer, ...given }: World): Ports => ({
  ...given,
  world: 'live',
  now: () => Date.now(),
  random,
  policyFor: () => livePolicy,
  issuer,
  activationLink: (_, code) => activationLink(new URL('phone/', origin).href, code),
  relyingParty: { id: new URL(origin).hostname, name: issuer, origins: [origin] },
  // Loaded where the first number is read: 180 kB that most processes never need.
  numberMetadata: async () => (await import('#domain/phone-metadata.ts')).phoneMetadata,
  topics: {},
})
