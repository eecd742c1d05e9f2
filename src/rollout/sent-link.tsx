import { useEffect, useRef, useState } from 'react'
import type { SentInvitation } from '#api/live-views.ts'
import '#content/en/rollout.ts'
import { say } from '#content/say.ts'
import { Button } from '#ui/button.tsx'
import { Note } from '#ui/note.tsx'
import { Rich } from '#ui/rich.tsx'
import { dayAndTimeOf } from './dates.ts'
import styles from './panels.module.css'

type Props = {
  sent: SentInvitation
  name: string
  onCopy: (text: string) => Promise<boolean>
}

/** What became of an invitation: on its way by mail, or here, once, to be handed over. */
export function SentLink({ sent, name, onCopy }: Props) {
  const [copied, setCopied] = useState<boolean | null>(null)
  const date = dayAndTimeOf(sent.expiresAt)
  const { link } = sent
  const box = useRef<HTMLDivElement>(null)

  // The focus is the browser's. It is lost with the button that was pressed.
  useEffect(() => box.current?.focus(), [])

  if (link === null) {
    return (
      <div ref={box} tabIndex={-1}>
        <Note kind="good">
          <Rich text={say('invite.mailed', { address: sent.mailedTo ?? name, date })} />
        </Note>
      </div>
    )
  }
  return (
    <div ref={box} tabIndex={-1} className={styles.form}>
      <Note>
        <Rich text={say('invite.once')} />
      </Note>
      <p>{say('invite.onlyTo', { name })}</p>
      <div className={styles.linkBox}>
        <span className={styles.label}>{say('invite.link')}</span>
        <output className={styles.link} dir="ltr" translate="no" data-secret>
          {link}
        </output>
        <div className={styles.row}>
          <Button small onClick={() => void onCopy(link).then(setCopied)}>
            {say('invite.copy')}
          </Button>
          <span role="status">
            {copied !== null && say(copied ? 'invite.copied' : 'invite.notCopied')}
          </span>
        </div>
      </div>
      <p className="small hint">{say('invite.until', { date })}</p>
    </div>
  )
}
