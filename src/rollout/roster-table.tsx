import type { RosterEntry } from '#api/live-views.ts'
import '#content/en/rollout.ts'
import { say } from '#content/say.ts'
import { dayOf } from './dates.ts'
import { type PersonAction, PersonActions } from './person-actions.tsx'
import styles from './roster.module.css'
import { StatusPill, Trouble } from './status-pill.tsx'

export type RosterProps = {
  people: readonly RosterEntry[]
  /** Null for those who may only read. */
  onAct: ((action: PersonAction, person: RosterEntry) => void) | null
  mayTouchStaff: boolean
}

/** Where there is room for columns. */
export function RosterTable({ people, onAct, mayTouchStaff }: RosterProps) {
  return (
    <table className={styles.table}>
      <caption className="sr">{say('roster.table')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('roster.name')}</th>
          <th scope="col">{say('roster.group')}</th>
          <th scope="col">{say('roster.status')}</th>
          <th scope="col">{say('roster.since')}</th>
          {onAct && <th scope="col">{say('roster.actions')}</th>}
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <tr key={person.id}>
            <th scope="row">
              <Who person={person} />
            </th>
            <td>{person.group ?? <span className="hint">{say('roster.noGroup')}</span>}</td>
            <td>
              <StatusPill person={person} />
              <Trouble person={person} />
            </td>
            <td>
              <Since person={person} />
            </td>
            {onAct && (
              <td>
                <PersonActions
                  person={person}
                  mayLink={mayTouchStaff || person.role === null}
                  onAct={onAct}
                />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The same for a narrow page. */
export function RosterCards({ people, onAct, mayTouchStaff }: RosterProps) {
  return (
    <ul className={styles.cards} aria-label={say('roster.table')}>
      {people.map((person) => (
        <li key={person.id} className={styles.card}>
          <div>
            <Who person={person} />
          </div>
          <div className={styles.cardStatus}>
            <StatusPill person={person} />
          </div>
          <p className="small hint">
            {person.group ?? say('roster.noGroup')} · <Since person={person} />
          </p>
          <Trouble person={person} />
          {onAct && (
            <PersonActions
              person={person}
              mayLink={mayTouchStaff || person.role === null}
              onAct={onAct}
            />
          )}
        </li>
      ))}
    </ul>
  )
}

function Who({ person: { name, email, role, isSsoOnly } }: { person: RosterEntry }) {
  return (
    <>
      <bdi className={styles.name}>{name}</bdi>{' '}
      {role && <span className={styles.role}>{say(`role.${role}`)}</span>}{' '}
      {isSsoOnly && <span className={styles.role}>{say('roster.sso')}</span>}{' '}
      <bdi className={styles.email}>{email}</bdi>
    </>
  )
}

function Since({ person: { since, status, invitation } }: { person: RosterEntry }) {
  return (
    <>
      {since === null ? '–' : <span className="tnum">{dayOf(since)}</span>}
      {status === 'invited' && invitation && (
        <span className={styles.under}>
          {say('roster.until', { date: dayOf(invitation.expiresAt) })}
        </span>
      )}
    </>
  )
}
