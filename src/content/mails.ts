// A mail in words. Not through say(): a server writes to people of several languages at the same time.

import type { MailLanguage } from '#domain/mail-language.ts'
import type { FactorKind } from '#domain/method.ts'
import { mail as english } from './en/mail.ts'
import { mail as spanish } from './es/mail.ts'

export type MailMessage =
  | { kind: 'invitation'; name: string; link: string; expiresAt: number }
  | { kind: 'factorAdded'; factor: FactorKind; name: string }
  | { kind: 'factorRemoved'; factor: FactorKind; name: string }
  | { kind: 'recoveryCodesMade' }
  | { kind: 'recoveryCodeUsed' }
  | { kind: 'changeDisowned' }
  | { kind: 'addressChanged' }
  | { kind: 'recoveryCodesEnded' }
  | { kind: 'fraudReported' }

/** Whose mail it is. `recipient` is the name to greet with; `timeZone` is the server's where it is left out. */
export type MailSetting = {
  recipient: string
  organization: string
  helpNumber: string | null
  language: MailLanguage
  timeZone?: string
  /** Where whoever reads it says that it was not them; only mails about a change have one. */
  notMe?: { link: string; expiresAt: number } | null
}

type Phrase = keyof typeof english
type Say = (phrase: Phrase, values?: Record<string, string>) => string

const words: Record<MailLanguage, Record<Phrase, string>> = { en: english, es: spanish }

/** Readers break plain text where they like beyond this: RFC 3676 §4.2. */
const lineLength = 72

export const mailWords = (
  message: MailMessage,
  setting: MailSetting,
): { subject: string; text: string } => {
  const { language, organization, helpNumber } = setting
  const plainly: Say = (phrase, values = {}) =>
    words[language][phrase].replace(/\{(\w+)\}/g, (hole, name: string) => values[name] ?? hole)
  const usual = { organization: inOneLine(organization), help: helpNumber ?? plainly('mail.desk') }
  const say: Say = (phrase, values) => plainly(phrase, { ...usual, ...values })
  const { subject, parts } = lettersOf[message.kind](message as never, say, setting)
  const hello = say('mail.hello', { name: inOneLine(setting.recipient) })
  return {
    subject,
    text: `${[hello, ...parts, say('mail.neverAsk')].map(wrapped).join('\n\n')}\n`,
  }
}

type Letter = { subject: string; parts: string[] }
type Writing<M> = (message: M, say: Say, setting: MailSetting) => Letter

const lettersOf: {
  [kind in MailMessage['kind']]: Writing<Extract<MailMessage, { kind: kind }>>
} = {
  invitation: ({ link, expiresAt }, say, setting) => ({
    subject: say('mail.invitationSubject'),
    parts: [
      say('mail.invitationWhy'),
      say('mail.invitationOpen'),
      link,
      say('mail.invitationUntil', { expires: momentOf(expiresAt, setting) }),
      say('mail.invitationUnexpected'),
    ],
  }),
  factorAdded: (message, say, setting) => ({
    subject: say('mail.addedSubject'),
    parts: [say('mail.addedWhat', { factor: nameOf(message, say) }), ...wasItYou(say, setting)],
  }),
  factorRemoved: (message, say, setting) => ({
    subject: say('mail.removedSubject'),
    parts: [say('mail.removedWhat', { factor: nameOf(message, say) }), ...wasItYou(say, setting)],
  }),
  recoveryCodesMade: (_, say, setting) => ({
    subject: say('mail.codesSubject'),
    parts: [say('mail.codesWhat'), ...wasItYou(say, setting)],
  }),
  recoveryCodeUsed: (_, say, setting) => ({
    subject: say('mail.usedSubject'),
    parts: [say('mail.usedWhat'), ...wasItYou(say, setting)],
  }),
  addressChanged: (_, say, setting) => ({
    subject: say('mail.addressSubject'),
    parts: [say('mail.addressWhat'), ...wasItYou(say, setting)],
  }),
  changeDisowned: (_, say) => ({
    subject: say('mail.disownedSubject'),
    parts: [say('mail.disownedWhat'), say('mail.disownedNext'), say('mail.disownedBack')],
  }),
  recoveryCodesEnded: (_, say) => ({
    subject: say('mail.endedSubject'),
    parts: [say('mail.endedWhat'), say('mail.endedNext')],
  }),
  fraudReported: (_, say) => ({
    subject: say('mail.fraudSubject'),
    parts: [say('mail.fraudWhat'), say('mail.fraudNext')],
  }),
}

/** What it is, and which one where there could be several. */
const nameOf = ({ factor, name }: { factor: FactorKind; name: string }, say: Say) => {
  const kind = say(`mail.${factor}`)
  return name === '' ? kind : `${kind} (${inOneLine(name)})`
}

const wasItYou = (say: Say, { notMe, ...setting }: MailSetting) => [
  say('mail.wasYou'),
  ...(notMe
    ? [
        say('mail.notMe'),
        notMe.link,
        say('mail.notMeUntil', { expires: momentOf(notMe.expiresAt, setting) }),
        say('mail.notMeThen'),
      ]
    : [say('mail.notYou')]),
]

const momentOf = (at: number, { language, timeZone }: MailSetting) =>
  new Intl.DateTimeFormat(language, {
    ...{ year: 'numeric', month: 'long', day: 'numeric' },
    ...{ hour: 'numeric', minute: '2-digit', timeZoneName: 'short' },
    ...(timeZone && { timeZone }),
  }).format(at)

/** A name is somebody's choice: it must not begin a line of its own in our mail. */
const inOneLine = (text: string) =>
  text
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/** Between words only: a link that is cut in two leads nowhere. */
const wrapped = (paragraph: string): string =>
  (paragraph.match(wholeWords) ?? []).map((line) => line.trim()).join('\n')

const wholeWords = new RegExp(`\\S{${lineLength},}|.{1,${lineLength}}(?=\\s|$)`, 'g')
