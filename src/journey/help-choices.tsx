// What can be done from any step by somebody who does not get on: call, say so, start again.

import { useState } from 'react'
import type { Journey } from '#client/journey-client.ts'
import type { JourneySnapshot } from '#client/journey-state.ts'
import '#content/en/enroll-second.ts'
import { say } from '#content/say.ts'
import type { Organization } from '#domain/organization.ts'
import { canStep } from '#machines/enrollment/stepping.ts'
import { Button, ButtonLink, LinkButton } from '#ui/button.tsx'
import { HelpMenu } from '#ui/help-menu.tsx'

type Props = { snapshot: JourneySnapshot; journey: Journey; organization: Organization }

const help = { type: 'help.requested' } as const
const restart = { type: 'restart.requested' } as const

export function HelpChoices({ snapshot, journey, organization }: Props) {
  const { helpNumber, helpHours } = organization
  const can = (intent: typeof help | typeof restart) => canStep(snapshot.state, intent)
  return (
    <HelpMenu label={say('help.get')} number={helpNumber}>
      {(close) => (
        <>
          {helpNumber && (
            <ButtonLink small href={`tel:${helpNumber.replaceAll(/[^+\d]/g, '')}`}>
              {say('escalated.call', { number: helpNumber })}
            </ButtonLink>
          )}
          {helpHours && (
            <p className="small hint">{say('escalated.hours', { hours: helpHours })}</p>
          )}
          <p className="small hint">{say('escalated.never')}</p>
          {can(help) && (
            <Button
              kind="quiet"
              small
              onClick={() => {
                journey.send(help)
                close()
              }}
            >
              {say('stuck.here')}
            </Button>
          )}
          {can(restart) && (
            <StartAgain
              onStart={() => {
                journey.send(restart)
                close()
              }}
            />
          )}
        </>
      )}
    </HelpMenu>
  )
}

/** Asks first: what was answered is gone afterwards. */
function StartAgain({ onStart }: { onStart: () => void }) {
  const [isAsking, setAsking] = useState(false)
  if (!isAsking)
    return <LinkButton onClick={() => setAsking(true)}>{say('stuck.startAgain')}</LinkButton>
  return (
    <div role="alert">
      <p>{say('stuck.startAgainLoses')}</p>
      <Button kind="quiet" small autoFocus onClick={onStart}>
        {say('stuck.startAgainYes')}
      </Button>
    </div>
  )
}
