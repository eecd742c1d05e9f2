// Checks the audit log against its chains and against what was written down of them elsewhere.

import { readAnchors } from '#adapters/anchors.ts'
import { readKey } from '#adapters/kept-keys.ts'
import { openKeyRing } from '#adapters/key-ring.ts'
import { readText, settleTool } from '#adapters/settling.ts'
import { verifyAudit } from '#api/live/audit-verifying.ts'
import { readStorage } from './stored.ts'

const { config, keys } = settleTool(
  'npm run audit:verify reads the audit log, changes nothing, and names the first entry that is not as it was sealed.',
)
const storage = await readStorage(config)
const { sealing } = await openKeyRing(keys, { file: null, readFile: readText })
const key = await readKey({ storage, sealing, keys }, 'audit')
const anchors = readAnchors(config.anchorFile)
const { days, waiting, bad } = await storage.transaction((tx) => verifyAudit(tx, { key, anchors }))
await storage.close()

for (const { day, length } of days) console.log(`${day}  ${length} entries are as they were sealed`)
if (waiting > 0) console.log(`${waiting} wait to be sealed: a server does it within a second`)
if (anchors.length === 0)
  console.log(`Nothing is written down in ${config.anchorFile}: a log that was cut off would pass`)
if (bad) {
  const place = [bad.day, bad.place && `entry ${bad.place}`, bad.entry].filter(Boolean).join(', ')
  console.log(`${place}: ${bad.what}. Nothing from there on can be trusted.`)
  process.exitCode = 1
} else console.log('The audit log holds.')
