import { useRef, useState } from 'react'
import { copyText } from '#client/clipboard.ts'
import { languageTag, say } from '#content/say.ts'
import { Button } from '#ui/button.tsx'
import { Field } from '#ui/field.tsx'
import '#content/en/desk.ts'
import { useCall, writeNote } from './agent-call.ts'
import styles from './agent-desk.module.css'
import { heldBack, kindsOf, longestNote } from './agent-note.ts'

/** The ticket note. What looks like a secret has to be out of it before it can be copied. */
export function AgentNoteBox({ helpNumber }: { helpNumber: string | null }) {
  const { note } = useCall()
  const field = useRef<HTMLTextAreaElement>(null)
  const [copied, setCopied] = useState<{ text: string; worked: boolean } | null>(null)
  const secrets = heldBack(note.text, helpNumber)
  const kinds = kindsOf(secrets).map((kind) => say(`desk.secret.${kind}`))
  const error = kinds.length > 0 ? say('desk.held', { things: listed(kinds) }) : null

  const copy = async () => {
    const [first] = secrets
    if (first) {
      field.current?.focus()
      field.current?.setSelectionRange(first.from, first.to)
      return
    }
    setCopied({ text: note.text, worked: await copyText(note.text) })
  }

  return (
    <section className={styles.note}>
      <Field label={say('desk.note')} hint={say('desk.noteHint')} error={error}>
        {(wiring) => (
          <textarea
            {...wiring}
            ref={field}
            className={styles.paper}
            maxLength={longestNote}
            autoComplete="off"
            value={note.text}
            onChange={({ target }) => writeNote(target.value)}
          />
        )}
      </Field>
      <div className={styles.row}>
        <Button kind="quiet" small onClick={copy}>
          {say('desk.copy')}
        </Button>
        <p role="status" className={styles.told}>
          {error && <span className="sr">{error}</span>}
          {copied?.text === note.text && say(outcome(copied))}
          {note.isFull && say('desk.full')}
        </p>
      </div>
    </section>
  )
}

const outcome = ({ text, worked }: { text: string; worked: boolean }) => {
  if (text === '') return 'desk.empty'
  return worked ? 'desk.copied' : 'desk.notCopied'
}

const listed = (things: readonly string[]) =>
  new Intl.ListFormat(languageTag(), { type: 'conjunction' }).format(things)
