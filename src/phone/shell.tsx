import type { ReactNode } from 'react'
import { say } from '#content/say.ts'
import { Icon } from '#ui/icons.tsx'
import { plane } from './phone-icons.ts'
import { clockTime } from './phone-time.ts'
import styles from './shell.module.css'
import type { Phone } from './use-phone.ts'

/** Light screens follow the page's theme; the wall and the camera are dark in both. */
export type Tone = 'light' | 'wall' | 'camera'

type Props = { phone: Phone; tone: Tone; children: ReactNode }

/** What is on the glass around every screen: the status bar above, the way home below. */
export function Glass({ phone, tone, children }: Props) {
  return (
    <div className={`${styles.glass} ${styles[tone]}`}>
      <StatusBar phone={phone} />
      <div className={styles.content}>{children}</div>
      <button
        type="button"
        className={styles.home}
        aria-label={say('phone.home')}
        onClick={() => phone.send({ type: 'home.pressed' })}
      >
        <span />
      </button>
    </div>
  )
}

function StatusBar({ phone }: { phone: Phone }) {
  const isFlying = phone.record.flyingSince !== null
  return (
    <div className={styles.status}>
      <bdi dir="ltr">{clockTime(phone.phoneNow)}</bdi>
      <i className={styles.island} />
      <span className={styles.signals}>
        {isFlying ? <Icon d={plane} className={styles.plane ?? ''} /> : <Signal />}
        {isFlying && <span className="sr">{say('phone.flyingOn')}</span>}
        <Battery />
      </span>
    </div>
  )
}

function Signal() {
  return (
    <svg width="17" height="11" viewBox="0 0 17 11" fill="currentColor" aria-hidden="true">
      <rect y="7" width="3" height="4" rx="1" />
      <rect x="4.6" y="4.8" width="3" height="6.2" rx="1" />
      <rect x="9.2" y="2.4" width="3" height="8.6" rx="1" />
      <rect x="13.8" width="3" height="11" rx="1" />
    </svg>
  )
}

function Battery() {
  return (
    <svg width="24" height="12" viewBox="0 0 24 12" fill="currentColor" aria-hidden="true">
      <rect
        x=".6"
        y=".6"
        width="20"
        height="10.8"
        rx="3.2"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.2"
        opacity=".5"
      />
      <rect x="2.2" y="2.2" width="13.5" height="7.6" rx="1.8" />
      <rect x="21.8" y="4" width="1.7" height="4" rx=".8" opacity=".6" />
    </svg>
  )
}
