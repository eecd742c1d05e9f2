import { Fragment } from 'react'
import { labels } from '#content/labels.ts'
import { say } from '#content/say.ts'
import { keyToSeed } from '#domain/seed.ts'
import { passcodeAt, secondsLeft } from '#domain/totp.ts'
import { Icon, tick } from '#ui/icons.tsx'
import { Secret } from '#ui/secret.tsx'
import styles from './accounts.module.css'
import { Ring } from './app-mark.tsx'
import { more } from './phone-icons.ts'
import type { Account } from './phone-record.ts'
import { minutesSince } from './phone-time.ts'
import { Screen, type ScreenProps } from './screen.tsx'
import type { Phone } from './use-phone.ts'

const stepSeconds = 30
const circumference = 94.2

/** The app's first page: every account with its passcode, and the way to add one. */
export function AccountsScreen({ phone }: ScreenProps) {
  const { accounts, flyingSince, notifications } = phone.record
  const add = <AddButton phone={phone} isBig={accounts.length === 0} />
  return (
    <Screen title={say('phone.accounts')} end={accounts.length > 0 && add}>
      {accounts.length === 0 ? (
        <div className={styles.empty}>
          <p>{say('phone.accounts.none')}</p>
          {add}
        </div>
      ) : (
        <ul className={styles.list}>
          {accounts.map((account, place) => (
            <li key={account.id}>
              <AccountCard phone={phone} account={account} isNewest={place === 0} />
            </li>
          ))}
        </ul>
      )}
      {flyingSince !== null && <p className={styles.note}>{say('phone.flyingPasscodes')}</p>}
      {notifications === 'refused' && accounts.some(({ pairing }) => pairing) && (
        <p className={styles.note}>{say('phone.accounts.quiet')}</p>
      )}
    </Screen>
  )
}

function AddButton({ phone, isBig }: { phone: Phone; isBig: boolean }) {
  return (
    <button
      type="button"
      className={isBig ? `${styles.add} ${styles.big}` : styles.add}
      translate="no"
      dir="ltr"
      onClick={() => phone.send({ type: 'add.tapped' })}
    >
      {labels.add}
    </button>
  )
}

type CardProps = { phone: Phone; account: Account; isNewest: boolean }

function AccountCard({ phone, account, isNewest }: CardProps) {
  const { id, name, addedAt } = account
  return (
    <>
      <div className={styles.card}>
        <span className={styles.tile}>
          <Ring />
        </span>
        <span className={styles.names}>
          <b>{name}</b>
          <Address text={account.account} />
        </span>
        <button
          type="button"
          className={styles.more}
          aria-label={say('phone.account.options', { name })}
          onClick={() => phone.send({ type: 'account.tapped', id })}
        >
          <Icon d={more} />
        </button>
      </div>
      <Secret kind="text">
        <Passcode account={account} at={phone.phoneNow} />
      </Secret>
      {isNewest && minutesSince(addedAt, phone.now) < 2 && (
        <p className={styles.added}>
          <Icon d={tick} />
          {say('phone.account.added')}
        </p>
      )}
    </>
  )
}

/** An address too long for its line breaks behind the @. */
function Address({ text }: { text: string }) {
  const [before = '', ...after] = text.split('@')
  return (
    <span>
      {before}
      {after.map((part) => (
        <Fragment key={part}>
          @<wbr />
          {part}
        </Fragment>
      ))}
    </span>
  )
}

/** Computed here from the seed and the phone's own clock, wrong as it may be. */
function Passcode({ account, at }: { account: Account; at: number }) {
  const seed = keyToSeed(account.seed)
  if (!seed) return null
  const digits = passcodeAt(seed, at)
  const left = secondsLeft(at)
  return (
    <div className={styles.passcode}>
      <span className={styles.label}>{say('phone.passcode')}</span>
      <bdi dir="ltr" className={styles.digits}>
        {digits.slice(0, 3)} {digits.slice(3)}
      </bdi>
      <span className={styles.ring}>
        <svg viewBox="0 0 36 36" width="36" height="36" aria-hidden="true">
          <circle cx="18" cy="18" r="15" stroke="var(--u-line)" />
          <circle
            cx="18"
            cy="18"
            r="15"
            stroke="var(--u-path)"
            strokeDasharray={`${(circumference * left) / stepSeconds} ${circumference}`}
            transform="rotate(-90 18 18)"
          />
        </svg>
        <span className="sr">{say('phone.passcode.changes')}</span>
        <bdi>{left}</bdi>
      </span>
    </div>
  )
}
