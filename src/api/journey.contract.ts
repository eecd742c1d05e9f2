// The whole enrolment over HTTP, as every host of the API must carry it.

import { expect, test } from 'vitest'
import { type Caller, go, passcodeOf, sit } from './caller.fixture.ts'
import { open, wait } from './contract.fixture.ts'
import type { Host } from './hosts.fixture.ts'

/** Walked on every host, and compared between them. */
export const journeys: Record<string, (caller: Caller) => Promise<void>> = {
  async 'dana.duo'(caller) {
    const { token } = await go.toPush(caller)
    const [request] = await caller.requests(token)
    await caller.answer(token, request?.id ?? '', {})
    await caller.read()
  },
  async 'samuel.authenticator'(caller) {
    const { key } = await go.toRehearsal(caller)
    await caller.say({ type: 'check.chosen', check: 'passcode' })
    wait(30)
    await caller.prove(passcodeOf(key))
  },
  async 'amy.duo'(caller) {
    await go.toPasskey(caller)
    await caller.provePasskey(await caller.passkeyResponse())
    const codes = await caller.recoveryCodes()
    await caller.say('codes.saved')
    await caller.prove(codes[4] ?? '')
    await caller.say({ type: 'check.chosen', check: 'passkey' })
    await caller.provePasskey(await caller.passkeyResponse())
  },
  async 'harold.duo'(caller) {
    await go.toNumberCode(caller)
    await caller.prove((await caller.letter('codeCall')).digits)
    await caller.say(
      { type: 'preference.saved', preference: 'call' },
      { type: 'check.chosen', check: 'call' },
    )
    const { id } = await caller.letter('checkCall')
    await caller.ask('POST', `/practice/calls/${id}/answer`)
    await caller.ask('POST', `/practice/calls/${id}/keys/1`)
    await caller.read()
  },
}

export const journeyContract = (host: Host) => {
  test.each(Object.entries(journeys))(
    `${host.name}: %s enrols from welcome to the end`,
    async (as, walk) => {
      const caller = sit(await open(host), as)

      await walk(caller)

      expect(caller.state()).toBe('enrolled')
      expect(caller.said.filter(({ status }) => status !== 200)).toEqual([])
      const { body } = await caller.ask('GET', '/me/factors')
      expect(body.factors).toHaveLength(1)
    },
  )
}
