import { labels } from '#content/labels.ts'
import { say } from '#content/say.ts'
import type { PushRequest } from '#domain/phone-messages.ts'
import { AppMark } from './app-mark.tsx'
import styles from './lock.module.css'
import type { Phone } from './use-phone.ts'

/** A request that has not been opened: what it is about, and the two answers. */
export function RequestCard({ phone, request }: { phone: Phone; request: PushRequest }) {
  const { id, service, place, needsDigits } = request
  const open = () => phone.send({ type: 'request.opened', id })
  return (
    <div className={styles.request} data-arrived="">
      <button type="button" className={styles.opener} onClick={open}>
        <AppMark />
        <span>
          <b>{say('phone.request.title')}</b>
          <span>
            <bdi>{service}</bdi> · <bdi>{place}</bdi>
          </span>
        </span>
      </button>
      {!needsDigits && (
        <div className={styles.answers}>
          <button
            type="button"
            className={styles.deny}
            translate="no"
            onClick={() => phone.send({ type: 'request.doubted', id })}
          >
            {labels.deny}
          </button>
          <button
            type="button"
            className={styles.approve}
            translate="no"
            onClick={() => {
              open()
              void phone.answer(request, 'approve', null)
            }}
          >
            {labels.approve}
          </button>
        </div>
      )}
    </div>
  )
}
