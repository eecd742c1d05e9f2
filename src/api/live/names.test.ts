// Names that are meant to be read as something else: by a person at the desk, a mail program or a spreadsheet.

import { afterEach, expect, test } from 'vitest'
import { mailWords } from '#content/mails.ts'
import { enrolAdministrator, type Live, newcomer, open, openLive } from './live.fixture.ts'

const opened: Live[] = []

afterEach(() => {
  for (const live of opened.splice(0)) live.end()
})

const openWorld = async () => {
  const live = await openLive()
  opened.push(live)
  return { live, admin: await enrolAdministrator(live) }
}

type Added = { person: { name: string; email: string; group: string | null } }

const add = async (admin: Awaited<ReturnType<typeof openWorld>>['admin'], more: object) => {
  const { status, body } = await admin.ask('POST', '/people', newcomer(more))
  return { status, person: (body as Partial<Added>).person }
}

// U+202E turns what follows round, a zero-width space makes two of one, a line ends a header or a greeting.
const tricks: [string, string][] = [
  ['Ana \u202etxt.exe', 'Ana txt.exe'],
  ['Ana\u2066 Ruiz\u2069', 'Ana Ruiz'],
  ['Ana\u200b Ru\u2060iz\ufeff', 'Ana Ruiz'],
  ['Ana\u00ad Ruiz', 'Ana Ruiz'],
  ['Ana\r\nBcc: eve@evil.test', 'Ana Bcc: eve@evil.test'],
  ['Ana\u2028\u2029Ruiz', 'Ana Ruiz'],
  ['Ana\u001b[31m', 'Ana [31m'],
  ['Ana \udb40\udc41Ruiz', 'Ana Ruiz'],
]

test('what cannot be seen in a name is not kept, and what writes a language is', async () => {
  const { admin } = await openWorld()

  for (const [name, kept] of tricks) {
    const { person } = await add(admin, { name, group: name })
    expect([name, person?.name, person?.group]).toEqual([name, kept, kept])
  }
  for (const name of ['نیلوفر می\u200cخواهد', 'क्\u200dष', 'Zoë Nuñez', '李 小龍', "O'Neil-Łuk"]) {
    const { person } = await add(admin, { name })
    expect(person?.name).toBe(name)
  }
  const { status } = await add(admin, { name: '\u200b\u202e' })
  expect(status).toBe(422)
})

test('a list of people is read with the same eyes, in the marks that programs save it with', async () => {
  const { admin } = await openWorld()
  const csv = [
    '\ufeff"Na\u200bme","E-Mail","Team"',
    '"Ana \u202etxt","ana@usher.test","Lib\u2066rary"',
    '"Ben ""the"" One","ben@usher.test","A\nB"',
  ].join('\r\n')

  const { body } = await admin.ask('POST', '/people/imports', { csv, isDryRun: false })
  const roster = await admin.ask('GET', '/people')

  expect(body).toMatchObject({ isDone: true, sent: 2 })
  const people = roster.body.people as { name: string; group: string | null }[]
  expect(people.slice(1).map(({ name, group }) => [name, group])).toEqual([
    ['Ana txt', 'Library'],
    ['Ben "the" One', 'A B'],
  ])
})

test.each([
  // What is left of a file in UTF-16 that was read as something else.
  ['n\0a\0m\0e\0,\0e\0m\0a\0i\0l\0', 400],
  ['\ufffd\ufffdn\u0001a\u0001m\u0001e', 200],
  [`name,email\n"${'x'.repeat(1_000_000)}",a@usher.test`, 200],
  [`name,email,${'x,'.repeat(10_000)}\n`, 200],
  ['name,name,email\nA,B,a@usher.test', 200],
])('a list that is none invites nobody and breaks nothing (%#)', async (csv, wanted) => {
  const { admin } = await openWorld()

  const { status, body } = await admin.ask('POST', '/people/imports', { csv, isDryRun: false })
  const roster = await admin.ask('GET', '/people')

  expect(status).toBe(wanted)
  expect(body.isDone ?? false).toBe(false)
  expect(roster.body.people).toHaveLength(1)
})

test('an address with something in it that cannot be seen is none', async () => {
  const { admin } = await openWorld()
  await add(admin, { email: 'ana@usher.test' })
  const twins = ['a\u200bna', 'ana\u00ad', '\u202eana', 'an\u2060a', 'ana\u0007', 'ana\udb40\udc41']

  for (const twin of twins) {
    const { status } = await add(admin, { email: `${twin}@usher.test` })
    expect([twin, status]).toEqual([twin, 422])
  }
})

test('no name makes a header, a second line or a link of its own in a mail', () => {
  const message = {
    kind: 'invitation',
    name: '',
    link: 'https://usher.test/#a',
    expiresAt: 0,
  } as const
  const setting = { organization: 'Usher\r\nBcc: eve@evil.test', helpNumber: null }

  const { subject, text } = mailWords(message, {
    ...{
      ...setting,
      language: 'en',
      recipient: 'Ana\r\n\r\nhttps://evil.test\u202e {organization}',
    },
  })

  expect(subject).not.toMatch(/[\r\n]/)
  expect(text).not.toMatch(/^(Bcc|https:\/\/evil)/m)
  expect(text).not.toContain('\u202e')
  expect(text.split('\n')[0]).toContain('{organization}')
})

test('who opens an invitation is greeted by a name that reads as it is written', async () => {
  const { live, admin } = await openWorld()
  const { body } = await admin.ask('POST', '/people', newcomer({ name: 'Ana \u202eevil' }))
  const { link } = body.invitation as { link: string }

  const opened = await open(live.browser(), link)

  expect(opened.body).toMatchObject({ person: { name: 'Ana evil' } })
})
