import type { ReactNode } from 'react'
import { say } from '#content/say.ts'
import { mail, message } from '#ui/pictures.tsx'
import styles from './lock.module.css'
import { Notice } from './lock-screen.tsx'
import { RequestCard } from './request-card.tsx'
import { unseen } from './unseen.ts'
import type { Phone } from './use-phone.ts'

const newsMs = 8000

/** What slides in from above while another app is open. */
export function Banner({ phone, at }: { phone: Phone; at: string }) {
  const { requests, record, now, send } = phone
  const { mails, texts } = unseen(phone)
  const request = requests.at(-1)
  const isInApp = at.startsWith('accounts')
  // One that is being decided is never covered; one that is over keeps none away.
  const isDeciding = at.startsWith('request') && requests.some(({ id }) => id === phone.selected)
  if (at === 'locked') return null
  if (request && !isDeciding && (isInApp || record.notifications === 'allowed')) {
    return (
      <div className={styles.banner} role="status">
        <RequestCard phone={phone} request={request} />
      </div>
    )
  }
  // One decision at a time: news waits in the list.
  if (at.startsWith('request')) return null
  const isNews = (item: { at: number }) => item.at > now - newsMs
  const text = at === 'messages' ? undefined : texts.find(isNews)
  if (text) {
    return (
      <News>
        <Notice
          icon={message}
          title={text.from}
          text={text.body}
          onTap={() => send({ type: 'app.tapped', app: 'messages' })}
        />
      </News>
    )
  }
  const letter = at.startsWith('mail') ? undefined : mails.find(isNews)
  return letter ? (
    <News>
      <Notice
        icon={mail}
        title={letter.from}
        text={letter.subject}
        onTap={() => send({ type: 'app.tapped', app: 'mail' })}
      />
    </News>
  ) : null
}

/** Said once, and gone by itself: it pushes the app down and never lies over what is to be tapped. */
function News({ children }: { children: ReactNode }) {
  return (
    <div className={styles.banner} role="status">
      <ul aria-label={say('phone.new')}>{children}</ul>
    </div>
  )
}
