import type { NoticeKind } from '#domain/notice.ts'

/** What a mail told of a change, and the link in it by which its owner says "this was not me". */
export type Notice = {
  /** The parcel's. */
  id: string
  person: string
  tokenHash: string
  about: NoticeKind
  /** The factor that was added or removed. */
  factor: string | null
  /** When the change was. */
  at: number
  expiresAt: number
  /** Disowned: somebody with the link said that it was not them, and the desk has not decided yet. */
  state: 'sent' | 'disowned' | 'settled'
  disownedAt: number | null
}
