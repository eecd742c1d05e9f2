// One verifier for each step in which something is typed. Every route that can test a code comes here.

import { normalizeDigits } from '#domain/digits.ts'
import type { Failure } from '#domain/failure.ts'
import { isSameText } from '#domain/hash.ts'
import {
  hashRecoveryCode,
  isWholeRecoveryCode,
  looksLikeRecoveryCode,
} from '#domain/recovery-codes.ts'
import type { Fact, Purpose } from '#machines/enrollment/events.ts'
import { consumeOnce } from './once.ts'
import { post } from './posting.ts'
import type { Check, Reading, Verified, Verifier } from './proofs.ts'
import type { Factor } from './records.ts'

const refused = (failure: Failure): Verified => ({ ok: false, failure })

const accepted = (purpose: Purpose): Fact => ({ type: 'code.accepted', purpose, current: true })

// Loaded with the first passcode: no practice world starts with one.
const seedOf = async ({ ports }: Pick<Reading, 'ports'>, factor: Factor) => {
  const { keyToSeed } = await import('#domain/seed.ts')
  return keyToSeed(await ports.sealing.unseal(factor.id, factor.sealedKey ?? '')) ?? noSeed
}

const noSeed = new Uint8Array(20)

const slipOfPasscode = (code: string): Failure | null =>
  looksLikeRecoveryCode(code) ? 'code-is-recovery-code' : slipOfDigits(code)

const slipOfDigits = (code: string): Failure | null => {
  const digits = normalizeDigits(code)
  if (digits === '') return 'code-missing'
  return /^\d{6}$/.test(digits) ? null : 'code-malformed'
}

type Passcodes = { factors: Factor[]; earlier: Factor[]; purpose: Purpose }

/** Passcodes of any of these factors; `earlier` are only looked at to explain a refusal. */
const passcodeCheck = async (
  log: Reading,
  { factors, earlier, purpose }: Passcodes,
): Promise<Check> => {
  const candidates = await Promise.all(
    factors.map(async (factor) => ({ factor, seed: await seedOf(log, factor) })),
  )
  const earlierSeeds = await Promise.all(earlier.map((old) => seedOf(log, old)))
  return async (typed) => {
    const { checkPasscode } = await import('#domain/totp.ts')
    const answers = candidates.map(({ factor, seed }): Verified => {
      const { id, lastStep, state } = factor
      // The first code that an app shows tells how its phone's clock stands to ours.
      const drift = purpose === 'link' ? 'learning' : factor.drift
      const answer = checkPasscode({ seed, typed, now: log.now, lastStep, drift, earlierSeeds })
      if (!answer.ok) return answer
      return {
        ok: true,
        fact: accepted(purpose),
        spent: 'code-replayed',
        // The step is stored only if nobody stored one meanwhile: a code is accepted once.
        consume: (tx) =>
          tx.factors.change(
            id,
            { lastStep, state },
            { lastStep: answer.step, drift: answer.drift, isProved: true },
          ),
      }
    })
    return answers.find(({ ok }) => ok) ?? answers[0] ?? refused('code-wrong')
  }
}

const linking: Verifier = {
  kind: 'passcode',
  purpose: 'link',
  slipOf: slipOfPasscode,
  async read(log) {
    const made = await log.tx.factors.list({ enrollment: log.enrollment.id, kind: 'app' })
    return passcodeCheck(log, {
      factors: made.filter(({ state }) => state === 'pending'),
      earlier: made.filter(({ state }) => state === 'superseded'),
      purpose: 'link',
    })
  },
}

export const passcode = (purpose: 'check' | 'identity'): Verifier => ({
  kind: 'passcode',
  purpose,
  slipOf: slipOfPasscode,
  async read(log) {
    const { tx, person, enrollment } = log
    const active = await tx.factors.list({ person: person.id, kind: 'app', state: 'active' })
    const isNew = ({ enrollment: made }: Factor) => made === enrollment.id
    return passcodeCheck(log, {
      factors: active.filter((factor) => isNew(factor) === (purpose === 'check')),
      earlier: await tx.factors.list({
        enrollment: enrollment.id,
        kind: 'app',
        state: 'superseded',
      }),
      purpose,
    })
  },
})

const numberCode = (purpose: 'number' | 'identity'): Verifier => ({
  kind: 'numberCode',
  purpose,
  slipOf: slipOfDigits,
  async read({ tx, ports, enrollment, now }) {
    const sent = await tx.numberCodes.get(enrollment.id)
    if (!sent || sent.expiresAt <= now) return () => refused('number-code-wrong')
    const digits = await ports.sealing.unseal(sent.id, sent.sealedDigits)
    return (typed) => {
      if (!isSameText(normalizeDigits(typed), digits)) return refused('number-code-wrong')
      return {
        ok: true,
        fact: purpose === 'number' ? { type: 'number.proved', current: true } : accepted(purpose),
        spent: 'number-code-wrong',
        consume: (tx) => consumeOnce(tx, 'numberCode', sent.nonce),
      }
    }
  },
})

const slipOfRecoveryCode = (code: string): Failure | null => {
  if (code.trim() === '') return 'code-missing'
  return looksLikeRecoveryCode(code) && isWholeRecoveryCode(code) ? null : 'recovery-code-wrong'
}

export const recoveryCode = (purpose: 'check' | 'identity'): Verifier => ({
  kind: 'recoveryCode',
  purpose,
  slipOf: slipOfRecoveryCode,
  async read({ tx, ports, person, now }) {
    const sets = await tx.recoverySets.list({ person: person.id, state: 'live' })
    const codes = await tx.recoveryCodes.list({ person: person.id })
    const live = codes.filter(({ set }) => sets.some(({ id }) => id === set))
    return (typed) => {
      const hash = hashRecoveryCode(ports.pepper, typed)
      // All are looked at: how many were, would tell a used code from a wrong one.
      const [found] = live.filter((code) => isSameText(code.hash, hash))
      if (!found) return refused('recovery-code-wrong')
      if (found.usedAt !== null) return refused('recovery-code-used')
      return {
        ok: true,
        fact: accepted(purpose),
        spent: 'recovery-code-used',
        async consume(tx) {
          const isMine = await tx.recoveryCodes.change(found.id, { usedAt: null }, { usedAt: now })
          // Whoever has one gets past everything with it: its owner hears of that.
          if (isMine && purpose === 'identity')
            await post({ tx, ports, person, now }, { kind: 'recoveryCodeUsed', to: person.email })
          return isMine
        },
      }
    }
  },
})

/** One code typed back shows that the set was kept. It stays good; the readable copy goes. */
const savedCode: Verifier = {
  kind: 'recoveryCode',
  purpose: 'codes',
  slipOf: slipOfRecoveryCode,
  async read({ tx, ports, person }) {
    const [set] = await tx.recoverySets.list({ person: person.id, state: 'live' })
    const codes = set ? await tx.recoveryCodes.list({ person: person.id, set: set.id }) : []
    return (typed) => {
      const hash = hashRecoveryCode(ports.pepper, typed)
      const [found] = codes.filter((code) => isSameText(code.hash, hash))
      if (!set || !found) return refused('recovery-code-wrong')
      const { id, sealedCodes } = set
      return {
        ok: true,
        fact: { type: 'codes.proved', current: true },
        spent: 'recovery-code-used',
        consume: async (tx) =>
          sealedCodes !== null &&
          tx.recoverySets.change(id, { sealedCodes }, { sealedCodes: null }),
      }
    }
  },
}

export const verifiers: Record<string, Verifier | undefined> = {
  enteringCode: linking,
  provingNumber: numberCode('number'),
  provingCodes: savedCode,
  'rehearsing.enteringPasscode': passcode('check'),
  'rehearsing.enteringRecoveryCode': recoveryCode('check'),
  'confirmingItIsYou.enteringPasscode': passcode('identity'),
  'confirmingItIsYou.enteringNumberCode': numberCode('identity'),
  'confirmingItIsYou.enteringRecoveryCode': recoveryCode('identity'),
}
