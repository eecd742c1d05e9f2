import { useState } from 'react'
import type { Invited } from '#client/people-calls.ts'
import '#content/en/rollout.ts'
import { say } from '#content/say.ts'
import type { Organization } from '#domain/organization.ts'
import { Button } from '#ui/button.tsx'
import { InviteForm } from './invite-form.tsx'
import { LinkSheet } from './link-sheet.tsx'
import type { RolloutPorts } from './ports.ts'

type Props = {
  organization: Organization
  ports: Pick<RolloutPorts, 'invite' | 'copy'>
  groups: readonly string[]
  canGiveRoles: boolean
  onInvited: () => void
  onClose: () => void
}

/** Invites one person, and shows what became of it. */
export function InviteSheet({ ports, onInvited, onClose, ...page }: Props) {
  const [invited, setInvited] = useState<Invited | null>(null)
  const name = invited?.person.name ?? ''
  return (
    <LinkSheet
      title={say('invite.title')}
      name={name}
      sent={invited?.invitation ?? null}
      ports={ports}
      onClose={onClose}
      after={
        <div>
          <Button kind="quiet" small onClick={() => setInvited(null)}>
            {say('invite.another')}
          </Button>
        </div>
      }
    >
      <InviteForm
        {...page}
        onInvite={async (newcomer) => {
          const answer = await ports.invite(newcomer)
          if (!answer.ok) return answer.failure
          setInvited(answer.value)
          onInvited()
          return null
        }}
      />
    </LinkSheet>
  )
}
