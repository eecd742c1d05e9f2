// Somebody at the API's door, as the browser and the phone would be: knows addresses and shapes, and
// keeps what came back. Every answer is written down, for whoever looks for what should not be in it.

import { vi } from 'vitest'
import { createSoftwareAuthenticator } from '#client/software-authenticator.ts'
import type { FailureNotice } from '#domain/failure.ts'
import { newId } from '#domain/id.ts'
import type { Pairing, PostItem, PushRequest } from '#domain/phone-messages.ts'
import { readScanned } from '#domain/scanned.ts'
import { keyToSeed } from '#domain/seed.ts'
import { passcodeAt } from '#domain/totp.ts'
import { chartVersion } from '#machines/enrollment/enrollment.machine.ts'
import type { Intent } from '#machines/enrollment/events.ts'
import { stateName } from '#machines/enrollment/stepping.ts'
import type { EnrollmentView } from './decide.ts'
import type { ActivationView } from './enrollments.routes.ts'
import { origin, type World } from './hosts.fixture.ts'

export type Answer = {
  status: number
  body: Record<string, unknown> & { enrollment?: EnrollmentView; failure?: FailureNotice }
}

export type Said = Answer & { method: string; path: string; as: string; cache: string | null }

const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes))

/** For `vi.waitFor`, which would give up after a second: on a busy machine that says nothing. */
export const soon = { timeout: 30_000 }

export const messageId = (): string => newId('msg', random)

/** Sits down at a world as one of its people: `dana.duo`. */
export const sit = (world: Pick<World, 'fetch'>, as = 'dana.duo') => {
  const said: Said[] = []
  let view: EnrollmentView | null = null

  const ask = async (
    method: string,
    path: string,
    { json, headers = {} }: { json?: unknown; headers?: Record<string, string> } = {},
  ): Promise<Answer> => {
    const response = await world.fetch(`${origin}/api${path}`, {
      method,
      headers: { 'Usher-Person': as, 'Content-Type': 'application/json', ...headers },
      ...(json !== undefined && { body: JSON.stringify(json) }),
    })
    const body = (await response.json()) as Answer['body']
    const answer = { status: response.status, body }
    said.push({ ...answer, method, path, as, cache: response.headers.get('Cache-Control') })
    return answer
  }

  /** Keeps the newest view that came along. */
  const take = (answer: Answer): Answer => {
    const { enrollment } = answer.body
    const isNewer = enrollment && (view?.id !== enrollment.id || view.version <= enrollment.version)
    if (isNewer) view = enrollment
    return answer
  }

  const known = (): EnrollmentView => {
    if (!view) throw new Error('Nothing has been started')
    return view
  }

  const envelope = () => ({ id: messageId(), version: known().version, chart: chartVersion })

  const shelf: Parameters<typeof createSoftwareAuthenticator>[0]['shelf'] = keyShelf()
  const authenticator = createSoftwareAuthenticator({ shelf, origin, confirm: async () => true })

  const caller = {
    as,
    shelf,
    fetch: world.fetch,
    said,
    ask,
    view: known,
    state: () => stateName(known().state.value),
    context: () => known().state.context,
    path: (rest = '') => `/enrollments/${known().id}${rest}`,

    start: async (reason?: 'another' | 'newPhone') =>
      take(await ask('POST', '/enrollments', { json: reason ? { reason } : {} })),
    read: async (since = 0) => take(await ask('GET', caller.path(`?since=${since}`))),
    post: async (message: object) =>
      take(await ask('POST', caller.path('/events'), { json: message })),
    send: (intent: Intent, more: object = {}) => caller.post({ ...envelope(), intent, ...more }),
    /** One intent after the other, each of which must be taken. */
    async say(...intents: (Intent | Intent['type'])[]) {
      for (const each of intents) {
        const intent = typeof each === 'string' ? ({ type: each } as Intent) : each
        const { status, body } = await caller.send(intent)
        if (status !== 200) throw new Error(`${intent.type}: ${body.failure?.code}`)
      }
    },
    giveNumber: (text: string, extension: string | null = null) =>
      caller.send({ type: 'number.confirmed' }, { number: { text, country: 'US', extension } }),
    prove: async (code: string, id = messageId()) =>
      take(await ask('POST', caller.path('/proofs/code'), { json: { ...envelope(), id, code } })),

    activation: async () =>
      (await ask('GET', caller.path('/activation'))).body.activation as ActivationView,
    async pairingCode() {
      const scanned = readScanned((await caller.activation()).content)
      if (scanned.kind !== 'pairing') throw new Error(`Scanned ${scanned.kind}`)
      return scanned.code
    },
    pair: (code: string) => ask('POST', '/phone/pairings', { json: { code } }),
    async pairPhone() {
      const { body } = await caller.pair(await caller.pairingCode())
      await caller.read()
      return body.pairing as Pairing
    },
    async requests(token: string) {
      const answer = await ask('GET', '/phone/requests', { headers: phone(token) })
      return answer.body.requests as PushRequest[]
    },
    answer: (token: string, id: string, answer: object) =>
      ask('POST', `/phone/requests/${id}/answer`, {
        json: { verdict: 'approve', digits: null, ...answer },
        headers: phone(token),
      }),
    async letters() {
      return (await ask('GET', '/practice/post')).body.post as PostItem[]
    },
    /** The last letter of that kind, once one has been delivered that is not `known`. */
    letter: <Kind extends PostItem['kind']>(kind: Kind, known = '') =>
      vi.waitFor(async () => {
        const found = (await caller.letters()).filter((item) => item.kind === kind).at(-1)
        if (!found || found.id === known) throw new Error(`No ${kind} has come`)
        return found as Extract<PostItem, { kind: Kind }>
      }, soon),
    recoveryCodes: async () =>
      (await ask('GET', caller.path('/recovery-codes'))).body.codes as string[],

    passkeyOptions: () => ask('POST', caller.path('/proofs/passkey/options')),
    async passkeyResponse() {
      const { body } = await caller.passkeyOptions()
      const options = body.options as never
      const given =
        body.ceremony === 'register'
          ? await authenticator.register(options)
          : await authenticator.use(options)
      if (!given.ok) throw new Error(given.failure)
      return given.response
    },
    provePasskey: async (response: unknown, id = messageId()) =>
      take(
        await ask('POST', caller.path('/proofs/passkey'), {
          json: { ...envelope(), id, response },
        }),
      ),
  }

  return caller
}

export type Caller = ReturnType<typeof sit>

const phone = (token: string) => ({ Authorization: `Phone ${token}` })

const keyShelf = () => {
  const kept = new Map()
  return {
    all: () => [...kept.values()],
    keep: (key: { id: string }) => void kept.set(key.id, key),
  }
}

/** What the app of this key shows now. */
export const passcodeOf = (key: string) =>
  passcodeAt(keyToSeed(key) ?? new Uint8Array(20), Date.now())

const mobile: Intent = { type: 'device.chosen', device: 'mobile' }
const android: Intent = { type: 'platform.chosen', platform: 'android' }

/** Ways through the first half, up to where something must be proved. */
export const go = {
  async toQrCode(caller: Caller) {
    await caller.start()
    await caller.say('setup.started', mobile)
    if (caller.as.endsWith('.duo')) await caller.giveNumber('(614) 555-0142')
    await caller.say(android, 'app.installed', 'camera.seen')
  },
  /** Gives back the key that the app computes with. */
  async toCode(caller: Caller) {
    await go.toQrCode(caller)
    const { key } = await caller.activation()
    await caller.say('scan.claimed')
    return key ?? ''
  },
  async toSavedCodes(caller: Caller) {
    const key = await go.toCode(caller)
    await caller.prove(passcodeOf(key))
    const codes = await caller.recoveryCodes()
    await caller.say('codes.saved')
    return { key, codes }
  },
  async toRehearsal(caller: Caller) {
    const saved = await go.toSavedCodes(caller)
    await caller.prove(saved.codes[0] ?? '')
    return saved
  },
  /** Gives back the pairing of the phone that was asked. */
  async toPush(caller: Caller) {
    await go.toQrCode(caller)
    const pairing = await caller.pairPhone()
    await caller.say(
      { type: 'preference.saved', preference: 'push' },
      { type: 'check.chosen', check: 'push' },
    )
    return pairing
  },
  async toNumberCode(caller: Caller) {
    await caller.start()
    await caller.say('setup.started', { type: 'device.chosen', device: 'landline' })
    await caller.giveNumber('(614) 555-0104')
    await caller.say({ type: 'numberCode.requested', way: 'call' })
  },
  async toPasskey(caller: Caller) {
    await caller.start()
    await caller.say('setup.started', { type: 'device.chosen', device: 'thisDevice' })
  },
}
