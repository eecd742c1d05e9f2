import { expect, test } from 'vitest'
import { newKey } from '#domain/activation.ts'
import { keyToSeed } from '#domain/seed.ts'
import { passcodeAt } from '#domain/totp.ts'
import { type Caller, go, passcodeOf, sit } from './caller.fixture.ts'
import { openLog } from './decide.ts'
import { openMemoryApi } from './hosts.fixture.ts'
import type { Log } from './log.ts'
import type { Factor } from './records.ts'
import { verifiers } from './verifiers.ts'

const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes))

test('a set that has been typed back is not typed back again', async () => {
  const api = await openMemoryApi()
  const caller = sit(api, 'samuel.authenticator')
  const { codes } = await go.toSavedCodes(caller)
  await caller.prove(codes[0] ?? '')

  const isTaken = await readWith(api, caller, async (log) => {
    const verified = await (await verifiers.provingCodes?.read(log))?.(codes[1] ?? '')
    return verified?.ok && verified.consume(log.tx)
  })

  expect(isTaken).toBe(false)
  api.end()
})

test('somebody with two apps proves it with the passcode of either', async () => {
  const api = await openMemoryApi()
  const caller = sit(api, 'samuel.authenticator')
  await caller.prove(passcodeOf(await go.toCode(caller)))
  const keys = [newKey(random), newKey(random)]

  const answers = await readWith(api, caller, async (log) => {
    const [app] = await log.tx.factors.list({ person: 'samuel.authenticator' })
    for (const key of keys) {
      const id = `fac_${key}`
      const sealedKey = await api.ports.sealing.seal(id, key)
      const old = { enrollment: 'enr_old', lastStep: null, sealedKey }
      await log.tx.factors.insert({ ...(app as Factor), ...old, id })
    }
    const check = await verifiers['confirmingItIsYou.enteringPasscode']?.read(log)
    const typed = [...keys.map(passcodeNow), '000000']
    return Promise.all(typed.map(async (code) => (await check?.(code))?.ok))
  })

  expect(answers).toEqual([true, true, false])
  api.end()
})

const passcodeNow = (key: string) => passcodeAt(keyToSeed(key) ?? new Uint8Array(), Date.now())

type Api = Awaited<ReturnType<typeof openMemoryApi>>

const readWith = <T>({ ports }: Api, caller: Caller, work: (log: Log) => Promise<T>) =>
  ports.storage.transaction(async (tx) => {
    const person = await tx.people.get(caller.as)
    if (!person) throw new Error('Nobody sits there')
    return work(await openLog(ports, tx, { id: caller.view().id, person }))
  })
