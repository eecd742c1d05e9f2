// A request to the phone: one is live per person, and a new one ends the old without giving its tries back.

import { newDigits } from '#domain/digits.ts'
import { newId } from '#domain/id.ts'
import { limits } from '#domain/policy.ts'
import type { Purpose } from '#machines/enrollment/events.ts'
import type { Log } from './log.ts'
import type { Factor } from './records.ts'

type Asking = Pick<Log, 'tx' | 'ports' | 'person' | 'now'>

export const openPush = async (
  { tx, ports, person, now }: Asking,
  { factor, enrollment, purpose }: { factor: Factor; enrollment: string; purpose: Purpose },
) => {
  for (const old of await tx.pushes.list({ person: person.id, state: 'waiting' }))
    if (!old.isStranger) {
      await tx.pushes.change(old.id, { state: 'waiting' }, { state: 'over' })
      tx.touch(`phone:${old.factor}`)
    }
  const id = newId('psh', ports.random)
  const digits = ports.policyFor(person).verifiedPush ? newDigits(ports.random, 6) : null
  const expiresAt = now + limits.pushSeconds * 1000
  await tx.pushes.insert({
    id,
    person: person.id,
    enrollment,
    factor: factor.id,
    purpose,
    service: person.service,
    device: person.device,
    place: person.place,
    isStranger: false,
    sealedDigits: digits && (await ports.sealing.seal(id, digits)),
    triesLeft: 3,
    sentAt: now,
    expiresAt,
    state: 'waiting',
    verdict: null,
  })
  tx.touch(`phone:${factor.id}`)
  return { id, digits, expiresAt }
}
