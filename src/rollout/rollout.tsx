// The face of those who bring everybody into the second check: the list, and what can be done from it.

import { type ReactNode, useDeferredValue, useEffect, useRef, useState } from 'react'
import type { RosterEntry } from '#api/live-views.ts'
import '#content/en/rollout.ts'
import { languageTag, say } from '#content/say.ts'
import type { Organization } from '#domain/organization.ts'
import type { Role } from '#domain/role.ts'
import { Enforcement } from './enforcement.tsx'
import { Headline } from './headline.tsx'
import { People } from './people.tsx'
import type { PersonAction } from './person-actions.tsx'
import type { RolloutPorts } from './ports.ts'
import { rightsOf } from './rights.ts'
import styles from './rollout.module.css'
import { RolloutHead } from './rollout-head.tsx'
import { byName, findPeople, type Shown } from './roster.ts'
import { type OpenSheet, Sheets } from './sheets.tsx'
import { Unread } from './unread.tsx'
import { useRoster } from './use-roster.ts'

type Props = {
  organization: Organization
  /** Whoever is signed in. */
  person: { id: string; name: string }
  role: Role
  ports: RolloutPorts
  homeHref: string
  waysHref: string
  menu: ReactNode
  /** The button that ends it. */
  signOut: ReactNode
}

export function Rollout({ organization, person, role, ports, ...head }: Props) {
  const { known, failure, reload } = useRoster(ports)
  const [sheet, setSheet] = useState<OpenSheet | null>(null)
  const [said, setSaid] = useState('')
  const [status, setStatus] = useState<Shown>('all')
  const [text, setText] = useState('')
  const wanted = useDeferredValue(text)
  const main = useRef<HTMLElement>(null)
  const rights = rightsOf(role)
  const page = say('roster.page')
  const people = known?.people ?? []

  // The tab's title is the browser's. It names nobody and counts nobody.
  useEffect(() => {
    document.title = `${page} – Usher`
  }, [page])

  // The focus is the browser's. It is lost where the button that was pressed is gone from the list.
  useEffect(() => {
    if (known && document.activeElement === document.body && said)
      main.current?.querySelector('h1')?.focus()
  }, [known, said])

  const act = (kind: PersonAction, one: RosterEntry) => setSheet({ kind, person: one })
  const done = (words: string) => {
    setSaid(words)
    reload()
  }
  return (
    <div className={styles.page}>
      <RolloutHead organization={organization} name={person.name} {...head} />
      <main ref={main} className={styles.main}>
        {!known && <Unread failure={failure} organization={organization} onAgain={reload} />}
        {known && (
          <>
            <Headline
              people={people}
              rights={rights}
              exportHref={ports.exportHref}
              old={failure && known.at}
              onInvite={() => setSheet({ kind: 'invite' })}
              onImport={() => setSheet({ kind: 'import' })}
              onStuck={() => {
                setStatus('stuck')
                setText('')
              }}
            />
            {people.length > 0 && (
              <People
                all={people}
                found={byName(findPeople(people, { status, text: wanted }), languageTag())}
                status={status}
                text={text}
                onStatus={setStatus}
                onText={setText}
                onAct={rights.canInvite ? act : null}
                mayTouchStaff={rights.canGiveRoles}
              />
            )}
            {rights.canRule && (
              <Enforcement people={people} organization={organization} ports={ports} />
            )}
          </>
        )}
      </main>
      <p className="sr" aria-live="polite">
        {said}
      </p>
      {sheet && (
        <Sheets
          sheet={sheet}
          people={people}
          organization={organization}
          ports={ports}
          rights={rights}
          me={person}
          onDone={done}
          onClose={() => setSheet(null)}
        />
      )}
    </div>
  )
}
