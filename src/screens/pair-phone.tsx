import { minutes } from '#content/amounts.ts'
import '#content/en/enroll-first.ts'
import '#content/en/paired.ts'
import { say } from '#content/say.ts'
import { Button, ButtonLink, LinkButton } from '#ui/button.tsx'
import { WaitDot } from '#ui/note.tsx'
import { QrCard } from '#ui/qr-card.tsx'
import { Secret } from '#ui/secret.tsx'
import { type Frame, StepFrame } from '#ui/step-frame.tsx'
import { Steps } from '#ui/steps.tsx'
import styles from './scan-code.module.css'

type Props = {
  frame: Frame
  /** The address of the phone page with its code; `null` while it is being made. */
  content: string | null
  minutesLeft: number | null
  /** This page is on the very phone: the address is a link. */
  isHere: boolean
  onThisPhone: () => void
  onShowCode: () => void
}

/** Shows the code that opens the phone page, and looks out for the phone. */
export function PairPhoneScreen(props: Props) {
  const { frame, content, minutesLeft, onThisPhone } = props
  if (props.isHere) return <OnThisPhone {...props} />
  return (
    <StepFrame
      {...frame}
      title={say('paired.pairTitle')}
      primary={null}
      lineTo="phone"
      after={
        <span className={styles.elsewhere}>
          <LinkButton onClick={onThisPhone}>{say('scan.thisPhone')}</LinkButton>
        </span>
      }
    >
      <div className={styles.here}>
        <p className="hint">{say('scan.samePhone')}</p>
        <Button kind="quiet" onClick={onThisPhone}>
          {say('scan.thisPhone')}
        </Button>
      </div>
      <div className={styles.row}>
        <Secret kind="code">
          <QrCard
            content={content}
            state={content === null ? 'loading' : 'ready'}
            name={say('paired.qr')}
            words={say('scan.making')}
          />
        </Secret>
        <div className={styles.beside}>
          <Steps steps={[say('paired.pairOpen'), say('paired.pairPoint'), say('paired.pairTap')]} />
          {content !== null && <WaitDot>{say('scan.waiting')}</WaitDot>}
          {minutesLeft !== null && (
            <p className="small hint">{say('scan.works', { minutes: minutes(minutesLeft) })}</p>
          )}
        </div>
      </div>
    </StepFrame>
  )
}

function OnThisPhone({ frame, content, onShowCode }: Props) {
  return (
    <StepFrame
      {...frame}
      title={say('paired.hereTitle')}
      lede={say('paired.hereLede')}
      primary={null}
      after={<LinkButton onClick={onShowCode}>{say('paired.showCode')}</LinkButton>}
    >
      {content !== null && (
        <p>
          {/* Beside this one: the set-up stays open to say yes in. */}
          <ButtonLink href={content} target="_blank" rel="noopener" arrow>
            {say('paired.pairHere')}
          </ButtonLink>
        </p>
      )}
      <WaitDot>{say(content === null ? 'scan.making' : 'scan.waiting')}</WaitDot>
    </StepFrame>
  )
}
