// The ports of the practice world: everything real but the people and the outside.

import type { Ports, Sealing, Storage } from '#api/ports.ts'
import type { Person } from '#api/records.ts'
import { aesSealing } from '#api/sealing.ts'
import { activationLink } from '#domain/activation.ts'
import { providers } from '#domain/method.ts'
import { defaultPolicy, type Policy } from '#domain/policy.ts'
import type { PracticePerson } from '#domain/practice-person.ts'
import { postItemOf } from './deliver.ts'
import { findPerson } from './people.ts'
import type { PostOffice } from './post-office.ts'

type World = {
  storage: Storage
  office: PostOffice
  /** No key where the browser has no WebCrypto: plain http beyond localhost. */
  keys: { sealing: CryptoKey | null; pepper: Uint8Array<ArrayBuffer> }
  /** The address below which the practice pages are. */
  base: string
  ending: AbortSignal
  onFault: Ports['onFault']
}

const header = 'Usher-Person'

/** The header names who sits there and on which journey: `dana.duo`. */
const readHeader = (request: Request) => {
  const [id = '', journey = ''] = (request.headers.get(header) ?? '').split('.')
  const person = findPerson(id)
  const provider = providers.find((each) => each === journey)
  return person && provider ? { person, provider } : null
}

const policyOf = (personId: string): Policy => {
  const [id = '', journey] = personId.split('.')
  const provider = providers.find((each) => each === journey) ?? 'duo'
  const policy = { ...defaultPolicy[provider], ...findPerson(id)?.policy }
  // A journey that was chosen by hand keeps its own demands where they are the greater.
  return provider === 'authenticator'
    ? { ...policy, requirements: defaultPolicy.authenticator.requirements }
    : policy
}

const recordOf = (person: PracticePerson, id: string): Person => ({
  id,
  name: person.name,
  email: person.email,
  service: 'Alder Valley email',
  device: 'Windows laptop, Chrome',
  place: 'Columbus, Ohio',
  number: null,
  preference: null,
  group: null,
  role: null,
  isSsoOnly: false,
  otherEmail: null,
  language: null,
})

// Practice secrets open nothing outside the practice world: without WebCrypto they lie in the open.
const openSealing: Sealing = {
  seal: async (id, text) => `${id}:${text}`,
  async unseal(id, sealed) {
    if (!sealed.startsWith(`${id}:`)) throw new Error('Sealed for another record')
    return sealed.slice(id.length + 1)
  },
}

export const practicePorts = ({ storage, office, keys, base, ending, onFault }: World): Ports => {
  const phonePage = ({ id }: Person) => {
    const [as = '', journey = ''] = id.split('.')
    return new URL(`practice/phone/?as=${as}&journey=${journey}`, base).href
  }
  const { origin, hostname } = new URL(base)
  const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes))
  const ports: Ports = {
    storage,
    world: 'practice',
    now: () => Date.now(),
    random,
    async identify(request) {
      const told = readHeader(request)
      if (!told) return null
      const id = `${told.person.id}.${told.provider}`
      const known = await storage.transaction((tx) => tx.people.get(id))
      if (known) return known
      // Each person's past is written once; the worker starts without it.
      const { prepare } = await import('./preparing.ts')
      await prepare(ports, told.person, recordOf(told.person, id))
      return storage.transaction((tx) => tx.people.get(id))
    },
    policyFor: ({ id }) => policyOf(id),
    issuer: 'PRACTICE',
    activationLink: (person, code) => activationLink(phonePage(person), code),
    sealing: keys.sealing ? aesSealing({ key: keys.sealing, random }) : openSealing,
    pepper: keys.pepper,
    relyingParty: { id: hostname, name: 'Usher practice', origins: [origin] },
    // Loaded where the first number is read; the worker starts without it.
    numberMetadata: async () => (await import('#domain/phone-metadata.ts')).phoneMetadata,
    async deliver(delivery) {
      const item = postItemOf(delivery)
      if (item) await office.add(delivery.person, item)
    },
    ending,
    topics: { post: async (person) => ({ post: office.read(person.id) }) },
    onFault,
  }
  return ports
}
