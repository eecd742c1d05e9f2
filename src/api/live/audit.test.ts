// What is done is written down, with who did it to whom: one entry for each deed, and none for what was refused.

import { afterEach, expect, test } from 'vitest'
import { auditActions } from '#api/records.ts'
import {
  answerFor,
  enrolAdministrator,
  enrolApp,
  inviteBy,
  type Live,
  newcomer,
  open,
  openLive,
  tokenOf,
} from './live.fixture.ts'
import { noticeLink } from './notices.ts'

const opened: Live[] = []

afterEach(() => {
  for (const live of opened.splice(0)) live.end()
})

const admin = 'per_firstadministrator'

test('each deed has its entry, from a closed list, with who and to whom', async () => {
  const live = await openLive(() => ({ canMail: true }))
  opened.push(live)
  const { ports } = live
  const desk = await enrolAdministrator(live)
  const written = async () => (await ports.storage.transaction((tx) => tx.audit.list({}))).length
  const said: [string, unknown][] = []
  const after = async (what: string, deed: Promise<unknown>) => {
    const before = await written()
    await deed
    const all = await ports.storage.transaction((tx) => tx.audit.list({}))
    said.push([
      what,
      all.slice(before).map(({ actor, action, subject }) => [actor, action, subject]),
    ])
  }
  const { body } = await desk.ask('POST', '/people', newcomer())
  const { id } = body.person as { id: string }
  const one = await desk.ask('POST', '/people', newcomer())
  const { id: other, email } = one.body.person as { id: string; email: string }
  const nobody = { rule: { scope: 'nobody', group: null, from: null } }

  const added = ports.storage.transaction((tx) => tx.audit.list({ subject: id }))
  said.push(['added', (await added).map(({ actor, action }) => [actor, action])])
  await after('invited', desk.ask('POST', `/people/${id}/invitations`, {}))
  await after('taken back', desk.ask('DELETE', `/people/${id}/invitations`))
  const moved = { email: `x${email}`, otherEmail: null }
  await after('readdressed', desk.ask('PUT', `/people/${other}/addresses`, moved))
  await after('ruled', desk.ask('PUT', '/enforcement', nobody))
  await after('exported', desk.ask('GET', '/people/export'))
  await after('refused', desk.ask('POST', '/people/per_none/invitations', {}))
  await after('read', desk.ask('GET', '/people'))
  const stranger = live.browser()
  const answer = await answerFor(stranger, desk)
  await after('not signed in', stranger.ask('POST', '/session', { ...answer, id: 'a' }))
  await after('signed in', stranger.ask('POST', '/session', await answerFor(stranger, desk)))
  await after('signed out', stranger.ask('DELETE', '/session'))

  expect(said).toEqual([
    [
      'added',
      [
        [admin, 'person.added'],
        [admin, 'invitation.sent'],
      ],
    ],
    ['invited', [[admin, 'invitation.sent', id]]],
    ['taken back', [[admin, 'invitation.revoked', id]]],
    ['readdressed', [[admin, 'addresses.changed', other]]],
    ['ruled', [[admin, 'enforcement.changed', null]]],
    ['exported', [[admin, 'roster.exported', null]]],
    ['refused', []],
    ['read', []],
    ['not signed in', [[null, 'session.refused', null]]],
    ['signed in', [[admin, 'session.started', admin]]],
    ['signed out', [[admin, 'session.ended', admin]]],
  ])
})

test('what somebody does to their own ways to sign in is written down, and so is who disowns it', async () => {
  const live = await openLive()
  opened.push(live)
  const { ports } = live
  const desk = await enrolAdministrator(live)
  const { link, person } = await inviteBy(desk)
  const dana = live.browser()
  await open(dana, link)
  await enrolApp(dana)
  const codes = await dana.caller.recoveryCodes()
  await dana.ask('POST', '/session/proofs', { code: codes[0] ?? '' })
  await dana.ask('POST', '/me/recovery-codes', {})
  const message = { kind: 'recoveryCodesMade', to: person.email } as const
  const mail = { id: 'out_mail', at: ports.now(), person: person.id, message }
  const notice = await noticeLink(ports, mail)
  await live.browser().ask('POST', '/notices/objections', { token: tokenOf(notice?.link) })
  await desk.ask('POST', `/people/${person.id}/verdicts`, { wasThem: true })

  const entries = await ports.storage.transaction((tx) => tx.audit.list({ subject: person.id }))

  const said = entries.map(
    ({ actor, action }) => `${actor === person.id ? 'them' : actor} ${action}`,
  )
  expect(said.slice(2)).toEqual([
    'them invitation.redeemed',
    'them session.started',
    'them codes.renewed',
    'null change.disowned',
    `${admin} suspension.lifted`,
  ])
  for (const { action } of entries) expect(auditActions).toContain(action)
})
