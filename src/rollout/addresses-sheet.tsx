import { useState } from 'react'
import type { RosterEntry } from '#api/live-views.ts'
import '#content/en/rollout.ts'
import { explain } from '#content/explain.ts'
import { say } from '#content/say.ts'
import type { FailureNotice } from '#domain/failure.ts'
import type { Organization } from '#domain/organization.ts'
import { Button } from '#ui/button.tsx'
import { TextField } from '#ui/field.tsx'
import { Note } from '#ui/note.tsx'
import { Sheet } from '#ui/sheet.tsx'
import styles from './panels.module.css'
import type { RolloutPorts } from './ports.ts'

type Props = {
  person: RosterEntry
  mayChange: boolean
  organization: Organization
  ports: Pick<RolloutPorts, 'changeAddresses'>
  onDone: (said: string) => void
  onClose: () => void
}

/** Where mails to somebody go: one address, or two. */
export function AddressesSheet({ person, mayChange, organization, ports, ...page }: Props) {
  const { onDone, onClose } = page
  const [failure, setFailure] = useState<FailureNotice | null>(null)
  const [isBusy, setBusy] = useState(false)
  const { id, name, email, otherEmail } = person
  const { helpNumber: help, appName } = organization

  const save = async (fields: FormData) => {
    if (isBusy) return
    const text = (field: string) => String(fields.get(field) ?? '').trim()
    setBusy(true)
    const wanted = { email: text('email'), otherEmail: text('otherEmail') || null }
    const answer = await ports.changeAddresses(id, wanted)
    setBusy(false)
    if (!answer.ok) return setFailure(answer.failure)
    onDone(say('addresses.done', { name }))
    onClose()
  }

  return (
    <Sheet title={say('addresses.title', { name })} close={say('invite.close')} onClose={onClose}>
      {failure && (
        <Note kind="stop" live>
          {explain(failure, { help, appName })}
        </Note>
      )}
      <p>{say(mayChange ? 'addresses.text' : 'addresses.notYours')}</p>
      {mayChange && (
        <form
          noValidate
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault()
            void save(new FormData(event.currentTarget))
          }}
        >
          <TextField
            name="email"
            type="email"
            label={say('invite.email')}
            defaultValue={email}
            autoComplete="off"
            spellCheck={false}
          />
          <TextField
            name="otherEmail"
            type="email"
            label={say('invite.otherEmail')}
            hint={say('invite.otherEmailHint')}
            defaultValue={otherEmail ?? ''}
            autoComplete="off"
            spellCheck={false}
          />
          <div>
            <Button type="submit" small waiting={isBusy ? say('frame.checking') : null}>
              {say('addresses.save')}
            </Button>
          </div>
        </form>
      )}
    </Sheet>
  )
}
