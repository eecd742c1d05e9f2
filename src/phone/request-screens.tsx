import { useId, useState } from 'react'
import { explain } from '#content/explain.ts'
import { labels } from '#content/labels.ts'
import { say } from '#content/say.ts'
import { normalizeDigits } from '#domain/digits.ts'
import type { PushRequest } from '#domain/phone-messages.ts'
import { Button } from '#ui/button.tsx'
import { clock, Icon, tick } from '#ui/icons.tsx'
import { cross, laptop, mail } from '#ui/pictures.tsx'
import { AccountsScreen } from './accounts-screen.tsx'
import { Ring } from './app-mark.tsx'
import { place as placeIcon } from './phone-icons.ts'
import { minutesSince } from './phone-time.ts'
import styles from './request.module.css'
import { Problem, Screen, type ScreenProps } from './screen.tsx'
import type { Phone } from './use-phone.ts'

const digitsNeeded = 6

const selectedIn = ({ requests, selected }: Phone): PushRequest | undefined =>
  requests.find(({ id }) => id === selected)

/** One decision. Approve is always there; pressed before the digits it says so and sends nothing. */
export function DecideScreen({ phone }: ScreenProps) {
  const [digits, setDigits] = useState('')
  const [isEarly, setEarly] = useState(false)
  const request = selectedIn(phone)
  if (!request) return <OverScreen phone={phone} />
  const typed = normalizeDigits(digits)
  const isMissing = request.needsDigits && typed.length < digitsNeeded
  const problem = isEarly && isMissing ? say('phone.request.early') : whyNot(phone)
  const approve = () => {
    setEarly(isMissing)
    if (!isMissing) void phone.answer(request, 'approve', request.needsDigits ? typed : null)
  }
  return (
    <form
      className={styles.request}
      data-arrived=""
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        approve()
      }}
    >
      <Facts phone={phone} request={request} />
      {request.needsDigits && <Digits value={digits} onChange={setDigits} />}
      <Problem text={problem} />
      <div className={styles.answers}>
        <button
          type="button"
          className={styles.deny}
          translate="no"
          onClick={() => phone.send({ type: 'request.doubted', id: request.id })}
        >
          <Icon d={cross} />
          {labels.deny}
        </button>
        <button type="submit" className={styles.approve} translate="no">
          <Icon d={tick} />
          {labels.approve}
        </button>
      </div>
      {!problem && <p className={styles.note}>{say('phone.request.notYou')}</p>}
    </form>
  )
}

const whyNot = ({ failure, help, appName }: Phone) =>
  failure && explain({ code: failure }, { help, appName })

function Facts({ phone, request }: { phone: Phone; request: PushRequest }) {
  const account = phone.record.accounts.find(
    ({ pairing }) => pairing?.factorId === request.factorId,
  )
  const minutes = minutesSince(request.sentAt, phone.now)
  const facts = [
    { icon: mail, name: say('phone.request.service'), value: request.service },
    { icon: laptop, name: say('phone.request.device'), value: request.device },
    { icon: placeIcon, name: say('phone.request.place'), value: request.place },
    {
      icon: clock,
      name: say('phone.request.time'),
      value: minutes === 0 ? say('phone.request.now') : say('phone.request.ago', { minutes }),
    },
  ]
  return (
    <>
      <p className={styles.account}>
        <Ring />
        {account?.name}
      </p>
      <h2 tabIndex={-1} data-title="">
        {say('phone.request.title')}
      </h2>
      <dl className={styles.facts}>
        {facts.map(({ icon, name, value }) => (
          <div key={name}>
            <dt>
              <Icon d={icon} />
              <span className="sr">{name}</span>
            </dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}

function Digits({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const id = useId()
  return (
    <div className={styles.digits}>
      <label htmlFor={id}>{say('phone.request.digits')}</label>
      <input
        id={id}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        inputMode="numeric"
        autoComplete="one-time-code"
        spellCheck={false}
        dir="ltr"
      />
    </div>
  )
}

export function DoubtScreen({ phone }: ScreenProps) {
  const request = selectedIn(phone)
  if (!request) return <OverScreen phone={phone} />
  return (
    <Screen title={say('phone.doubt.title')} isCentred>
      <p>{say('phone.doubt.text', { service: request.service, place: request.place })}</p>
      <Button small kind="quiet" onClick={() => void phone.answer(request, 'deny', null)}>
        {say('phone.doubt.yes')}
      </Button>
      <Button small kind="stop" onClick={() => void phone.answer(request, 'fraud', null)}>
        {say('phone.doubt.no')}
      </Button>
    </Screen>
  )
}

export function AnsweringScreen() {
  return (
    <Screen title={say('phone.answering')} isCentred>
      <p role="status">{say('phone.answering.wait')}</p>
    </Screen>
  )
}

export function ApprovedScreen({ phone }: ScreenProps) {
  return <Answered phone={phone} icon={tick} words="approved" />
}

export function DeniedScreen({ phone }: ScreenProps) {
  return <Answered phone={phone} icon={cross} words="denied" />
}

export function ReportedScreen({ phone }: ScreenProps) {
  return <Answered phone={phone} icon={cross} words="reported" />
}

/** Timed out, or answered in another window. */
function OverScreen({ phone }: ScreenProps) {
  return <Answered phone={phone} icon={clock} words="over" />
}

type AnsweredProps = ScreenProps & {
  icon: string
  words: 'approved' | 'denied' | 'reported' | 'over'
}

function Answered({ phone, icon, words }: AnsweredProps) {
  if (phone.record.accounts.length === 0) return <AccountsScreen phone={phone} />
  return (
    <Screen
      title={say(`phone.${words}`)}
      isCentred
      art={
        <span className={`${styles.outcome} ${styles[words]}`}>
          <Icon d={icon} />
        </span>
      }
    >
      <p role="status">{say(`phone.${words}.text`)}</p>
      <Button small kind="quiet" onClick={() => phone.send({ type: 'back.pressed' })}>
        {say('phone.toAccounts')}
      </Button>
    </Screen>
  )
}
