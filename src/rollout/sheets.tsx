import type { RosterEntry } from '#api/live-views.ts'
import type { Organization } from '#domain/organization.ts'
import { AddressesSheet } from './addresses-sheet.tsx'
import { ConfirmSheet } from './confirm-sheet.tsx'
import { ImportSheet } from './import-sheet.tsx'
import { InviteSheet } from './invite-sheet.tsx'
import type { RolloutPorts } from './ports.ts'
import type { Rights } from './rights.ts'
import { groupsOf } from './roster.ts'
import { VerdictSheet } from './verdict-sheet.tsx'

/** What lies over the list, one at a time. */
export type OpenSheet =
  | { kind: 'invite' }
  | { kind: 'import' }
  | { kind: 'resend' | 'revoke'; person: RosterEntry }
  | { kind: 'settle' | 'addresses'; person: RosterEntry }

type Props = {
  sheet: OpenSheet
  people: readonly RosterEntry[]
  organization: Organization
  ports: RolloutPorts
  rights: Rights
  /** Whoever is signed in. */
  me: { id: string }
  /** The list has changed; what is said about it, where the sheet does not say it itself. */
  onDone: (said: string) => void
  onClose: () => void
}

export function Sheets({ sheet, people, rights, me, onDone, ...page }: Props) {
  if (sheet.kind === 'addresses')
    return (
      <AddressesSheet
        {...page}
        person={sheet.person}
        mayChange={sheet.person.role === null || rights.canGiveRoles}
        onDone={onDone}
      />
    )
  if (sheet.kind === 'settle')
    return (
      <VerdictSheet
        {...page}
        person={sheet.person}
        mayDecide={mayDecide(sheet.person, rights, me)}
        onDone={onDone}
      />
    )
  if ('person' in sheet) {
    return <ConfirmSheet {...page} action={sheet.kind} person={sheet.person} onDone={onDone} />
  }
  if (sheet.kind === 'import') return <ImportSheet {...page} onImported={() => onDone('')} />
  return (
    <InviteSheet
      {...page}
      groups={groupsOf(people)}
      canGiveRoles={rights.canGiveRoles}
      onInvited={() => onDone('')}
    />
  )
}

/** As the API has it: about staff an administrator decides, and about oneself nobody. */
const mayDecide = (person: RosterEntry, { canGiveRoles }: Rights, me: { id: string }) =>
  person.id !== me.id && (person.role === null || canGiveRoles)
