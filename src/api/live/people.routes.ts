// Mounted at /api/people: the roster, and how people come into it.

import { Hono } from 'hono/tiny'
import * as v from 'valibot'
import type { Transaction } from '#api/ports.ts'
import type { Person } from '#api/records.ts'
import { Refused } from '#api/refusal.ts'
import { valid } from '#api/validating.ts'
import { asSeen } from '#domain/as-seen.ts'
import { mailLanguages } from '#domain/mail-language.ts'
import { roles } from '#domain/role.ts'
import type { Visited } from './access.ts'
import { changeAddresses } from './addresses.ts'
import { note } from './audit.ts'
import { tableOf } from './exporting.ts'
import { invite, revokeInvitations } from './invitations.ts'
import { canonicalEmail, importPeople, join, knownEmails, problemOf } from './joining.ts'
import type { LivePorts } from './live-ports.ts'
import { settle } from './notices.ts'
import { readEntry, readRoster } from './roster.ts'
import { reopenGuessing } from './sessions.ts'

const text = v.pipe(v.string(), v.trim(), v.maxLength(200))
const read = v.pipe(text, v.transform(asSeen))

const newcomerMessage = v.strictObject({
  name: read,
  email: text,
  otherEmail: v.optional(v.nullable(text), null),
  language: v.optional(v.nullable(v.picklist(mailLanguages)), null),
  group: v.nullable(read),
  role: v.nullable(v.picklist(roles)),
  isSsoOnly: v.boolean(),
})

const addresses = v.strictObject({ email: text, otherEmail: v.nullable(text) })

const listMessage = v.strictObject({ csv: v.string(), isDryRun: v.boolean() })
const nothing = v.strictObject({})
const verdict = v.strictObject({ wasThem: v.boolean() })

export const peopleRoutes = (ports: LivePorts) =>
  new Hono<Visited>()
    .get('/', async (c) => {
      const people = await ports.storage.transaction((tx) => readRoster(tx, ports.now()))
      return c.json({ people }, 200)
    })
    .post('/', valid(newcomerMessage), async (c) => {
      const newcomer = c.req.valid('json')
      const actor = actorOf(c.get('seated'))
      // Whoever can make administrators can do everything: only they may.
      if (newcomer.role && actor.role !== 'administrator') throw new Refused(403, 'not-allowed')
      const problem = problemOf(newcomer)
      if (problem === 'too-long') throw new Refused(400, 'bad-request')
      if (problem) throw new Refused(422, problem as 'name-missing')
      const added = await ports.storage.transaction(async (tx) => {
        const known = await knownEmails(tx)
        if (known.has(canonicalEmail(newcomer.email))) throw new Refused(422, 'email-known')
        const { person, sent } = await join(ports, tx, { newcomer, actor: actor.id })
        return { person: await readEntry(tx, person, ports.now()), invitation: sent }
      })
      return c.json(added, 200)
    })
    .put('/:id/addresses', valid(addresses), async (c) => {
      const actor = actorOf(c.get('seated'))
      const wanted = c.req.valid('json')
      const problem = problemOf({ name: ' ', ...wanted })
      if (problem) throw new Refused(422, problem as 'email-missing')
      const entry = await ports.storage.transaction(async (tx) => {
        const person = await somebody(tx, c.req.param('id'))
        refuseStaff(actor, person)
        const changed = await changeAddresses(ports, tx, { person, actor, wanted })
        return readEntry(tx, changed, ports.now())
      })
      return c.json({ person: entry }, 200)
    })
    .post('/imports', valid(listMessage), async (c) => {
      const actor = actorOf(c.get('seated')).id
      return c.json(await importPeople(ports, { ...c.req.valid('json'), actor }), 200)
    })
    .get('/export', async (c) => {
      const actor = actorOf(c.get('seated')).id
      const people = await ports.storage.transaction(async (tx) => {
        await note(ports, tx, { actor, action: 'roster.exported', subject: null })
        return readRoster(tx, ports.now())
      })
      c.header('Content-Type', 'text/csv; charset=utf-8; header=present')
      c.header('Content-Disposition', 'attachment; filename="usher-people.csv"')
      return c.body(tableOf(people))
    })
    .post('/:id/invitations', valid(nothing), async (c) => {
      const actor = actorOf(c.get('seated'))
      const sent = await ports.storage.transaction(async (tx) => {
        const person = await somebody(tx, c.req.param('id'))
        refuseStaff(actor, person)
        // Whoever is locked out for good calls the desk.
        await reopenGuessing(tx, person.id)
        return invite(ports, tx, { person, actor: actor.id })
      })
      return c.json(sent, 200)
    })
    .post('/:id/verdicts', valid(verdict), async (c) => {
      const actor = actorOf(c.get('seated'))
      const { wasThem } = c.req.valid('json')
      const entry = await ports.storage.transaction(async (tx) => {
        const person = await somebody(tx, c.req.param('id'))
        refuseUnlessAbove(actor, person)
        await settle(ports, tx, { person, actor, wasThem })
        return readEntry(tx, person, ports.now())
      })
      return c.json({ person: entry }, 200)
    })
    .delete('/:id/invitations', async (c) => {
      const actor = actorOf(c.get('seated'))
      await ports.storage.transaction(async (tx) => {
        const person = await somebody(tx, c.req.param('id'))
        refuseStaff(actor, person)
        await revokeInvitations(ports, tx, { person, actor: actor.id })
      })
      return c.json({ revoked: true }, 200)
    })

/** Whoever may touch staff, their addresses or their links, can make themselves an administrator. */
const refuseStaff = (actor: Person, person: Person) => {
  if (person.role !== null && actor.role !== 'administrator') throw new Refused(403, 'not-allowed')
}

/** And nobody decides about themselves. */
const refuseUnlessAbove = (actor: Person, person: Person) => {
  refuseStaff(actor, person)
  if (actor.id === person.id) throw new Refused(403, 'not-allowed')
}

/** The table of access lets nobody here who is not seated. */
const actorOf = (seated: Visited['Variables']['seated']): Person => {
  if (!seated) throw new Refused(401, 'signed-out')
  return seated.person
}

export const somebody = async (tx: Transaction, id: string): Promise<Person> => {
  const person = await tx.people.get(id)
  if (!person) throw new Refused(404, 'not-found')
  return person
}
