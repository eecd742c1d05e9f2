// A new administrator, from the console: for whoever has locked the only one out.

import { setTimeout as rest } from 'node:timers/promises'
import { askForAdministrator, isAsked, takeBack } from '#adapters/administrator-request.ts'
import { keepKey } from '#adapters/kept-keys.ts'
import { openKeyRing } from '#adapters/key-ring.ts'
import { random } from '#adapters/live-ports.ts'
import { exits, leave, readText, settleTool } from '#adapters/settling.ts'
import { addAdministrator } from '#api/live/another-administrator.ts'
import { invitationLink } from '#api/live/invitations.ts'
import { canonicalEmail, problemOf } from '#api/live/joining.ts'
import { sha256Hex } from '#domain/hash.ts'
import { newId, newToken } from '#domain/id.ts'
import { readStorage, writeStorage } from './stored.ts'

const { config, keys, words } = settleTool(
  'npm run administrator [-- <address>] prints a link that makes one more administrator, also while servers run. It works once, for 24 hours.',
)
const { dataFolder, origin, organization } = config
const patienceMs = 30_000

// Without an address mails to them go nowhere, until they write one down themselves.
const anybody = `${newId('administrator', random).slice(0, 22)}@${new URL(origin).hostname}`
const [given] = words
const email = given === undefined ? anybody : canonicalEmail(given)
if (words.length > 1 || (given !== undefined && problemOf({ name: '-', email, otherEmail: null })))
  leave(exits.misconfigured, 'Say one address, or none: npm run administrator -- ada@example.org')

const token = newToken(random)
const wanted = { email, tokenHash: sha256Hex(token) }
const isAdded = await add()
if (!isAdded)
  leave(
    exits.broken,
    `Nobody was added: is somebody on the list with ${email}, or is no server there?`,
  )
console.log(`Whoever opens this link first can administer this Usher. It works once, for 24 hours:

  ${invitationLink({ origin }, token)}

It is written in the audit log. Afterwards look through /desk/people/: whoever is locked out keeps their role.`)

async function add(): Promise<boolean> {
  const storage = await writeStorage(config)
  if (storage) {
    const { sealing } = await openKeyRing(keys, { file: null, readFile: readText })
    const auditKey = await keepKey({ storage, sealing, keys }, 'audit')
    const ports = { now: () => Date.now(), random, auditKey, issuer: organization ?? 'Usher' }
    const added = await storage.transaction((tx) => addAdministrator(ports, tx, wanted))
    await storage.close()
    return added
  }
  console.log('A server runs: it adds them, and this waits for it.')
  askForAdministrator(dataFolder, wanted)
  for (const end = Date.now() + patienceMs; isAsked(dataFolder) && Date.now() < end; )
    await rest(100)
  takeBack(dataFolder)
  const watched = await readStorage(config)
  const { tokenHash } = wanted
  const found = await watched.transaction((tx) => tx.invitations.list({ tokenHash }))
  await watched.close()
  return found.length > 0
}
