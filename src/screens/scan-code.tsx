import type { Ref } from 'react'
import { minutes } from '#content/amounts.ts'
import { say } from '#content/say.ts'
import '#content/en/enroll-first.ts'
import type { Provider } from '#domain/method.ts'
import { Button, LinkButton } from '#ui/button.tsx'
import { Note, WaitDot } from '#ui/note.tsx'
import { QrCard } from '#ui/qr-card.tsx'
import { Rich } from '#ui/rich.tsx'
import { Secret } from '#ui/secret.tsx'
import { type Frame, StepFrame } from '#ui/step-frame.tsx'
import { Steps } from '#ui/steps.tsx'
import styles from './scan-code.module.css'

type Props = {
  frame: Frame
  provider: Provider
  appName: string
  /** `null` while the code is being made. */
  content: string | null
  minutesLeft: number | null
  /** The picture of the code, for the practice phone beside it to look at. */
  qrRef?: Ref<SVGSVGElement>
  /** A practice phone stands on this page. */
  practice: boolean
  /** There is no second screen to scan from: the link leads. */
  isHere: boolean
  onScanned: () => void
  onLink: (() => void) | null
  onThisPhone: (() => void) | null
  onKey: (() => void) | null
}

const taps = {
  duo: ['scan.open', 'scan.tapAdd', 'scan.tapUseQr', 'scan.point'],
  authenticator: ['scan.open', 'scan.tapPlus', 'scan.chooseScan', 'scan.point'],
} as const satisfies Record<Provider, unknown>

/** Shows the code, says what to tap, and looks out for the phone. */
export function ScanCodeScreen(props: Props) {
  const { frame, provider, appName, content, minutesLeft, qrRef, onThisPhone } = props
  return (
    <StepFrame
      {...frame}
      title={say('scan.title')}
      primary={{ label: say('scan.primary'), arrow: true }}
      onSubmit={props.onScanned}
      after={<Fallbacks {...props} />}
    >
      {onThisPhone && (
        <div className={props.isHere ? `${styles.here} ${styles.only}` : styles.here}>
          <p className="hint">{say('scan.samePhone')}</p>
          <Button kind="quiet" onClick={onThisPhone}>
            {say('scan.thisPhone')}
          </Button>
        </div>
      )}
      {props.practice && (
        <Note>
          <Rich text={say('scan.practice')} />
        </Note>
      )}
      <div className={styles.row}>
        <Secret kind="code">
          <QrCard
            content={content}
            state={content === null ? 'loading' : 'ready'}
            name={say('scan.qr')}
            words={say('scan.making')}
            {...(qrRef && { ref: qrRef })}
          />
        </Secret>
        <div className={styles.beside}>
          <Steps steps={taps[provider].map((tap) => say(tap, { app: appName }))} />
          {content !== null && <WaitDot>{say('scan.waiting')}</WaitDot>}
          {minutesLeft !== null && (
            <p className="small hint">{say('scan.works', { minutes: minutes(minutesLeft) })}</p>
          )}
        </div>
      </div>
    </StepFrame>
  )
}

function Fallbacks({ onThisPhone, onLink, onKey }: Props) {
  return (
    <>
      {onThisPhone && (
        <span className={styles.elsewhere}>
          <LinkButton onClick={onThisPhone}>{say('scan.thisPhone')}</LinkButton>
        </span>
      )}
      {onLink && <LinkButton onClick={onLink}>{say('scan.email')}</LinkButton>}
      {onKey && <LinkButton onClick={onKey}>{say('scan.typeKey')}</LinkButton>}
    </>
  )
}
