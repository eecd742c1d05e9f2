import { say } from '#content/say.ts'
import { callsAt } from '#domain/phone-messages.ts'
import { Icon } from '#ui/icons.tsx'
import { receiver } from '#ui/pictures.tsx'
import { callOn, Keypad, Words } from './call-screen.tsx'
import { Caption } from './caption.tsx'
import styles from './desk.module.css'
import { hangUp } from './phone-icons.ts'
import type { PhonePerson, PhonePorts } from './ports.ts'
import { useNow } from './use-now.ts'

type Props = { person: PhonePerson; ports: PhonePorts; fullPage: boolean }

/** The telephone on the desk of a person without a smartphone. It rings, and its words are text. */
export function DeskTelephone({ person, ports, fullPage }: Props) {
  const calls = callsAt(ports.post.calls, useNow())
  const call = callOn(calls)
  const last = calls.at(-1)
  return (
    <figure className={styles.figure} data-full={fullPage ? '' : undefined}>
      <section className={styles.telephone} aria-label={say('phone.region')} tabIndex={-1}>
        <i
          className={call?.state === 'answered' ? `${styles.handset} ${styles.up}` : styles.handset}
        />
        <div className={styles.base}>
          <p
            className={
              call?.state === 'ringing' ? `${styles.display} ${styles.ringing}` : styles.display
            }
            role="status"
          >
            <b>{displayOf(call)}</b>
            <bdi dir="ltr">{call?.from ?? person.number}</bdi>
          </p>
          {call?.state === 'answered' && <Words words={call.words} />}
          {!call && last && <Words words={last.words} />}
          {call?.state === 'ringing' ? (
            <button
              type="button"
              className={styles.go}
              onClick={() => void ports.answerCall(call.id)}
            >
              <Icon d={receiver} />
              {say('phone.call.answer')}
            </button>
          ) : null}
          {call?.state === 'answered' && <Keypad key={call.id} call={call} ports={ports} />}
          {call && (
            <button
              type="button"
              className={styles.stop}
              onClick={() => void ports.hangUp(call.id)}
            >
              <Icon d={hangUp} />
              {say('phone.call.hangUp')}
            </button>
          )}
          {!call && <Idle />}
        </div>
      </section>
      <Caption />
    </figure>
  )
}

const displayOf = (call: { state: string } | undefined): string => {
  if (!call) return say('phone.desk.idle')
  return say(call.state === 'ringing' ? 'phone.call.ringing' : 'phone.call.talking')
}

/** The keys of a telephone that nobody is on: drawn, and nothing to press. */
function Idle() {
  return (
    <div className={styles.idle} aria-hidden="true">
      {[...'123456789*0#'].map((key) => (
        <i key={key}>{key}</i>
      ))}
    </div>
  )
}
