// Mail, Messages and the list of calls: what was sent to this person, read on the phone.

import { useState } from 'react'
import { say } from '#content/say.ts'
import { Button } from '#ui/button.tsx'
import { Icon } from '#ui/icons.tsx'
import { receiver } from '#ui/pictures.tsx'
import { clockTime } from './phone-time.ts'
import styles from './post.module.css'
import { Problem, Screen, type ScreenProps } from './screen.tsx'
import { readLink } from './set-up-code.ts'
import type { Phone } from './use-phone.ts'

export function MailScreen({ phone }: ScreenProps) {
  const { mails } = phone.post
  return (
    <Screen title={say('phone.mail')}>
      {mails.length === 0 && <p className={styles.none}>{say('phone.mail.none')}</p>}
      <ul className={styles.list}>
        {mails
          .slice()
          .reverse()
          .map(({ id, at, from, subject }) => (
            <li key={id}>
              <button
                type="button"
                className={styles.item}
                onClick={() => phone.send({ type: 'mail.opened', id })}
              >
                <span className={styles.from}>
                  <b>{from}</b>
                  <bdi>{clockTime(at)}</bdi>
                </span>
                <span>{subject}</span>
              </button>
            </li>
          ))}
      </ul>
    </Screen>
  )
}

export function ReadMailScreen({ phone }: ScreenProps) {
  const mail = phone.post.mails.find(({ id }) => id === phone.selected)
  const back = () => phone.send({ type: 'back.pressed' })
  if (!mail) return <MailScreen phone={phone} />
  return (
    <Screen title={mail.subject} backTo={say('phone.mail.back')} onBack={back}>
      <p className={styles.sender}>{mail.from}</p>
      <p className={styles.body}>{mail.body}</p>
      {mail.link && <LinkInPost phone={phone} link={mail.link} />}
    </Screen>
  )
}

/** Handed to the app, never followed: a link that is none of ours only says so. */
function LinkInPost({ phone, link }: { phone: Phone; link: string }) {
  const [isForeign, setForeign] = useState(false)
  const open = () => {
    const code = readLink(link)
    if (code) phone.take(code, 'link')
    else setForeign(true)
  }
  return (
    <>
      <Button small onClick={open}>
        {say('phone.link.open')}
      </Button>
      <Problem text={isForeign ? say('phone.link.foreign') : null} />
    </>
  )
}

export function MessagesScreen({ phone }: ScreenProps) {
  const { texts } = phone.post
  return (
    <Screen title={say('phone.messages')}>
      {texts.length === 0 && <p className={styles.none}>{say('phone.messages.none')}</p>}
      <ul className={styles.bubbles}>
        {texts.map(({ id, at, from, body }) => (
          <li key={id}>
            <p className={styles.from}>
              <b>{from}</b>
              <bdi>{clockTime(at)}</bdi>
            </p>
            <p className={styles.bubble}>{withoutLinks(body)}</p>
            {linksIn(body).map((link) => (
              <LinkInPost key={link} phone={phone} link={link} />
            ))}
          </li>
        ))}
      </ul>
    </Screen>
  )
}

const address = /https?:\/\/\S+/g
const linksIn = (body: string): string[] => body.match(address) ?? []
const withoutLinks = (body: string): string => body.replace(address, '').trim()

export function CallsScreen({ phone }: ScreenProps) {
  const { calls } = phone.post
  return (
    <Screen title={say('phone.calls')}>
      {calls.length === 0 && <p className={styles.none}>{say('phone.calls.none')}</p>}
      <ul className={styles.list}>
        {calls
          .slice()
          .reverse()
          .map(({ id, at, from, words }) => (
            <li key={id} className={styles.item}>
              <span className={styles.from}>
                <Icon d={receiver} />
                <b>{from}</b>
                <bdi>{clockTime(at)}</bdi>
              </span>
              <span>{words.join(' ')}</span>
            </li>
          ))}
      </ul>
    </Screen>
  )
}
