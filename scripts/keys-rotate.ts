// Puts a new key in front of the others, and sees to it that everything is sealed with it.

import { randomBytes } from 'node:crypto'
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { setTimeout as rest } from 'node:timers/promises'
import { openKeyRing } from '#adapters/key-ring.ts'
import { exits, leave, readText, settleTool } from '#adapters/settling.ts'
import { reseal, sealedByOlder } from '#api/live/resealing.ts'
import { readStorage, writeStorage } from './stored.ts'

const { config, keys } = settleTool(
  'npm run keys:rotate puts a new key in front of the key file and seals everything again with it, while servers run. Cut off, it goes on when it is run again.',
)
const file = config.keys.kind === 'read' ? config.keys.file : null
const restMs = 2000

if (file === null && keys.length === 1) {
  const made = randomBytes(32).toString('base64')
  console.log(`The key comes with USHER_KEY, which only you can change. A new one, in two steps:

  1. on every server USHER_KEY=<the key of now>,${made}
     and start each again: they can open what the new one seals.
  2. on every server USHER_KEY=${made},<the key of now>
     and start each again: they seal with the new one, and seal again what the old one has sealed.

Then run this again with the USHER_KEY of step 2: it says when the old key can go.`)
  process.exit(exits.fine)
}

const watched = await readStorage(config)
const ring = await openKeyRing(keys, { file, readFile: readText })
const isUnfinished = keys.length > 1 && (await sealedByOlder(watched, ring)).length > 0
if (file !== null && !isUnfinished) {
  const made = randomBytes(32).toString('base64')
  const unfinished = `${file}.unfinished`
  writeFileSync(unfinished, `${made}\n${readFileSync(file, 'utf8')}`, { mode: 0o600 })
  renameSync(unfinished, file)
  await ring.refresh()
  console.log(`A new key stands in front in ${file}.`)
}
/** Beside a server on SQLite nobody may write: it sees the new key and does it itself. */
const worker = await writeStorage(config)
if (!worker) console.log('A server runs: it seals again by itself, and this waits for it.')

for (let quiet = 0; quiet < 2; ) {
  if (worker)
    await reseal(worker, ring, (done, all) => console.log(`${done} of ${all} are sealed again`))
  const left = (await sealedByOlder(watched, ring)).length
  if (left > 0 && !worker) console.log(`${left} are to be sealed again`)
  quiet = left === 0 ? quiet + 1 : 0
  if (quiet < 2) await rest(restMs)
}
await worker?.close()
await watched.close()
leave(
  exits.fine,
  `Everything is sealed with the new key. The older ones can go from ${file ?? 'USHER_KEY'}; keep them with the backups that were made before today.`,
)
