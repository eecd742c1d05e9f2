// What waits on a phone's page, and what its answers do.

import { answerPush, requestsFor, settlePush } from '#api/phone.routes.ts'
import type { Transaction } from '#api/ports.ts'
import { post } from '#api/posting.ts'
import type { Factor, Push } from '#api/records.ts'
import { Refused } from '#api/refusal.ts'
import type { Verdict } from '#domain/phone-messages.ts'
import { note } from './audit.ts'
import type { LivePorts } from './live-ports.ts'
import type { CallingPhone } from './phone-calls.ts'
import type { PhoneView } from './phone-views.ts'

/** Looked up anew: a phone that was removed while its stream is open has nothing to answer any more. */
export const viewOfPhone = async (
  ports: LivePorts,
  tx: Transaction,
  { id, factor: known }: CallingPhone,
): Promise<PhoneView> => {
  const factor = known && (await tx.factors.get(known.id))
  if (!factor || factor.state === 'superseded')
    return { factorId: id, state: 'removed', requests: [] }
  if (factor.state !== 'active') return { factorId: id, state: factor.state, requests: [] }
  const requests = await Promise.all(
    (await requestsFor(ports, tx, factor)).map(async (request) => {
      const { purpose = 'check' } = (await tx.pushes.get(request.id)) ?? {}
      return { ...request, purpose }
    }),
  )
  return { factorId: id, state: 'active', requests }
}

type Answer = { id: string; phone: Factor; verdict: Verdict; digits: string | null }

/** A refusal is returned and not thrown: a wrong digit must be committed, not undone. */
export const answerRequest = (ports: LivePorts, { id, phone, ...answer }: Answer) =>
  ports.storage.transaction(async (tx): Promise<Refused | null> => {
    const factor = await tx.factors.get(phone.id)
    if (factor?.state !== 'active') throw new Refused(401, 'not-allowed')
    const push = await tx.pushes.get(id)
    if (push?.factor !== factor.id) throw new Refused(404, 'not-found')
    const refusal = push.enrollment.startsWith('chn_')
      ? await answerSession(ports, tx, push, answer)
      : await answerPush(ports, tx, { id, factor, ...answer })
    if (!refusal) await noteAnswer(ports, tx, push, answer.verdict)
    return refusal
  })

/** Of a request that no set-up waits for: whoever asked looks for the answer themselves. */
const answerSession = async (
  ports: LivePorts,
  tx: Transaction,
  push: Push,
  answer: Pick<Answer, 'verdict' | 'digits'>,
): Promise<Refused | null> => {
  if (push.state !== 'waiting' || push.expiresAt <= ports.now())
    return new Refused(410, 'push-over')
  const refusal = await settlePush({ tx, ports }, push, answer)
  const person = await tx.people.get(push.person)
  if (!refusal && answer.verdict === 'fraud' && person)
    await post(
      { tx, ports, person, now: ports.now() },
      { kind: 'fraudReported', name: person.name },
    )
  return refusal
}

const noteAnswer = async (ports: LivePorts, tx: Transaction, push: Push, verdict: Verdict) => {
  const actions = { approve: 'push.approved', deny: null, fraud: 'push.reported' } as const
  const action = actions[verdict]
  if (action) await note(ports, tx, { actor: push.person, action, subject: push.factor })
}
