// What the page on a phone asks the API. Every call but those with a code is signed by the keys of the
// accounts that it speaks for.

import type { PhoneAccount, PhoneView } from '#api/live/phone-views.ts'
import type { FailureNotice } from '#domain/failure.ts'
import { sha256Hex } from '#domain/hash.ts'
import { newId } from '#domain/id.ts'
import type { Verdict } from '#domain/phone-messages.ts'
import { callText, pairingText, proofHeader, writeProof } from '#domain/phone-proof.ts'
import type { Answered } from './asking.ts'
import type { PairedAccount } from './phone-shelf.ts'

const ecdsa = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' }
const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes))

type Options = { fetch: typeof fetch; base: string; origin: string }
type Call = { method: string; path: string; body: string }
type Answer = { verdict: Verdict; digits: string | null }

export const createPairedCalls = ({ fetch, base, origin }: Options) => {
  /** How far the server's clock is ahead of this phone's, as its answers say. */
  let ahead = 0
  const now = () => Date.now() + ahead

  const send = async ({ method, path, body }: Call, headers: Record<string, string>) => {
    const json = body ? { body, headers: { ...headers, 'Content-Type': 'application/json' } } : null
    const response = await fetch(path, { method, headers, ...json })
    const said = Date.parse(response.headers.get('Date') ?? '')
    if (said) ahead = said - Date.now()
    return response
  }

  const proofs = (accounts: readonly PairedAccount[], call: Call) =>
    Promise.all(
      accounts.map(async ({ factorId: factor, privateKey }) => {
        const [at, nonce] = [now(), newId('non', random).slice(4)]
        const { pathname } = new URL(call.path, origin)
        const text = callText({ ...call, path: pathname, origin, factor, at, nonce })
        return writeProof({ factor, at, nonce, signature: await sign(privateKey, text) })
      }),
    )

  const signed = async (accounts: readonly PairedAccount[], call: Call): Promise<Response> => {
    const once = async () => send(call, { [proofHeader]: (await proofs(accounts, call)).join(' ') })
    const first = await once()
    if (first.status !== 401) return first
    // A clock that is wrong is set by the answer that said so.
    return (await noticeOf(first.clone())).code === 'clock-skewed' ? once() : first
  }

  const postCode = <Value>(path: string, message: object) =>
    answered<Value>(
      send(
        { method: 'POST', path: `${base}api/phones/${path}`, body: JSON.stringify(message) },
        {},
      ),
    )

  return {
    now,
    look: (code: string) => postCode<PhoneAccount>('codes', { code }),
    /** Makes the key here, and keeps it where nobody can read it. */
    async pair(code: string): Promise<Answered<PairedAccount>> {
      const made = await crypto.subtle.generateKey(ecdsa, false, ['sign', 'verify'])
      const { privateKey, publicKey } = made as CryptoKeyPair
      const { x = '', y = '' } = await crypto.subtle.exportKey('jwk', publicKey)
      const key = { x, y }
      const codeHash = sha256Hex(code)
      const signature = await sign(privateKey, pairingText(origin, codeHash, key))
      const message = { code, key, signature }
      const answer = await postCode<{ pairing: PhoneAccount & { factorId: string } }>(
        'pairings',
        message,
      )
      if (!answer.ok) return answer
      return { ok: true, value: { ...answer.value.pairing, codeHash, key, privateKey } }
    },
    answer: (account: PairedAccount, id: string, answer: Answer) =>
      answered<{ answered: true }>(
        signed([account], {
          method: 'POST',
          path: `${base}api/phones/requests/${id}/answer`,
          body: JSON.stringify(answer),
        }),
      ),
    /** For the stream of a window: signs each attempt anew. */
    streamFetch:
      (accounts: readonly PairedAccount[]): typeof globalThis.fetch =>
      async (url, init) => {
        const call = { method: 'GET', path: String(url), body: '' }
        const open = async () => {
          const proof = (await proofs(accounts, call)).join(' ')
          const headers = { ...(init?.headers as Record<string, string>), [proofHeader]: proof }
          const response = await fetch(url, { ...init, headers })
          const said = Date.parse(response.headers.get('Date') ?? '')
          if (said) ahead = said - Date.now()
          return response
        }
        const first = await open()
        return first.status === 401 ? open() : first
      },
  }
}

/** What the stream says of one account. */
export const readPhoneView = (data: string) => JSON.parse(data) as PhoneView

const sign = async (key: CryptoKey, text: string) =>
  base64url(await crypto.subtle.sign(ecdsa, key, new TextEncoder().encode(text)))

const base64url = (bytes: ArrayBuffer) =>
  btoa(String.fromCharCode(...new Uint8Array(bytes)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')

const noticeOf = async (response: Response): Promise<FailureNotice> => {
  const body = (await response.json().catch(() => null)) as { failure?: FailureNotice } | null
  return body?.failure ?? { code: 'broken' }
}

const answered = async <Value>(sent: Promise<Response>): Promise<Answered<Value>> => {
  const response = await sent.catch(() => null)
  if (!response) return { ok: false, failure: { code: 'offline' } }
  if (!response.ok) return { ok: false, failure: await noticeOf(response) }
  const value = (await response.json().catch(() => null)) as Value | null
  return value ? { ok: true, value } : { ok: false, failure: { code: 'broken' } }
}
