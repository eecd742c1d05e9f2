import type { RosterEntry } from '#api/live-views.ts'
import type { Organization } from '#domain/organization.ts'
import { ConfirmSheet } from './confirm-sheet.tsx'
import { ImportSheet } from './import-sheet.tsx'
import { InviteSheet } from './invite-sheet.tsx'
import type { PersonAction } from './person-actions.tsx'
import type { RolloutPorts } from './ports.ts'
import type { Rights } from './rights.ts'
import { groupsOf } from './roster.ts'

/** What lies over the list, one at a time. */
export type OpenSheet =
  | { kind: 'invite' }
  | { kind: 'import' }
  | { kind: PersonAction; person: RosterEntry }

type Props = {
  sheet: OpenSheet
  people: readonly RosterEntry[]
  organization: Organization
  ports: RolloutPorts
  rights: Rights
  /** The list has changed; what is said about it, where the sheet does not say it itself. */
  onDone: (said: string) => void
  onClose: () => void
}

export function Sheets({ sheet, people, rights, onDone, ...page }: Props) {
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
