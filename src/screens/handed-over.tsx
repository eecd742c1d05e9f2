import { say } from '#content/say.ts'
import '#content/en/enroll-first.ts'
import { LinkButton } from '#ui/button.tsx'
import { Note, WaitDot } from '#ui/note.tsx'
import { Rich } from '#ui/rich.tsx'
import { type Frame, StepFrame } from '#ui/step-frame.tsx'

type Props = {
  frame: Frame
  by: 'mail' | 'thisPhone'
  appName: string
  /** Opens the app with the account in it; `null` until the link is there. */
  href: string | null
  /** The link was followed and nothing took it. */
  notOpened: boolean
  onOpen: () => void
  onShowCode: () => void
  /** By mail: send it once more. On this phone: send it by mail after all. */
  onAgain: () => void
}

/** The link is out: in the mail, or under the thumb. The page waits for the phone to answer. */
export function HandedOverScreen(props: Props) {
  return props.by === 'mail' ? <ByMail {...props} /> : <OnThisPhone {...props} />
}

function ByMail({ frame, onShowCode, onAgain }: Props) {
  return (
    <StepFrame
      {...frame}
      title={say('handedOver.mailTitle')}
      lede={<Rich text={say('handedOver.mailLede')} />}
      primary={null}
      lineTo="phone"
      after={
        <>
          <LinkButton onClick={onAgain}>{say('handedOver.again')}</LinkButton>
          <LinkButton onClick={onShowCode}>{say('handedOver.showCode')}</LinkButton>
        </>
      }
    >
      <WaitDot>{say('scan.waiting')}</WaitDot>
      <p className="small hint">{say('handedOver.mailNothing')}</p>
    </StepFrame>
  )
}

function OnThisPhone({ frame, appName, href, notOpened, onOpen, onShowCode, onAgain }: Props) {
  const label = say('handedOver.open', { app: appName })
  return (
    <StepFrame
      {...frame}
      title={say('handedOver.phoneTitle')}
      lede={say('handedOver.phoneLede')}
      primary={href === null ? null : { label, arrow: true, href, onFollow: onOpen }}
      after={
        <>
          <LinkButton onClick={onAgain}>{say('scan.email')}</LinkButton>
          <LinkButton onClick={onShowCode}>{say('handedOver.showCode')}</LinkButton>
        </>
      }
    >
      <p className="hint">{say('handedOver.comeBack')}</p>
      {notOpened && (
        <Note live>
          <Rich text={say('handedOver.notOpened', { app: appName })} />
        </Note>
      )}
      <WaitDot>{say(href === null ? 'scan.making' : 'scan.waiting')}</WaitDot>
    </StepFrame>
  )
}
