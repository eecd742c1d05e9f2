// What arrived since its app was last open. Newest first.

import type { Call, Mail, TextMessage } from '#domain/phone-messages.ts'
import type { Phone } from './use-phone.ts'

export type Unseen = { mails: Mail[]; texts: TextMessage[]; missed: Call[] }

export const unseen = ({ post, record: { seen } }: Pick<Phone, 'post' | 'record'>): Unseen => ({
  mails: newerThan(post.mails, seen.mail),
  texts: newerThan(post.texts, seen.messages),
  // A call that was taken has no key wanting and its words were heard; it is not missed.
  missed: newerThan(post.calls, seen.calls).filter(({ state }) => state === 'over'),
})

const newerThan = <Item extends { at: number }>(items: Item[], at: number): Item[] =>
  items
    .filter((item) => item.at > at)
    .slice()
    .reverse()
