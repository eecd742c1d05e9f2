// Puts a backup in the place of the database. Nothing that could be used once can be used again.

import { existsSync, readFileSync, renameSync } from 'node:fs'
import { keyInCopy } from '#adapters/kept-keys.ts'
import { openKeyRing } from '#adapters/key-ring.ts'
import { random } from '#adapters/live-ports.ts'
import { exits, leave, readText, settleTool } from '#adapters/settling.ts'
import { readCopy } from '#api/live/copying.ts'
import { restoreInto } from '#api/live/restoring.ts'
import type { TableName } from '#api/ports.ts'
import { migrationNames } from '#storage/migrations.ts'
import { replacePostgres } from '#storage/replacing-postgres.ts'
import { type Fill, Unusable } from '#storage/sql.ts'
import { sqlTables } from '#storage/sql-tables.ts'
import { replaceSqlite } from '#storage/sqlite.ts'

const { config, keys, words } = settleTool(
  'npm run restore -- <file> puts a backup in the place of the database, which is kept beside. Stop every server first.',
)
const [file] = words
if (!file || words.length > 1 || !existsSync(file))
  leave(exits.misconfigured, 'Say what to restore: npm run restore -- /mnt/backups/usher.jsonl')

const names = Object.keys(sqlTables) as TableName[]
const read = readCopy(readFileSync(`${file}`, 'utf8'), { names, schema: migrationNames })
if ('problem' in read) leave(exits.broken, read.problem)
const { copied, madeAt } = read as Exclude<typeof read, { problem: string }>

const { sealing } = await openKeyRing(keys, { file: null, readFile: readText })
for (const { id, sealedKey } of copied.keptKeys)
  await sealing
    .unseal(id, sealedKey)
    .catch(() =>
      leave(exits.broken, 'USHER_KEY is not the key of this backup: nothing was changed.'),
    )

const auditKey = await keyInCopy({ sealing, keys }, 'audit', copied.keptKeys)
const fill: Fill = (tx, before) =>
  restoreInto({ now: Date.now, random, sealing, auditKey }, tx, { copied, before })
const name = `before-${new Date()
  .toISOString()
  .replaceAll(/[^0-9]/g, '')
  .slice(0, 14)}`
const { database, dataFolder, anchorFile } = config
const replacing =
  database.kind === 'postgres'
    ? replacePostgres(database.url.reveal(), name, fill)
    : replaceSqlite(dataFolder, name, fill)
const aside = await replacing.catch((error) =>
  leave(exits.broken, error instanceof Unusable ? error.message : `Nothing was changed: ${error}`),
)
// The old anchors belong to the old log; they would say of this one that it was cut off.
if (existsSync(anchorFile)) renameSync(anchorFile, `${anchorFile}.${name}`)

console.log(`This is again how it was at ${new Date(madeAt).toISOString()}.`)
if (aside)
  console.log(
    database.kind === 'postgres'
      ? `What was there before is in the schema ${aside}.`
      : `What was there before is ${aside}.`,
  )
console.log(`
Everybody is signed out. Invitations, unfinished set-ups and recovery codes have ended: invite again
whoever had not finished. A mail tells the owners of recovery codes. Codes of apps are taken again
in a minute.`)
