// The audit log of a real server, read from the console beside it.

import { afterAll, expect, test, vi } from 'vitest'
import { enrolPasskey } from '#api/live/live.fixture.ts'
import { kinds, openDatabases } from '#storage/databases.fixture.ts'
import {
  browserAmong,
  newHome,
  newKey,
  patient,
  runScript,
  startServer,
} from './running-server.fixture.ts'

const databases = openDatabases()
const { home, remove } = newHome()

afterAll(async () => {
  await databases.end()
  remove()
})

test.each(kinds)(
  '%s: an auditor verifies beside the server, and finds what was cut off',
  async (kind) => {
    const database = await databases.make(kind)
    const given = { home, settings: { ...database.settings, USHER_KEY: newKey() } }
    const server = await startServer(given)
    await enrolPasskey({ browser: () => browserAmong(() => [server]) }, server.link)

    await vi.waitFor(async () => {
      const beside = await runScript('audit-verify.ts', given)
      expect(beside.said).toContain('3 entries are as they were sealed')
      expect(beside.code).toBe(0)
    }, patient)
    await server.stop()
    const names =
      kind === 'SQLite' ? ['audit_delete', 'auditLinks_delete'] : ['audit_kept', 'auditLinks_kept']
    await database.run(
      ...names.map(
        (name) => `drop trigger "${name}"${kind === 'SQLite' ? '' : ` on "${name.split('_')[0]}"`}`,
      ),
      'delete from audit where id = (select entry from "auditLinks" where place = 3)',
      'delete from "auditLinks" where place = 3',
      'update "auditHeads" set length = 2, mac = (select mac from "auditLinks" where place = 2)',
    )
    const after = await runScript('audit-verify.ts', given)

    expect(after.said).toMatch(/entry 3: truncated/)
    expect(after.code).toBe(1)
  },
)
