import '#content/en/live.ts'
import { explain } from '#content/explain.ts'
import { helpLine } from '#content/help.ts'
import { say } from '#content/say.ts'
import type { FailureNotice } from '#domain/failure.ts'
import type { Organization } from '#domain/organization.ts'
import { clock, lock, phone } from '#ui/icons.tsx'
import { Points } from '#ui/points.tsx'
import { StepFrame } from '#ui/step-frame.tsx'
import { stillFrame } from './still-frame.ts'

type Props = {
  organization: Organization
  /** What became of the last press. */
  failure: FailureNotice | null
  busy: boolean
  signInHref: string
  onOpen: () => void
}

/** Who invites to what, how long it takes, and what nobody will ask for. Nothing happens before the button. */
export function InvitationScreen({ organization, failure, busy, signInHref, onOpen }: Props) {
  const help = helpLine(organization.helpNumber)
  return (
    <StepFrame
      {...stillFrame()}
      busy={busy}
      problem={failure && problemOf(failure, organization)}
      title={say('invitation.title')}
      lede={say('invitation.from', {
        organization: organization.name || say('invitation.organization'),
      })}
      primary={{ label: say('invitation.primary'), arrow: true }}
      onSubmit={onOpen}
      after={
        <>
          <a href={signInHref}>{say('invitation.passkey')}</a>
          <div className="small hint">{say('invitation.notYou')}</div>
        </>
      }
    >
      <Points
        points={[
          { picture: phone, text: say('invitation.what') },
          { picture: clock, text: say('invitation.time') },
          { picture: lock, text: say('invitation.never', { help }) },
        ]}
      />
    </StepFrame>
  )
}

const problemOf = (failure: FailureNotice, { helpNumber, appName }: Organization) =>
  failure.code === 'offline'
    ? say('invitation.notReached')
    : explain(failure, { help: helpNumber, appName })
