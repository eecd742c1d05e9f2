import type { FactorKind, Preference, Provider } from '#domain/method.ts'
import type { Organization } from '#domain/organization.ts'
import '#content/en/enroll-second.ts'
import { helpLine } from '#content/help.ts'
import { say } from '#content/say.ts'
import { LinkButton } from '#ui/button.tsx'
import { Rich } from '#ui/rich.tsx'
import { type Frame, StepFrame } from '#ui/step-frame.tsx'
import styles from './enrolled.module.css'

type Props = {
  frame: Frame
  world: 'practice' | 'live'
  organization: Organization
  factor: FactorKind
  provider: Provider
  preference: Preference | null
  hasCodes: boolean
  onAnother: () => void
  onRestart: () => void
  /** Where the real thing is. */
  portalHref: string | null
}

/** The end of the line: what happens next time, and how to get in when this is lost. */
export function EnrolledScreen(props: Props) {
  const { frame, world, organization, portalHref, onAnother, onRestart } = props
  const help = helpLine(organization.helpNumber)
  const isPractice = world === 'practice'
  const link = isPractice
    ? say('done.real')
    : say('done.portal', { organization: organization.name })
  return (
    <StepFrame
      {...frame}
      title={say(isPractice ? 'done.practiceTitle' : 'done.title')}
      lede={isPractice ? say('done.practiceLede') : <Rich text={nextTime(props)} />}
      primary={portalHref ? { label: link, arrow: true, href: portalHref } : null}
      after={
        <>
          <LinkButton onClick={onAnother}>{say('done.another')}</LinkButton>
          {isPractice && <LinkButton onClick={onRestart}>{say('done.restart')}</LinkButton>}
        </>
      }
    >
      {isPractice && (
        <p>
          <Rich text={nextTime(props)} />
        </p>
      )}
      <IfLost {...props} help={help} />
      {props.factor === 'app' && (
        <p>
          <Rich text={say('done.fraud', { help })} />
        </p>
      )}
      {isPractice && !portalHref && <p>{say('done.noReal', { help })}</p>}
    </StepFrame>
  )
}

function IfLost({ factor, hasCodes, help }: Props & { help: string }) {
  return (
    <div className={styles.lost}>
      <h2>{say(factor === 'passkey' ? 'done.lostKey' : 'done.lost')}</h2>
      <ul>
        {hasCodes && <li>{say('done.byCode')}</li>}
        <li>{say('done.byHelp', { help })}</li>
      </ul>
      {!hasCodes && <p className="small hint">{say('done.onlyHelp')}</p>}
    </div>
  )
}

function nextTime({ factor, provider, preference, organization }: Props): string {
  if (factor === 'passkey') return say('done.passkey')
  if (factor === 'phone') return say('done.call')
  if (provider === 'authenticator') return say('done.passcode', { app: organization.appName })
  return say(`done.${preference ?? 'ask'}`)
}
