import { say } from '#content/say.ts'
import { LinkButton } from '#ui/button.tsx'
import type { Told } from './organization.ts'
import type { Network } from './use-network.ts'

type Props = {
  told: Told
  onStartOver: (() => void) | null
  /** Where the phone does not fit beside the question. */
  onShowPhone: (() => void) | null
  /** Where it stands beside the question, far along for a keyboard. */
  onGoToPhone?: () => void
  /** Pulls the plug, to see what happens. Null where the page has no network to lose. */
  network: Network | null
}

/** The amber strip: always there in practice, never in the live world. */
export function PracticeStrip({ told, onStartOver, onShowPhone, onGoToPhone, network }: Props) {
  return (
    <>
      <b>{say('practice.strip')}</b>
      {told.organization.isDemo && <span>{say('demo.strip')}</span>}
      {onShowPhone && (
        <LinkButton data-shows="phone" onClick={onShowPhone}>
          {say('practice.showPhone')}
        </LinkButton>
      )}
      {onGoToPhone && (
        <button type="button" className="skip" onClick={onGoToPhone}>
          {say('practice.goToPhone')}
        </button>
      )}
      {onStartOver && <LinkButton onClick={onStartOver}>{say('practice.over')}</LinkButton>}
      {network && (
        <LinkButton onClick={() => network.turn(!network.isOn)}>
          {say(network.isOn ? 'practice.networkOff' : 'practice.networkOn')}
        </LinkButton>
      )}
      {told.problems.map((problem) => (
        <span key={problem}>organization.json: {problem}</span>
      ))}
    </>
  )
}
