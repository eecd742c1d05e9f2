// People on the list, as a test needs them.

import type { RosterEntry } from '#api/live-views.ts'

export const person = (known: Partial<RosterEntry> & { name: string }): RosterEntry => ({
  id: `per_${known.name.toLowerCase().replaceAll(/[^a-z]/g, '')}`,
  email: `${known.name.toLowerCase().replaceAll(' ', '.')}@aldervalley.example`,
  otherEmail: null,
  group: null,
  role: null,
  isSsoOnly: false,
  status: 'invited',
  state: null,
  since: Date.UTC(2026, 10, 20, 12),
  invitation: { sentAt: Date.UTC(2026, 10, 20), expiresAt: Date.UTC(2026, 10, 27, 12) },
  mail: null,
  reportedAt: null,
  disowned: [],
  ...known,
})
