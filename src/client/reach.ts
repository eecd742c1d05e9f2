// How the journey reaches the API, and what it reads there. Loaded after the first paint.

import type { ApiClient } from './api-client.ts'
import type { Journey, Reach } from './journey-client.ts'
import type { Answer } from './journey-state.ts'
import type { PasskeyPort } from './passkeys.ts'

type Read = { status: number; json(): Promise<unknown> }

/** Every answer of the API has this shape, whatever its status; anything else came from in between. */
const answered = async (response: Read): Promise<Answer> => {
  const body = (await response.json().catch(notJson)) as Omit<Answer, 'status'> | null
  return body ? { ...body, status: response.status } : { status: 502, failure: { code: 'broken' } }
}

const notJson = (error: unknown) => {
  // A body that breaks off is an answer that did not come.
  if (error instanceof TypeError) throw error
  return null
}

export const createReach = ({ api }: ApiClient): Reach => ({
  start: async (reason) =>
    answered(await api.enrollments.$post({ json: reason ? { reason } : {} })),
  decide: async (id, message) =>
    answered(await api.enrollments[':id'].events.$post({ param: { id }, json: message })),
  proveCode: async (id, message) =>
    answered(await api.enrollments[':id'].proofs.code.$post({ param: { id }, json: message })),
})

/** The things a step shows while it is open. Null where the API does not show them now. */
export const createReader = ({ api }: ApiClient) => ({
  activation: async (id: string) => {
    const response = await api.enrollments[':id'].activation.$get({ param: { id } })
    return response.ok ? (await response.json()).activation : null
  },
  recoveryCodes: async (id: string) => {
    const response = await api.enrollments[':id']['recovery-codes'].$get({ param: { id } })
    return response.ok ? response.json() : null
  },
  push: async (id: string) => {
    const response = await api.enrollments[':id'].push.$get({ param: { id } })
    return response.ok ? (await response.json()).push : null
  },
  policy: async () => {
    const response = await api.me.policy.$get()
    return response.ok ? (await response.json()).policy : null
  },
})

type Passkey = { client: ApiClient; journey: Journey; passkeys: PasskeyPort }

/** Registers or uses a passkey, whichever the step is for: options, the authenticator, the proof. */
export const provePasskey = ({ client, journey, passkeys }: Passkey) =>
  journey.prove(async ({ id, version, chart }, messageId) => {
    const proofs = client.api.enrollments[':id'].proofs.passkey
    const asked = await proofs.options.$post({ param: { id } })
    if (!asked.ok) return answered(asked)
    const { ceremony, options } = (await asked.json()) as unknown as Ceremony
    const given =
      ceremony === 'register' ? await passkeys.register(options) : await passkeys.use(options)
    if (!given.ok) return { status: 422, failure: { code: given.failure } }
    const json = { id: messageId, version, chart, response: { ...given.response } }
    return answered(await proofs.$post({ param: { id }, json }))
  })

type Ceremony =
  | { ceremony: 'register'; options: Parameters<PasskeyPort['register']>[0] }
  | { ceremony: 'use'; options: Parameters<PasskeyPort['use']>[0] }
