import { useState } from 'react'
import { say } from '#content/say.ts'
import type { Call } from '#domain/phone-messages.ts'
import { Icon } from '#ui/icons.tsx'
import { receiver } from '#ui/pictures.tsx'
import styles from './call.module.css'
import { hangUp as hangUpIcon } from './phone-icons.ts'
import type { PhonePorts } from './ports.ts'

const keys = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '*', '0', '#'] as const

/** Whoever is on the line now. */
export const callOn = (calls: Call[]): Call | undefined =>
  calls.filter(({ state }) => state !== 'over').at(-1)

type Props = { call: Call; ports: PhonePorts; onAnswer?: () => void }

/** A call takes the whole screen, wherever the phone was. Its words are text too. */
export function CallScreen({ call, ports, onAnswer }: Props) {
  const isRinging = call.state === 'ringing'
  const answer = () => {
    onAnswer?.()
    void ports.answerCall(call.id)
  }
  return (
    <div className={styles.call}>
      {isRinging && (
        <span className={styles.face}>
          <Icon d={receiver} />
        </span>
      )}
      <h2 tabIndex={-1} data-title="">
        {call.from}
      </h2>
      <p role="status" className={styles.state}>
        {say(isRinging ? 'phone.call.ringing' : 'phone.call.talking')}
      </p>
      {!isRinging && <Words words={call.words} />}
      {!isRinging && <Keypad call={call} ports={ports} />}
      <div className={styles.answers}>
        <button type="button" className={styles.stop} onClick={() => void ports.hangUp(call.id)}>
          <Icon d={hangUpIcon} />
          {say('phone.call.hangUp')}
        </button>
        {isRinging && (
          <button type="button" className={styles.go} onClick={answer}>
            <Icon d={receiver} />
            {say('phone.call.answer')}
          </button>
        )}
      </div>
    </div>
  )
}

export function Words({ words }: { words: string[] }) {
  return (
    <p className={styles.words} aria-live="polite">
      {words.join(' ')}
    </p>
  )
}

/** The keys of a call. What was pressed is shown, as digits tend to be pressed twice. */
export function Keypad({ call, ports }: { call: Call; ports: PhonePorts }) {
  const [pressed, setPressed] = useState('')
  const press = (key: string) => {
    setPressed((before) => before + key)
    void ports.pressKey(call.id, key)
  }
  return (
    <div className={styles.pad}>
      <output className={styles.pressed} dir="ltr">
        {pressed}
      </output>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a grid in every browser */}
      <div role="group" aria-label={say('phone.call.keypad')} className={styles.keys} dir="ltr">
        {keys.map((key) => (
          <button key={key} type="button" onClick={() => press(key)}>
            {key}
          </button>
        ))}
      </div>
    </div>
  )
}
