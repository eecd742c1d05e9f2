import type { ReactNode } from 'react'
import '#content/en/rollout.ts'
import { say } from '#content/say.ts'
import type { Organization } from '#domain/organization.ts'
import styles from './rollout.module.css'

type Props = {
  organization: Organization
  name: string
  homeHref: string
  waysHref: string
  menu: ReactNode
  signOut: ReactNode
}

export function RolloutHead({ organization, name, homeHref, waysHref, menu, signOut }: Props) {
  return (
    <header className={styles.head}>
      <a href={homeHref} className={styles.mark} aria-label={say('frame.home')}>
        <svg viewBox="0 0 28 28" aria-hidden="true">
          <circle cx="14" cy="14" r="11.5" />
          <circle cx="14" cy="14" r="4.5" />
        </svg>
        Usher
      </a>
      <bdi className={styles.organization}>{organization.name}</bdi>
      <span className={styles.who}>{say('roster.signedInAs', { name })}</span>
      <a href={waysHref} className={styles.ways}>
        {say('roster.ways')}
      </a>
      {signOut}
      <span className={styles.menu}>{menu}</span>
    </header>
  )
}
