import '#content/en/paired.ts'
import { say } from '#content/say.ts'
import { LinkButton } from '#ui/button.tsx'
import { More, WaitDot } from '#ui/note.tsx'
import { Rich } from '#ui/rich.tsx'
import { StepFrame } from '#ui/step-frame.tsx'
import styles from './paired-phone.module.css'
import { stillFrame } from './still-frame.ts'

export type PairedName = {
  factorId: string
  account: string
  organization: string
  state: 'paired' | 'suspended' | 'removed'
}

type EmptyProps = { problem: string | null; onScan: () => void }

/** A phone that nobody has paired, or whose browser has forgotten that it was. */
export function PhoneEmptyScreen({ problem, onScan }: EmptyProps) {
  return (
    <StepFrame
      {...stillFrame()}
      problem={problem}
      title={say('paired.emptyTitle')}
      lede={say('paired.emptyLede')}
      primary={{ label: say('paired.scan'), arrow: true }}
      onSubmit={onScan}
    >
      <p>
        <Rich text={say('paired.where')} />
      </p>
      <More question={say('paired.lost')}>{say('paired.lostText')}</More>
    </StepFrame>
  )
}

export function PhoneUnusableScreen() {
  return (
    <StepFrame
      {...stillFrame()}
      title={say('paired.unusableTitle')}
      lede={say('paired.unusableLede')}
      primary={null}
    />
  )
}

type WaitingProps = {
  accounts: readonly PairedName[]
  isOnline: boolean
  problem: string | null
  onScan: () => void
  onForget: (factorId: string) => void
}

/** Paired, and nothing is asked. */
export function PhoneWaitingScreen(props: WaitingProps) {
  const { accounts, isOnline, problem, onScan, onForget } = props
  return (
    <StepFrame
      {...stillFrame()}
      problem={problem}
      title={say('paired.title')}
      lede={say('paired.lede')}
      primary={null}
      after={<LinkButton onClick={onScan}>{say('paired.another')}</LinkButton>}
    >
      <WaitDot isOver={!isOnline}>{say(isOnline ? 'paired.waiting' : 'paired.offline')}</WaitDot>
      <ul className={styles.accounts} aria-label={say('paired.accounts')}>
        {accounts.map(({ factorId, account, organization, state }) => (
          <li key={factorId}>
            <b>{account}</b>
            <span className="small hint">
              {state === 'paired' ? organization : say(`paired.${state}`)}
            </span>
            {state === 'removed' && (
              <LinkButton onClick={() => onForget(factorId)}>
                {say('paired.forget', { account })}
              </LinkButton>
            )}
          </li>
        ))}
      </ul>
    </StepFrame>
  )
}
