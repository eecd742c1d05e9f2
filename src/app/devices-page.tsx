// A person's own ways to sign in, for whoever is signed in on this browser.

import { useState } from 'react'
import type { SessionView } from '#api/live-views.ts'
import '#content/en/devices.ts'
import { say } from '#content/say.ts'
import { NotReachedScreen } from '#screens/not-reached.tsx'
import { SignedOutScreen } from '#screens/signed-out.tsx'
import { useOrganization } from './organization.ts'
import { OwnDevices } from './own-devices.tsx'
import { PlainPage } from './plain-page.tsx'
import { forgetVisit, useVisit } from './use-visit.ts'
import { VisitAwaited } from './visit-awaited.tsx'

export default function DevicesPage({ base }: { base: string }) {
  const { organization } = useOrganization(base)
  const { visit, again } = useVisit(base)
  const [isOver, setOver] = useState(false)
  const [said, setSaid] = useState<string | null>(null)
  const beOver = () => {
    forgetVisit()
    setOver(true)
  }
  const beOther = ({ person }: SessionView) => {
    setSaid(say('devices.otherPerson', { name: person.name }))
    again()
  }
  if (!visit) return <VisitAwaited base={base} stop={say('devices.stop')} onAgain={again} />
  const isHere = visit.kind === 'here' && !isOver
  return (
    <PlainPage base={base} stop={say('devices.stop')}>
      {isHere && (
        <OwnDevices
          key={visit.session.person.id}
          base={base}
          organization={organization}
          session={visit.session}
          isSharedComputer={visit.policy.sharedComputer}
          said={said}
          onSignedOut={beOver}
          onOther={beOther}
        />
      )}
      {visit.kind === 'notReached' && !isOver && (
        <NotReachedScreen failure={visit.failure} organization={organization} onAgain={again} />
      )}
      {(visit.kind === 'nobody' || isOver) && (
        <SignedOutScreen
          wasHere={isOver}
          help={organization.helpNumber}
          signInHref={`${base}sign-in/`}
        />
      )}
    </PlainPage>
  )
}
