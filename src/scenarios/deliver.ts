// The practice world's outside: every delivery ends in the person's own practice post.

import type { Delivery } from '#api/parcels.ts'
import type { PostItem } from '#domain/phone-messages.ts'

type Base = { id: string; at: number }

export const postItemOf = ({ id, at, message }: Delivery): PostItem | null => {
  const base: Base = { id, at }
  switch (message.kind) {
    case 'numberCode':
      return message.way === 'text'
        ? { ...base, kind: 'codeText', digits: message.digits }
        : { ...base, kind: 'codeCall', digits: message.digits, state: 'ringing' }
    case 'checkCall':
      return { id: message.call, at, kind: 'checkCall', state: 'ringing' }
    case 'link':
      return { ...base, kind: 'linkMail', link: message.link }
    case 'factorAdded':
      return { ...base, kind: 'factorMail', name: message.name }
    case 'fraudReported':
      return { ...base, kind: 'fraudMail' }
    // What the practice phone has no letter for.
    case 'invitation':
    case 'factorRemoved':
    case 'recoveryCodesMade':
    case 'recoveryCodeUsed':
    case 'recoveryCodesEnded':
    case 'changeDisowned':
    case 'addressChanged':
      return null
  }
}
