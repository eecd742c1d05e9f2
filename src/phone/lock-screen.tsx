import { say } from '#content/say.ts'
import { Icon } from '#ui/icons.tsx'
import { mail, message, receiver } from '#ui/pictures.tsx'
import styles from './lock.module.css'
import { clockTime, dayAndMonth } from './phone-time.ts'
import { RequestCard } from './request-card.tsx'
import type { ScreenProps } from './screen.tsx'
import { unseen } from './unseen.ts'

export function LockScreen({ phone }: ScreenProps) {
  const { requests, record, send } = phone
  const { mails, texts, missed } = unseen(phone)
  return (
    <div className={styles.lock}>
      <h2 className={styles.time} tabIndex={-1} data-title="">
        <span className="sr">{say('phone.locked')} </span>
        <bdi dir="ltr">{clockTime(phone.phoneNow)}</bdi>
      </h2>
      <p className={styles.date}>{dayAndMonth(phone.phoneNow)}</p>
      <ul className={styles.notices}>
        {record.notifications === 'allowed' &&
          requests.map((request) => (
            <li key={request.id}>
              <RequestCard phone={phone} request={request} />
            </li>
          ))}
        {missed.map(({ id, from }) => (
          <Notice
            key={id}
            icon={receiver}
            title={say('phone.calls.missed')}
            text={from}
            onTap={() => send({ type: 'app.tapped', app: 'calls' })}
          />
        ))}
        {texts.map(({ id, from, body }) => (
          <Notice
            key={id}
            icon={message}
            title={from}
            text={body}
            onTap={() => send({ type: 'app.tapped', app: 'messages' })}
          />
        ))}
        {mails.map(({ id, from, subject }) => (
          <Notice
            key={id}
            icon={mail}
            title={from}
            text={subject}
            onTap={() => send({ type: 'app.tapped', app: 'mail' })}
          />
        ))}
      </ul>
      <button
        type="button"
        className={styles.unlock}
        onClick={() => send({ type: 'phone.unlocked' })}
      >
        {say('phone.unlock')}
      </button>
    </div>
  )
}

type NoticeProps = { icon: string; title: string; text: string; onTap: () => void }

/** Something arrived: a mail, a text, a call that was missed. */
export function Notice({ icon, title, text, onTap }: NoticeProps) {
  return (
    <li>
      <button type="button" className={styles.notice} onClick={onTap}>
        <span className={styles.tile}>
          <Icon d={icon} />
        </span>
        <span>
          <b>{title}</b>
          <span className={styles.two}>{text}</span>
        </span>
      </button>
    </li>
  )
}
