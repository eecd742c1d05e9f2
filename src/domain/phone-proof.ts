// What a paired phone signs: one text over everything that matters, so that no part of it can be changed,
// sent elsewhere or sent again.

import { sha256Hex } from './hash.ts'

/** The public half of the phone's P-256 key, as in a JWK: base64url (RFC 7518 §6.2.1). */
export type PhoneKey = { x: string; y: string }

export type PhoneCall = {
  /** Of the pages, as this phone has them open: an answer for another site is none for this one. */
  origin: string
  method: string
  path: string
  /** The exact body; empty where there is none. */
  body: string
  factor: string
  /** By the phone's clock, in milliseconds. */
  at: number
  nonce: string
}

export const callText = ({ origin, method, path, body, factor, at, nonce }: PhoneCall): string =>
  ['usher-phone-1', origin, method, path, factor, at, nonce, sha256Hex(body)].join('\n')

/** Signed at the pairing: whoever sends this key has its private half, and saw this very code. */
export const pairingText = (origin: string, codeHash: string, { x, y }: PhoneKey): string =>
  ['usher-pairing-1', origin, codeHash, x, y].join('\n')

/** Two places in a list of words. Each end works them out for itself: another key has other words. */
export const comparedPlaces = (
  codeHash: string,
  { x, y }: PhoneKey,
  words: number,
): [number, number] => {
  const hash = sha256Hex(['usher-words-1', codeHash, x, y].join('\n'))
  const place = (from: number) => Number.parseInt(hash.slice(from, from + 8), 16) % words
  return [place(0), place(8)]
}

export const proofHeader = 'Usher-Phone-Proofs'

/** `<factor>.<time>.<nonce>.<signature>`, one for each account on the phone, with spaces between. */
export type PhoneProof = { factor: string; at: number; nonce: string; signature: string }

export const writeProof = ({ factor, at, nonce, signature }: PhoneProof): string =>
  [factor, at, nonce, signature].join('.')

export const readProofs = (header: string): PhoneProof[] | null => {
  const proofs = header.split(' ').map((proof) => {
    const [, factor = '', at = '', nonce = '', signature = ''] = pattern.exec(proof) ?? []
    return { factor, at: Number(at), nonce, signature }
  })
  return proofs.length <= mostAccounts && proofs.every(({ factor }) => factor) ? proofs : null
}

/** More accounts than this on one phone are somebody who tries out what happens. */
const mostAccounts = 20
const pattern = /^(fac_[0-9a-z]{26})\.(\d{1,15})\.([0-9a-z]{26})\.([\w-]{86})$/
