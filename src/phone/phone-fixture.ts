// A person, their phone's world and what it was asked to do, for the tests of this folder.

import { pairingText } from '#domain/activation.ts'
import type { PushRequest } from '#domain/phone-messages.ts'
import { type PhoneRecord, withPairing } from './phone-record.ts'
import { changePhone } from './phone-store.ts'
import type { PhonePerson, PhonePorts } from './ports.ts'

export const dana: PhonePerson = {
  id: 'dana',
  name: 'Dana Reyes',
  email: 'dana@alder.example',
  number: '614 555 0142',
  hardware: 'iphone',
  cameraBlocked: false,
  clockOffsetMinutes: 0,
}

export const code = 'ABCDEFGHJKMNPQRSTVWXYZ0'
export const practiceCode = pairingText(code)
/** The seed of RFC 6238, appendix B. */
export const seed = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'

export const pairing = {
  factorId: 'fac_1',
  token: 'secret-token',
  issuer: 'Alder Valley Schools',
  account: 'dana@alder.example',
  seed,
}

export const request = (more: Partial<PushRequest> = {}): PushRequest => ({
  id: 'psh_1',
  factorId: 'fac_1',
  service: 'Staff email',
  device: 'Windows laptop, Chrome',
  place: 'Columbus, Ohio',
  sentAt: Date.now(),
  expiresAt: Date.now() + 60_000,
  needsDigits: false,
  ...more,
})

/** A world in which everything works, and what was asked of it. */
export const world = (more: Partial<PhonePorts> = {}) => {
  const asked: string[] = []
  const note = (text: string) => {
    asked.push(text)
  }
  const ports: PhonePorts = {
    pair: async (one) => {
      note(`pair ${one}`)
      return { ok: true, pairing }
    },
    requests: [],
    answer: async ({ id }, verdict, digits) => {
      note(`${verdict} ${id} ${digits}`)
      return { ok: true }
    },
    post: { mails: [], texts: [], calls: [] },
    answerCall: async (id) => note(`answer ${id}`),
    pressKey: async (id, key) => note(`press ${id} ${key}`),
    hangUp: async (id) => note(`hang up ${id}`),
    pixels: null,
    decode: async () => ({ kind: 'none' }),
    camera: null,
    ...more,
  }
  return { ports, asked }
}

const inUse = (record: PhoneRecord): PhoneRecord => ({
  ...record,
  hasApp: true,
  hasOpenedApp: true,
  notifications: 'allowed',
  camera: 'allowed',
})

/** The phone of somebody who has set it up, optionally with Dana's account on it. */
export const useApp = (person = dana) => changePhone(person, inUse)
export const enrol = (person = dana) => {
  useApp(person)
  changePhone(person, withPairing(pairing, code, 0))
}
