// The phone as it is drawn: its shell, its glass, and the screen of where it is.

import type { ComponentProps } from 'react'
import '#content/en/phone.ts'
import { say } from '#content/say.ts'
import { Banner } from './banner.tsx'
import { CallScreen, callOn } from './call-screen.tsx'
import { Caption } from './caption.tsx'
import { withSeen } from './phone-record.ts'
import { places } from './screens.ts'
import styles from './shell.module.css'
import { Glass } from './shell.tsx'
import type { Phone } from './use-phone.ts'

type Props = Pick<ComponentProps<'section'>, 'ref' | 'onFocus' | 'onBlur'> & {
  phone: Phone
  /** The phone is the page, not a drawing beside one. */
  fullPage: boolean
}

/** The name of what is on the glass: a call takes it wherever the phone was. */
export const shownOn = (phone: Phone): string => {
  const call = callOn(phone.post.calls)
  return call ? `call.${call.state}` : phone.place
}

export function Handset({ phone, fullPage, ...region }: Props) {
  const call = callOn(phone.post.calls)
  const at = shownOn(phone)
  const { show: Screen, tone } = places[at] ?? lost
  const { hardware } = phone.person
  return (
    <figure
      className={`${styles.phone} ${styles[hardware] ?? ''} ${fullPage ? styles.full : ''}`}
      data-full={fullPage ? '' : undefined}
    >
      <section {...region} className={styles.shell} aria-label={say('phone.region')} tabIndex={-1}>
        {!fullPage && <i className={styles.volume} />}
        <Glass phone={phone} tone={call ? 'wall' : tone}>
          {call ? (
            <CallScreen
              call={call}
              ports={phone.ports}
              onAnswer={() => phone.change(withSeen('calls', call.at))}
            />
          ) : (
            <>
              <Banner phone={phone} at={at} />
              <Screen key={at} phone={phone} />
            </>
          )}
        </Glass>
        {!fullPage && (
          <button
            type="button"
            className={styles.power}
            aria-label={say('phone.lock')}
            onClick={() => phone.send({ type: 'phone.locked' })}
          />
        )}
      </section>
      <Caption />
    </figure>
  )
}

const lost = places.home as NonNullable<(typeof places)[string]>
