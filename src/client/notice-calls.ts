// What the page behind the link in a mail asks, and what its button does.

import type { NoticeView } from '#api/live-views.ts'
import type { Ask } from './asking.ts'

export const createNoticeCalls = (ask: Ask) => ({
  /** Uses nothing up. */
  read: (token: string) => ask<NoticeView>('POST', 'notices/readings', { token }),
  disown: (token: string) => ask<NoticeView>('POST', 'notices/objections', { token }),
})
