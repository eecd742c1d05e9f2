// A key is changed while people work, the change is killed in the middle, and the old key goes.

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { passcodeOf } from '#api/caller.fixture.ts'
import { enrolPasskey, inviteBy, open } from '#api/live/live.fixture.ts'
import type { Factor } from '#api/records.ts'
import { kinds, openDatabases, type TestDatabase } from '#storage/databases.fixture.ts'
import { openKeyRing } from './key-ring.ts'
import { keyName, readKeys } from './keys.ts'
import {
  browserAmong,
  newHome,
  newKey,
  type Running,
  runScript,
  startScript,
  startServer,
} from './running-server.fixture.ts'

const databases = openDatabases()
const { home, remove } = newHome()

afterAll(async () => {
  await databases.end()
  remove()
})

const many = 3000

const ringOf = async (file: string) => {
  const readFile = (path: string) => readFileSync(path, 'utf8')
  const read = readKeys({ given: null, file, mayGenerate: false, readFile })
  if ('problem' in read || read.kind !== 'read') throw new Error('No key')
  return openKeyRing(read.keys.reveal(), { file, readFile })
}

/** Apps that nobody uses: there is something to do for a while. */
const fill = async (database: TestDatabase, file: string) => {
  const storage = await database.open()
  const { sealing } = await ringOf(file)
  const factors = await Promise.all(
    Array.from({ length: many }, async (_, n): Promise<Factor> => {
      const id = `fac_${n}`
      return {
        ...{ id, person: 'per_x', enrollment: 'enr_x', kind: 'app', state: 'superseded' },
        ...{ isProved: false, name: 'Phone', sealedKey: await sealing.seal(id, `key ${n}`) },
        ...{
          lastStep: null,
          drift: 0,
          tokenHash: null,
          phoneKey: null,
          number: null,
          passkey: null,
          credentialId: null,
        },
        createdAt: n,
      }
    }),
  )
  await storage.transaction(async (tx) => {
    for (const factor of factors) await tx.factors.insert(factor)
  })
  await storage.close()
}

test.each(kinds)(
  '%s: a key is changed under load, through a kill, and the old one is not missed',
  async (kind) => {
    const database = await databases.make(kind)
    const file = join(database.folder, 'usher.key')
    const old = newKey()
    writeFileSync(file, `${old}\n`, { mode: 0o600 })
    await fill(database, file)
    const given = { home, settings: { ...database.settings, USHER_KEY_FILE: file } }
    let servers: Running[] = [await startServer(given)]
    const [{ link } = { link: null }] = servers
    if (kind === 'PostgreSQL') servers.push(await startServer(given))
    const browse = () => browserAmong(() => servers)
    const invited = await inviteBy(await enrolPasskey({ browser: browse }, link))
    const dana = browse()
    await open(dana, invited.link)
    const { caller } = dana
    await caller.start()
    await caller.say('setup.started', { type: 'device.chosen', device: 'mobile' })
    await caller.say(
      { type: 'platform.chosen', platform: 'android' },
      'app.installed',
      'camera.seen',
    )
    const { key } = await caller.activation()

    const keysRead = new Set<string | null>()
    let isOver = false
    const reading = (async () => {
      while (!isOver) {
        // A server that is being killed answers nobody; one that answers must have opened the key.
        const answer = await caller.activation().catch(() => 'no server')
        if (answer !== 'no server')
          keysRead.add((answer as { key: string } | undefined)?.key ?? null)
        // Load, and not all that the machine has.
        await new Promise((resolve) => setTimeout(resolve, 5))
      }
    })()
    const cutOff = startScript('keys-rotate.ts', given)
    await cutOff.says(/sealed again/)
    if (kind === 'SQLite') {
      // There the server does the work.
      await servers[0]?.kill()
      servers = [await startServer(given)]
    }
    await cutOff.kill()
    const lines = readFileSync(file, 'utf8').trim().split('\n')
    const finished = await runScript('keys-rotate.ts', given)
    isOver = true
    await reading
    writeFileSync(file, `${readFileSync(file, 'utf8').split('\n')[0]}\n`)
    await Promise.all(servers.map((server) => server.stop()))
    servers = [await startServer(given)]
    await caller.say('scan.claimed')
    const linked = await caller.prove(passcodeOf(key ?? ''))
    const codes = await caller.recoveryCodes()
    await caller.say('codes.saved')
    const saved = await caller.prove(codes[0] ?? '')
    const audit = await runScript('audit-verify.ts', given)
    await servers[0]?.stop()

    expect([...keysRead]).toEqual([key])
    expect(lines).toHaveLength(2)
    expect(lines[1]).toBe(old)
    expect(finished).toMatchObject({ code: 0, said: expect.stringContaining('older ones can go') })
    expect([linked.status, saved.status]).toEqual([200, 200])
    expect(audit).toMatchObject({ code: 0 })
    const storage = await database.open()
    const factors = await storage.transaction((tx) => tx.factors.list({ person: 'per_x' }))
    await storage.close()
    const { sealing } = await ringOf(file)
    const opened = await Promise.all(
      factors.map(({ id, sealedKey }) => sealing.unseal(id, sealedKey ?? '')),
    )
    expect(opened).toEqual(Array.from({ length: many }, (_, n) => `key ${n}`))
    const oldName = keyName(new Uint8Array(Buffer.from(old, 'base64')))
    expect(factors.some(({ sealedKey }) => sealedKey?.startsWith(oldName))).toBe(false)
  },
)

test('where the key comes with the environment, it says what to set', async () => {
  const database = await databases.make('SQLite')
  const key = newKey()

  const { code, said } = await runScript('keys-rotate.ts', {
    home,
    settings: { ...database.settings, USHER_KEY: key },
  })

  expect(code).toBe(0)
  expect(said).toMatch(/USHER_KEY=<the key of now>,[\w+/]{43}=/)
  expect(said).not.toContain(key)
})
