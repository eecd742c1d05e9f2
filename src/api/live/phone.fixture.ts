// The page on a phone without its page: a key of its own, and what it sends with it.

import { origin } from '#api/hosts.fixture.ts'
import { sha256Hex } from '#domain/hash.ts'
import { newId } from '#domain/id.ts'
import {
  callText,
  type PhoneCall,
  type PhoneKey,
  pairingText,
  proofHeader,
  writeProof,
} from '#domain/phone-proof.ts'
import type { Intent } from '#machines/enrollment/events.ts'
import type { Answered, Browser } from './live.fixture.ts'
import type { LiveRequest, PairingView } from './phone-views.ts'

const ecdsa = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' }
const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes))
const userAgent = 'Mozilla/5.0 (Linux; Android 16; K) AppleWebKit/537.36 Chrome/150.0 Safari/537.36'

const base64url = (bytes: ArrayBuffer) =>
  btoa(String.fromCharCode(...new Uint8Array(bytes)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')

/** Whoever answers, and what time it is there. */
type World = {
  app: { request(request: Request): Response | Promise<Response> }
  ports: { now(): number }
}

export const openPhone = async ({ app, ports }: World) => {
  const keys = (await crypto.subtle.generateKey(ecdsa, false, ['sign', 'verify'])) as CryptoKeyPair
  const { x = '', y = '' } = await crypto.subtle.exportKey('jwk', keys.publicKey)
  const key: PhoneKey = { x, y }
  let factor = ''

  const sign = async (text: string) =>
    base64url(await crypto.subtle.sign(ecdsa, keys.privateKey, new TextEncoder().encode(text)))
  const send = async (method: string, path: string, body = '', headers = {}): Promise<Answered> => {
    const init = { method, headers: { 'User-Agent': userAgent, ...headers } }
    const json = { 'Content-Type': 'application/json' }
    const response = await app.request(
      new Request(`${origin}/api${path}`, {
        ...init,
        ...(body && { body, headers: { ...init.headers, ...json } }),
      }),
    )
    return { status: response.status, body: await response.clone().json(), response }
  }
  /** The proof of a call, with whatever is to be wrong about it. */
  const proofOf = async (call: Pick<PhoneCall, 'method' | 'path' | 'body'>, spoilt = {}) => {
    const at = ports.now()
    const nonce = newId('non', random).slice(4)
    const whole: PhoneCall = { origin, factor, at, nonce, ...call, path: `/api${call.path}` }
    const signature = await sign(callText({ ...whole, ...spoilt }))
    return writeProof({ factor, at, nonce, signature })
  }
  const call = async (method: string, path: string, json?: object, spoilt = {}) => {
    const body = json ? JSON.stringify(json) : ''
    const proof = await proofOf({ method, path, body }, spoilt)
    return send(method, path, body, { [proofHeader]: proof })
  }

  const phone = {
    key,
    send,
    call,
    proofOf,
    factor: () => factor,
    be(other: string) {
      factor = other
    },
    look: (code: string) => send('POST', '/phones/codes', JSON.stringify({ code })),
    async pair(code: string, spoilt = {}) {
      const signature = await sign(pairingText(origin, sha256Hex(code), key))
      const body = JSON.stringify({ code, key, signature, ...spoilt })
      const answer = await send('POST', '/phones/pairings', body)
      const { pairing } = answer.body as { pairing?: { factorId: string } }
      if (pairing) factor = pairing.factorId
      return answer
    },
    async requests(): Promise<LiveRequest[]> {
      const { body } = await call('GET', '/phones/requests')
      return (body.phones as { requests: LiveRequest[] }[])[0]?.requests ?? []
    },
    answer: (id: string, answer: object, spoilt = {}) =>
      call('POST', `/phones/requests/${id}/answer`, { digits: null, ...answer }, spoilt),
  }
  return phone
}

/** Up to the code that pairs: what it is, from the address that the camera would open. */
export const toPairingCode = async ({ caller }: Browser) => {
  await caller.start()
  await caller.say('setup.started', { type: 'device.chosen', device: 'phonePage' })
  return codeNow({ caller })
}

export const codeNow = async ({ caller }: Pick<Browser, 'caller'>) =>
  /#pair=(\w+)$/.exec((await caller.activation()).content)?.[1] ?? ''

export const pairingOf = async ({ caller }: Browser) =>
  (await caller.ask('GET', caller.path('/pairing'))).body.pairing as PairingView | null

/** Says at the set-up whether the phone that came is theirs. */
export const sayMine = async ({ caller }: Browser, factorId: string, isMine = true) => {
  const answer = await caller.ask('POST', caller.path('/pairing'), { json: { factorId, isMine } })
  await caller.read()
  return answer
}

/** A phone that is paired, and the recovery codes that came after it; the test sign-in is next. */
export const pairPhone = async (world: World, browser: Browser) => {
  const { caller } = browser
  const phone = await openPhone(world)
  await phone.pair(await toPairingCode(browser))
  await sayMine(browser, phone.factor())
  const codes = await caller.recoveryCodes()
  await caller.say('codes.saved')
  await caller.prove(codes[0] ?? '')
  return { phone, codes }
}

/** Sent again where the clock had something to say first. */
const persist = async ({ caller }: Browser, intent: Intent) => {
  const answer = await caller.send(intent)
  return answer.status === 409 ? caller.send(intent) : answer
}

export const askForPush = (browser: Browser) =>
  persist(browser, { type: 'check.chosen', check: 'push' })

/** Back to the choice and once more. */
export const askAgain = async (browser: Browser) => {
  await persist(browser, { type: 'back.requested' })
  return askForPush(browser)
}

/** What the set-up shows to be typed on the phone. */
export const digitsOf = async ({ caller }: Browser) =>
  ((await caller.ask('GET', caller.path('/push'))).body.push as { digits: string } | null)
    ?.digits ?? ''

export const otherDigits = (digits: string) => String((Number(digits) + 1) % 1e6).padStart(6, '0')
