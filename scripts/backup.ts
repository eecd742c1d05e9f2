// Writes everything that the database holds into one file, while servers run.

import { closeSync, existsSync, fsyncSync, openSync, renameSync, writeFileSync } from 'node:fs'
import { exits, leave, settleTool } from '#adapters/settling.ts'
import { copyOut } from '#api/live/copying.ts'
import type { TableName } from '#api/ports.ts'
import { migrationNames } from '#storage/migrations.ts'
import { sqlTables } from '#storage/sql-tables.ts'
import { readStorage } from './stored.ts'

const { config, words } = settleTool(
  'npm run backup -- <file> writes the whole database into one file, as it is at one moment, while servers run.',
)
const [file] = words
if (!file || words.length > 1)
  leave(exits.misconfigured, 'Say where to: npm run backup -- /mnt/backups/usher.jsonl')
if (existsSync(`${file}`)) leave(exits.broken, `${file} is there already: give another name.`)

const storage = await readStorage(config)
const names = Object.keys(sqlTables) as TableName[]
const text = await storage.transaction((tx) =>
  copyOut(tx, { names, schema: migrationNames, madeAt: Date.now() }),
)
await storage.close()
// Whole or not there, and on the disk before anybody relies on it.
const unfinished = `${file}.unfinished`
const descriptor = openSync(unfinished, 'w', 0o600)
writeFileSync(descriptor, text)
fsyncSync(descriptor)
closeSync(descriptor)
renameSync(unfinished, `${file}`)
console.log(`${text.split('\n').length - 3} records are in ${file}.`)
console.log(
  'Keep it apart from the key: without the key nobody opens what is sealed in it, nor do you.',
)
