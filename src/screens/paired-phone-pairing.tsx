import type { ReactNode } from 'react'
import '#content/en/paired.ts'
import { say } from '#content/say.ts'
import type { PhoneKey } from '#domain/phone-proof.ts'
import { LinkButton } from '#ui/button.tsx'
import { Note, WaitDot } from '#ui/note.tsx'
import { Rich } from '#ui/rich.tsx'
import { StepFrame } from '#ui/step-frame.tsx'
import { ComparedWords } from './compared-words.tsx'
import styles from './paired-phone.module.css'
import { stillFrame } from './still-frame.ts'

type ScanProps = {
  /** What the camera makes of what it sees. */
  words: 'looking' | 'other' | 'several' | 'noCamera'
  onStop: () => void
  /** The picture. */
  children: ReactNode
}

const seen = {
  looking: 'paired.scanLooking',
  other: 'paired.scanOther',
  several: 'paired.scanSeveral',
  noCamera: 'paired.scanNoCamera',
} as const

export function PhoneScanScreen({ words, onStop, children }: ScanProps) {
  return (
    <StepFrame
      {...stillFrame()}
      title={say('paired.scanTitle')}
      primary={null}
      after={<LinkButton onClick={onStop}>{say('paired.scanStop')}</LinkButton>}
    >
      {children}
      <p role="status">{say(seen[words])}</p>
    </StepFrame>
  )
}

type OfferProps = {
  account: string
  organization: string
  busy: boolean
  problem: string | null
  onPair: () => void
  onLeave: () => void
}

/** Says whose account it would be, before anything is: a code can be somebody else's. */
export function PhoneOfferScreen(props: OfferProps) {
  const { account, organization, busy, problem, onPair, onLeave } = props
  return (
    <StepFrame
      {...stillFrame()}
      busy={busy}
      problem={problem}
      title={say('paired.offerTitle')}
      lede={say('paired.offerLede')}
      primary={{ label: say('paired.offerYes') }}
      onSubmit={onPair}
      after={<LinkButton onClick={onLeave}>{say('paired.offerNo')}</LinkButton>}
    >
      <dl className={styles.facts}>
        <div>
          <dt>{say('paired.account')}</dt>
          <dd>{account}</dd>
        </div>
        <div>
          <dt>{say('paired.organization')}</dt>
          <dd>{organization}</dd>
        </div>
      </dl>
      <Note>
        <Rich text={say('paired.offerYours')} />
      </Note>
      <p className="small hint">{say('paired.offerNever')}</p>
    </StepFrame>
  )
}

type CompareProps = { account: string; codeHash: string; phoneKey: PhoneKey }

/** The phone has sent its key; the other screen has not said yes yet. */
export function PhoneCompareScreen({ account, codeHash, phoneKey }: CompareProps) {
  return (
    <StepFrame
      {...stillFrame()}
      title={say('paired.compareTitle')}
      lede={say('paired.compareLede')}
      primary={null}
    >
      <ComparedWords codeHash={codeHash} phoneKey={phoneKey} />
      <p className="small hint">{account}</p>
      <p className="small hint">{say('paired.compareOther')}</p>
      <WaitDot>{say('paired.compareWait')}</WaitDot>
    </StepFrame>
  )
}
