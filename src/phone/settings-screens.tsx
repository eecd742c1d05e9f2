import { useId } from 'react'
import { say } from '#content/say.ts'
import { Button } from '#ui/button.tsx'
import { withClock } from './phone-record.ts'
import { clockTime } from './phone-time.ts'
import { Row, Screen, type ScreenProps, Switch } from './screen.tsx'
import styles from './settings.module.css'
import type { Phone } from './use-phone.ts'

const furthestMinutes = 120

export function SettingsScreen({ phone }: ScreenProps) {
  const { record, appName: app, send } = phone
  return (
    <Screen title={say('phone.settings')}>
      <Switch
        label={say('phone.flying')}
        hint={say('phone.flying.hint')}
        isOn={record.flyingSince !== null}
        onChange={(isOn) => send({ type: 'aeroplane.switched', isOn })}
      />
      {record.hasApp && (
        <>
          <h3>{app}</h3>
          <Switch
            label={say('phone.settings.notifications')}
            isOn={record.notifications === 'allowed'}
            onChange={(isAllowed) => send({ type: 'notifications.answered', isAllowed })}
          />
          <Switch
            label={say('phone.settings.camera')}
            isOn={record.camera === 'allowed'}
            onChange={(isAllowed) => send({ type: 'camera.answered', isAllowed })}
          />
        </>
      )}
      <h3>{say('phone.clock')}</h3>
      <Clock phone={phone} />
      <h3>{say('phone.this')}</h3>
      <p className={styles.owner}>
        {phone.person.name}
        <br />
        <bdi dir="ltr">{phone.person.number}</bdi>
      </p>
      <Row label={say('phone.new.phone')} onTap={() => send({ type: 'newPhone.tapped' })} />
    </Screen>
  )
}

/** A phone whose time is set by hand drifts, and its passcodes with it. */
function Clock({ phone }: { phone: Phone }) {
  const id = useId()
  const offset = phone.record.clockOffsetMinutes
  const set = (minutes: number) => {
    const bounded = Math.max(-furthestMinutes, Math.min(furthestMinutes, minutes))
    phone.change(withClock(bounded))
    phone.send({ type: 'clock.set', isWrong: bounded !== 0 })
  }
  return (
    <>
      <Switch
        label={say('phone.clock.auto')}
        isOn={offset === 0}
        onChange={(isOn) => set(isOn ? 0 : -5)}
      />
      {offset !== 0 && (
        <div className={styles.clock}>
          <label htmlFor={id}>{say('phone.clock.offset')}</label>
          <span className={styles.stepper} dir="ltr">
            <button
              type="button"
              aria-label={say('phone.clock.less')}
              onClick={() => set(offset - 1)}
            >
              −
            </button>
            <input
              id={id}
              type="number"
              min={-furthestMinutes}
              max={furthestMinutes}
              value={offset}
              onChange={(event) => set(event.currentTarget.valueAsNumber || 0)}
            />
            <button
              type="button"
              aria-label={say('phone.clock.more')}
              onClick={() => set(offset + 1)}
            >
              +
            </button>
          </span>
          <p role="status">
            {say('phone.clock.shows', {
              phone: clockTime(phone.phoneNow),
              real: clockTime(phone.now),
            })}
          </p>
        </div>
      )}
    </>
  )
}

export function ReplaceScreen({ phone }: ScreenProps) {
  const back = () => phone.send({ type: 'back.pressed' })
  return (
    <Screen title={say('phone.new.phone')} backTo={say('phone.toSettings')} onBack={back}>
      <p>{say('phone.new.warning')}</p>
      <Button small kind="stop" onClick={() => phone.send({ type: 'phone.wiped' })}>
        {say('phone.new.do')}
      </Button>
      <Button small kind="quiet" onClick={back}>
        {say('phone.new.keep')}
      </Button>
    </Screen>
  )
}
