import { useState } from 'react'
import '#content/en/failures.ts'
import '#content/en/paired.ts'
import { helpLine } from '#content/help.ts'
import { labels } from '#content/labels.ts'
import { say } from '#content/say.ts'
import { normalizeDigits } from '#domain/digits.ts'
import { Button, LinkButton } from '#ui/button.tsx'
import { TextField } from '#ui/field.tsx'
import { StepFrame } from '#ui/step-frame.tsx'
import styles from './paired-phone.module.css'
import { stillFrame } from './still-frame.ts'

/** What is asked, without anything that somebody else could have written. */
export type Asked = {
  account: string
  organization: string
  isTest: boolean
  /** The browser's family; empty where it does not say. */
  device: string
  minutes: number
}

type RequestProps = {
  asked: Asked
  busy: boolean
  /** Of the digits that were typed last. */
  problem: string | null
  onApprove: (digits: string) => void
  onDeny: () => void
}

/** One decision. The digits come first: nothing is approved by a tap alone. */
export function PhoneRequestScreen({ asked, busy, problem, onApprove, onDeny }: RequestProps) {
  const [isMissing, setMissing] = useState(false)
  const error = isMissing ? say('failure.digits-missing') : problem
  const submit = (fields: FormData) => {
    const digits = normalizeDigits(String(fields.get('digits')))
    const isWhole = /^\d{6}$/.test(digits)
    setMissing(!isWhole)
    if (isWhole && !busy) onApprove(digits)
  }
  return (
    <StepFrame
      {...stillFrame()}
      busy={busy}
      title={say('paired.askTitle')}
      lede={`${asked.organization} · ${asked.account}`}
      primary={{ label: labels.approve, isFixed: true }}
      onSubmit={submit}
      fieldErrors={error ? [{ name: 'digits', text: error }] : []}
      after={
        <Button kind="quiet" small translate="no" onClick={onDeny}>
          {labels.deny}
        </Button>
      }
    >
      <dl className={styles.facts}>
        <div>
          <dt>{say('paired.what')}</dt>
          <dd>{say(asked.isTest ? 'paired.purposeCheck' : 'paired.purposeIdentity')}</dd>
        </div>
        <div>
          <dt>{say('paired.device')}</dt>
          <dd>{asked.device || say('paired.deviceUnknown')}</dd>
        </div>
        <div>
          <dt>{say('paired.time')}</dt>
          <dd>
            {asked.minutes === 0
              ? say('paired.now')
              : say('paired.ago', { minutes: asked.minutes })}
          </dd>
        </div>
      </dl>
      <TextField
        name="digits"
        size="short"
        label={say('paired.digits')}
        error={error}
        inputMode="numeric"
        autoComplete="one-time-code"
        spellCheck={false}
        dir="ltr"
      />
      <p className="small hint">{say('paired.never')}</p>
    </StepFrame>
  )
}

type DoubtProps = {
  device: string
  busy: boolean
  problem: string | null
  onMine: () => void
  onNotMine: () => void
  onBack: () => void
}

export function PhoneDoubtScreen(props: DoubtProps) {
  const { device, busy, problem, onMine, onNotMine, onBack } = props
  return (
    <StepFrame
      {...stillFrame()}
      busy={busy}
      problem={problem}
      title={say('paired.doubtTitle')}
      lede={say('paired.doubtText', { device: device || say('paired.deviceUnknown') })}
      primary={null}
      after={<LinkButton onClick={onBack}>{say('paired.doubtBack')}</LinkButton>}
    >
      <div>
        <Button kind="quiet" onClick={() => !busy && onMine()}>
          {say('paired.doubtYes')}
        </Button>
      </div>
      <div>
        <Button kind="stop" onClick={() => !busy && onNotMine()}>
          {say('paired.doubtNo')}
        </Button>
      </div>
    </StepFrame>
  )
}

export type Outcome = 'approved' | 'denied' | 'reported' | 'over'

type AnsweredProps = { outcome: Outcome; help: string | null; onDone: () => void }

export function PhoneAnsweredScreen({ outcome, help, onDone }: AnsweredProps) {
  return (
    <StepFrame
      {...stillFrame()}
      title={say(`paired.${outcome}`)}
      lede={say(`paired.${outcome}Text`, { help: helpLine(help) })}
      primary={{ label: say('paired.done') }}
      onSubmit={onDone}
    />
  )
}
