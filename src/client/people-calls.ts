// What the list of people asks of the API.

import type { ImportView, RosterEntry, SentInvitation } from '#api/live-views.ts'
import type { EnforcementRule } from '#domain/enforcement.ts'
import type { MailLanguage } from '#domain/mail-language.ts'
import type { Role } from '#domain/role.ts'
import type { Ask } from './asking.ts'

/** Somebody who is not on the list yet. */
export type Newcomer = {
  name: string
  email: string
  otherEmail: string | null
  /** Of mails; null takes that of their browser. */
  language: MailLanguage | null
  group: string | null
  role: Role | null
  isSsoOnly: boolean
}

export type Invited = { person: RosterEntry; invitation: SentInvitation }

export const createPeopleCalls = (ask: Ask) => ({
  list: () => ask<{ people: RosterEntry[] }>('GET', 'people'),
  invite: (newcomer: Newcomer) => ask<Invited>('POST', 'people', newcomer),
  /** Whatever link the person had dies. */
  sendAgain: (id: string) => ask<SentInvitation>('POST', `people/${id}/invitations`),
  revoke: (id: string) => ask<{ revoked: true }>('DELETE', `people/${id}/invitations`),
  /** The old and the new are told. */
  changeAddresses: (id: string, wanted: { email: string; otherEmail: string | null }) =>
    ask<{ person: RosterEntry }>('PUT', `people/${id}/addresses`, wanted),
  /** Decides about what they said was not them. */
  settle: (id: string, wasThem: boolean) =>
    ask<{ person: RosterEntry }>('POST', `people/${id}/verdicts`, { wasThem }),
  import: (list: { csv: string; isDryRun: boolean }) =>
    ask<ImportView>('POST', 'people/imports', list),
  rule: () => ask<{ rule: EnforcementRule }>('GET', 'enforcement'),
  changeRule: (rule: EnforcementRule) =>
    ask<{ rule: EnforcementRule }>('PUT', 'enforcement', { rule }),
})

export type PeopleCalls = ReturnType<typeof createPeopleCalls>
