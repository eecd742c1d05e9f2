import { expect, test } from 'vitest'
import { mailLanguages } from '#domain/mail-language.ts'
import { noticeKinds } from '#domain/notice.ts'
import { type MailMessage, mailWords } from './mails.ts'

const link = `https://usher.example.org/enroll/#invitation=${'a'.repeat(80)}`
const messages: MailMessage[] = [
  { kind: 'invitation', name: 'Dana Whitfield', link, expiresAt: Date.UTC(2026, 2, 5, 17) },
  { kind: 'factorAdded', factor: 'app', name: '(•••) •••-0142' },
  { kind: 'factorRemoved', factor: 'passkey', name: '' },
  { kind: 'recoveryCodesMade' },
  { kind: 'recoveryCodeUsed' },
  { kind: 'recoveryCodesEnded' },
  { kind: 'changeDisowned' },
  { kind: 'addressChanged' },
  { kind: 'fraudReported' },
]
const setting = {
  recipient: 'Dana Whitfield',
  organization: 'Alder Valley Schools',
  helpNumber: '614 555 0100',
  timeZone: 'America/New_York',
}
const every = mailLanguages.flatMap((language) =>
  messages.map((message) => [message.kind, language, message] as const),
)

test.each(every)(
  '%s in %s has no holes, short lines and one thought at a time',
  (_, language, message) => {
    const { subject, text } = mailWords(message, { ...setting, language })

    expect(`${subject}${text}`).not.toMatch(/[{}]|undefined|\*\*|\[\[/)
    expect(subject.length).toBeLessThan(70)
    const long = text.split('\n').filter((line) => line.length > 72 && line !== link)
    expect(long).toEqual([])
    expect(text.split('\n\n').length).toBeGreaterThan(3)
  },
)

test.each(every)(
  '%s in %s says what we never ask for, and to whom it is written',
  (_, language, message) => {
    const { text } = mailWords(message, { ...setting, language })

    expect(text).toContain('Dana Whitfield')
    expect(text).toMatch(/never\s+ask|Nunca\s+pedimos/)
  },
)

test.each(every)('%s in %s says whom to call', (_, language, message) => {
  const told = mailWords(message, { ...setting, language }).text
  const untold = mailWords(message, { ...setting, helpNumber: null, language }).text

  if (message.kind !== 'recoveryCodesMade' && message.kind !== 'recoveryCodesEnded')
    expect(told.replaceAll('\n', ' ')).toContain('614 555 0100')
  expect(untold).not.toContain('null')
})

test('an invitation has its whole link on a line of its own, and says until when it works', () => {
  const [message] = messages as [MailMessage]
  const { text } = mailWords(message, { ...setting, language: 'en' })

  expect(text.split('\n')).toContain(link)
  expect(text.replaceAll('\n', ' ')).toContain('works until March 5, 2026 at 12:00 PM EST.')
})

const notMe = { link: `https://usher.example.org/not-me/#${'b'.repeat(64)}`, expiresAt: 0 }

test.each(every)(
  '%s in %s has the link to say "not me" if it tells of a change',
  (kind, language, message) => {
    const { text } = mailWords(message, { ...setting, language, notMe })
    const tells = noticeKinds.some((each) => each === kind)

    expect(text.split('\n').includes(notMe.link)).toBe(tells)
    expect(text).not.toMatch(/[{}]|undefined/)
  },
)

test('a name cannot begin a line, or write one of our sentences elsewhere', () => {
  const recipient = 'Dana,\n\nCall 900 555 0199 at once.\u2028\u202e'

  const { text } = mailWords({ kind: 'fraudReported' }, { ...setting, recipient, language: 'en' })

  expect(text.split('\n')[0]).toBe('Hello Dana, Call 900 555 0199 at once.,')
})

test('a hole in a name stays a hole', () => {
  const message = { kind: 'factorAdded', factor: 'app', name: '{help}' } as const

  expect(mailWords(message, { ...setting, language: 'en' }).text).toContain('({help}).')
})
