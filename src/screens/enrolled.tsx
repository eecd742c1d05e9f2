import type { DeviceType, FactorKind, Preference, Provider } from '#domain/method.ts'
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
  device: Exclude<DeviceType, 'none'>
  provider: Provider
  appName: string
  preference: Preference | null
  hasCodes: boolean
  /** Something that was set up before this, and still works. */
  hasEarlier: boolean
  onAnother: () => void
  onRestart: () => void
  /** Where the real thing is. */
  portalHref: string | null
  /** Where everything stands that was ever set up; null in a world that has no such page. */
  waysHref: string | null
  /** For staff, whose next thing it is; null for everybody else. */
  peopleHref: string | null
}

/** The end of the line: what happens next time, and how to get in when this is lost. */
export function EnrolledScreen(props: Props) {
  const { frame, world, organization, portalHref, peopleHref, onAnother, onRestart } = props
  const next = peopleHref ?? portalHref
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
      primary={
        next ? { label: peopleHref ? say('done.people') : link, arrow: true, href: next } : null
      }
      after={
        <>
          {props.waysHref && <a href={props.waysHref}>{say('done.ways')}</a>}
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
      <IfLost {...props} />
      {props.factor === 'app' && props.provider === 'duo' && (
        <p>
          <Rich text={say('done.fraud', { help })} />
        </p>
      )}
      {!next && <p>{isPractice ? say('done.noReal', { help }) : say('done.close')}</p>}
    </StepFrame>
  )
}

/** Only what would really let this person in, tonight and without what was set up now. */
function IfLost({ factor, device, provider, hasCodes, hasEarlier, organization }: Props) {
  const isCalled = device === 'mobile' && (factor === 'phone' || provider === 'duo')
  return (
    <div className={styles.lost}>
      <h2>{say(`done.lost.${device}`)}</h2>
      <ul>
        {hasCodes && <li>{say('done.byCode')}</li>}
        {hasEarlier && <li>{say('done.byEarlier')}</li>}
        <li>{byHelp(organization)}</li>
      </ul>
      {isCalled && <p className="small hint">{say('done.sameNumber')}</p>}
      {!hasCodes && !hasEarlier && <p className="small hint">{say('done.onlyHelp')}</p>}
    </div>
  )
}

/** A desk that is closed tonight opens nothing: its hours stand beside its number. */
function byHelp({ helpNumber, helpHours }: Organization): string {
  if (!helpNumber) return say('done.byDesk')
  const help = helpLine(helpNumber)
  if (!helpHours) return say('done.byHelp', { help })
  return say('done.byHelpHours', { help, hours: helpHours })
}

function nextTime({ factor, device, provider, preference, appName }: Props): string {
  if (factor === 'passkey') {
    return say(device === 'thisDevice' ? 'done.thisDevice' : 'done.securityKey')
  }
  if (factor === 'phone') return say('done.call')
  if (factor === 'phonePage') return say('done.phonePage')
  if (provider === 'authenticator') return say('done.passcode', { app: appName })
  if (preference === 'push' || preference === 'call') return say(`done.${preference}`)
  return say(device === 'mobile' ? 'done.ask' : 'done.askNoCall')
}
