// The changes of somebody's ways to sign in that they are told of by mail, with a link to say "this was not me".

export const noticeKinds = [
  'factorAdded',
  'factorRemoved',
  'recoveryCodesMade',
  'recoveryCodeUsed',
  'addressChanged',
] as const
export type NoticeKind = (typeof noticeKinds)[number]
