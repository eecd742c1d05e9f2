// Puts a backup in the place of the database. Nothing that could be used once can be used again.

import { existsSync, readFileSync, renameSync } from 'node:fs'
import { keyInCopy } from '#adapters/kept-keys.ts'
import { openKeyRing } from '#adapters/key-ring.ts'
import { random } from '#adapters/live-ports.ts'
import { exits, leave, readText, settleTool } from '#adapters/settling.ts'
import { type Carried, isComparable } from '#api/live/carrying-over.ts'
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
const anyway = '--without-comparing'
const isAnyway = words.includes(anyway)
const [file, ...more] = words.filter((word) => word !== anyway)
if (!file || more.length > 0)
  leave(exits.misconfigured, 'Say what to restore: npm run restore -- /mnt/backups/usher.jsonl')
if (!existsSync(`${file}`)) leave(exits.misconfigured, `${file} is not there: look at the name.`)

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
const unknown = `Since the backup ways to sign in may have been suspended or removed, roles taken away, addresses changed.
All of that comes back.`
let carried: Carried | null = null
const fill: Fill = async (tx, found) => {
  const before = found && isComparable(copied, found) ? found : null
  if (!before && !isAnyway)
    throw new Unusable(
      `There is no database here that could be compared with this backup. ${unknown}
Nothing was changed. If that is how it has to be: npm run restore -- ${file} ${anyway}`,
    )
  carried = await restoreInto({ now: Date.now, random, sealing, auditKey }, tx, { copied, before })
}
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
console.log(toldOf(carried, new Date(madeAt).toISOString()))
console.log(`
Everybody is signed out. Invitations, unfinished set-ups and recovery codes have ended: invite again
whoever had not finished. A mail tells the owners of recovery codes. Codes of apps are taken again
in a minute.`)

/** What was carried over, what is lost, and what somebody has to look at. */
function toldOf(said: Carried | null, since: string): string {
  if (!said)
    return `
It was compared with nothing. ${unknown}
Look at the mails and the records that you have since ${since}, above all: who said "this was not me",
who left, who lost a phone. Take away again what has to go, before anybody is invited.`
  const lost = Object.entries(said.lost).map(([action, times]) => `  ${times} × ${action}`)
  return `
Taken over from the database that was there, because it was taken away since:
  ${said.suspended} suspended and ${said.removed} removed ways to sign in, ${said.roles} roles, ${said.addresses} people's addresses.
${said.disowned} people wait for the desk to decide about what was not them.
${lost.length > 0 ? `Done since ${since}, and not there any more:\n${lost.join('\n')}` : `Nothing was done since ${since}.`}
Whoever was added since is unknown again; look at the rule of enforcement if it was changed.`
}
