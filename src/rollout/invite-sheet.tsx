import { useState } from 'react'
import type { Invited } from '#client/people-calls.ts'
import '#content/en/rollout.ts'
import { say } from '#content/say.ts'
import type { Organization } from '#domain/organization.ts'
import { Button } from '#ui/button.tsx'
import { Sheet } from '#ui/sheet.tsx'
import { InviteForm } from './invite-form.tsx'
import type { RolloutPorts } from './ports.ts'
import { SentLink } from './sent-link.tsx'

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
    <Sheet
      title={invited ? say('invite.sentTitle', { name }) : say('invite.title')}
      close={say('invite.close')}
      onClose={onClose}
    >
      {invited ? (
        <>
          <SentLink sent={invited.invitation} name={name} onCopy={ports.copy} />
          <div>
            <Button kind="quiet" small onClick={() => setInvited(null)}>
              {say('invite.another')}
            </Button>
          </div>
        </>
      ) : (
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
      )}
    </Sheet>
  )
}
