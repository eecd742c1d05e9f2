// Puts the practice post into words: the API sends facts, the page knows the language.

import '#content/en/post.ts'
import { say } from '#content/say.ts'
import type { Call, Mail, Post, PostItem, TextMessage } from '#domain/phone-messages.ts'

type Names = { organization: string; appName: string; help: string | null }

const spaced = (digits: string) => [...digits].join(' ')

const mailOf = (item: PostItem, names: Names): Mail | null => {
  const { id, at } = item
  const from = names.organization
  const help = names.help ?? say('help.desk')
  const values = { organization: names.organization, app: names.appName, help }
  switch (item.kind) {
    case 'linkMail':
      return mail('link', { id, at, from, link: item.link }, values)
    case 'factorMail':
      return mail('factor', { id, at, from, link: null }, values)
    case 'fraudMail':
      return mail('fraud', { id, at, from, link: null }, values)
    default:
      return null
  }
}

const mail = (
  kind: 'link' | 'factor' | 'fraud',
  base: Omit<Mail, 'subject' | 'body'>,
  values: Record<string, string>,
): Mail => ({
  ...base,
  subject: say(`post.${kind}Subject`, values),
  body: say(`post.${kind}Body`, values),
})

const textOf = (item: PostItem, { organization }: Names): TextMessage | null =>
  item.kind === 'codeText'
    ? {
        id: item.id,
        at: item.at,
        from: organization,
        body: say('post.codeText', { digits: item.digits, organization }),
      }
    : null

const callOf = (item: PostItem, { organization }: Names): Call | null => {
  if (item.kind !== 'codeCall' && item.kind !== 'checkCall') return null
  const { id, at, state } = item
  const words =
    item.kind === 'codeCall'
      ? [
          say('post.callHello', { organization }),
          say('post.callCode', { digits: spaced(item.digits) }),
          say('post.callAgain', { digits: spaced(item.digits) }),
        ]
      : [say('post.callHello', { organization }), say('post.callKey'), say('post.callNotYou')]
  return { id, at, from: organization, words, state, wantsKey: item.kind === 'checkCall' }
}

export const postInWords = (items: readonly PostItem[], names: Names): Post => ({
  mails: items.map((item) => mailOf(item, names)).filter((mail) => mail !== null),
  texts: items.map((item) => textOf(item, names)).filter((text) => text !== null),
  calls: items.map((item) => callOf(item, names)).filter((call) => call !== null),
})
