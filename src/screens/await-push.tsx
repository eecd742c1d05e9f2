import '#content/en/enroll-second.ts'
import { seconds } from '#content/amounts.ts'
import { say } from '#content/say.ts'
import { Button, LinkButton } from '#ui/button.tsx'
import { WaitDot } from '#ui/note.tsx'
import { Rich } from '#ui/rich.tsx'
import { Secret } from '#ui/secret.tsx'
import { type Frame, StepFrame } from '#ui/step-frame.tsx'
import styles from './await-push.module.css'

type Props = {
  frame: Frame
  /** To be typed on the phone, where policy asks for it. */
  digits: string | null
  secondsLeft: number
  denied: boolean
  /** So many went unanswered that none was sent: the frame says it. */
  refused: boolean
  /** The page on a phone is asked, and no app. */
  isPage: boolean
  timedOut: boolean
  onAgain: () => void
  onOtherWay: () => void
  /** Null where no passcode is good for this. */
  onPasscode: (() => void) | null
  onNotMe: () => void
}

/** Waits for the phone. The page has no button of its own here: the line leads into the phone. */
export function AwaitPushScreen(props: Props) {
  if (props.denied) return <Denied {...props} />
  if (props.timedOut) return <TimedOut {...props} />
  if (props.refused) return <NotSent {...props} />
  const { frame, digits, secondsLeft, onAgain, onPasscode } = props
  return (
    <StepFrame
      {...frame}
      title={say('push.title')}
      lede={<Rich text={say(digits ? 'push.ledeDigits' : 'push.lede')} />}
      primary={null}
      lineTo="phone"
      after={
        <>
          <LinkButton onClick={onAgain}>{say('push.again')}</LinkButton>
          <PasscodeInstead onPasscode={onPasscode} />
        </>
      }
    >
      {digits && (
        <Secret kind="text">
          <Digits digits={digits} />
        </Secret>
      )}
      <div className={styles.waiting}>
        <WaitDot>{say('push.waiting')}</WaitDot>
        <p className="small hint">{say('push.ends', { seconds: seconds(secondsLeft) })}</p>
        <p className="small hint">{say(props.isPage ? 'push.nothingPage' : 'push.nothing')}</p>
      </div>
    </StepFrame>
  )
}

const PasscodeInstead = ({ onPasscode }: Pick<Props, 'onPasscode'>) =>
  onPasscode && <LinkButton onClick={onPasscode}>{say('check.passcodeInstead')}</LinkButton>

function Digits({ digits }: { digits: string }) {
  const groups = digits.match(/.{1,3}/g) ?? []
  return (
    <p className={styles.digits}>
      <span className="sr">{say('push.digits', { digits: [...digits].join(' ') })}</span>
      <bdi dir="ltr" aria-hidden="true" data-secret>
        {groups.join(' ')}
      </bdi>
    </p>
  )
}

function Denied({ frame, onAgain, onNotMe, onPasscode }: Props) {
  return (
    <StepFrame
      {...frame}
      problem={null}
      title={say('push.deniedTitle')}
      lede={<Rich text={say('push.deniedLede')} />}
      primary={{ label: say('push.deniedYes') }}
      onSubmit={onAgain}
      after={
        <>
          <Button kind="stop" small onClick={onNotMe}>
            {say('push.deniedNo')}
          </Button>
          <PasscodeInstead onPasscode={onPasscode} />
        </>
      }
    />
  )
}

function TimedOut({ frame, onAgain, onPasscode }: Props) {
  return (
    <StepFrame
      {...frame}
      problem={null}
      title={say('push.overTitle')}
      lede={say('push.overLede')}
      primary={{ label: say('push.again') }}
      onSubmit={onAgain}
      after={<PasscodeInstead onPasscode={onPasscode} />}
    />
  )
}

function NotSent({ frame, onOtherWay }: Props) {
  return (
    <StepFrame
      {...frame}
      title={say('push.noneTitle')}
      primary={{ label: say('push.noneOther') }}
      onSubmit={onOtherWay}
    />
  )
}
