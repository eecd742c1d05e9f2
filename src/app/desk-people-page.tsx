// The list of people in the live world, for whoever of the staff is signed in.

import { useMemo, useState } from 'react'
import { createAsk } from '#client/asking.ts'
import { copyText } from '#client/clipboard.ts'
import { downloadText } from '#client/download.ts'
import { createPeopleCalls } from '#client/people-calls.ts'
import '#content/en/rollout.ts'
import { say } from '#content/say.ts'
import { Rollout } from '#rollout/rollout.tsx'
import { NotAllowedScreen } from '#screens/not-allowed.tsx'
import { NotReachedScreen } from '#screens/not-reached.tsx'
import { SignedOutScreen } from '#screens/signed-out.tsx'
import { Button } from '#ui/button.tsx'
import { fetchNow } from './live-calls.ts'
import { useOrganization } from './organization.ts'
import { PlainPage } from './plain-page.tsx'
import { SettingsMenu } from './settings-menu.tsx'
import { SignOut } from './sign-out.tsx'
import { forgetVisit, useVisit } from './use-visit.ts'
import { VisitAwaited } from './visit-awaited.tsx'

/** Nobody is signed in any more; or somebody is, and not in a way that is good enough for the list. */
type Closed = 'over' | 'barred'

const closings: Partial<Record<number, Closed>> = { 401: 'over', 403: 'barred' }

export default function DeskPeoplePage({ base }: { base: string }) {
  const { organization } = useOrganization(base)
  const { visit, again } = useVisit(base)
  const [closed, setClosed] = useState<Closed | null>(null)
  const ports = useMemo(() => portsOf(base, setClosed), [base])
  const signInHref = `${base}sign-in/`

  if (!visit) return <VisitAwaited base={base} stop={say('roster.page')} onAgain={again} />
  const { session } = visit.kind === 'here' ? visit : { session: null }
  if (session?.role && session.isProved && !closed) {
    return (
      <Rollout
        organization={organization}
        person={session.person}
        role={session.role}
        ports={ports}
        homeHref={base}
        waysHref={`${base}devices/`}
        menu={<SettingsMenu />}
        signOut={
          <SignOut base={base} to="sign-in/">
            {(leave) => (
              <Button kind="quiet" small onClick={leave}>
                {say('roster.signOut')}
              </Button>
            )}
          </SignOut>
        }
      />
    )
  }
  return (
    <PlainPage base={base} stop={say('roster.page')}>
      {visit.kind === 'notReached' && (
        <NotReachedScreen failure={visit.failure} organization={organization} onAgain={again} />
      )}
      {(visit.kind === 'nobody' || closed === 'over') && (
        <SignedOutScreen
          wasHere={closed === 'over'}
          help={organization.helpNumber}
          signInHref={signInHref}
        />
      )}
      {session && closed !== 'over' && (
        <NotAllowedScreen
          name={session.person.name}
          isUnfinished={session.role !== null && !session.hasFactor}
          signInHref={signInHref}
          setUpHref={`${base}enroll/`}
        />
      )}
    </PlainPage>
  )
}

const portsOf = (base: string, onClosed: (closed: Closed) => void) => {
  const watched: typeof fetch = async (...asked) => {
    const response = await fetchNow(...asked)
    const closed = closings[response.status]
    if (closed) {
      forgetVisit()
      onClosed(closed)
    }
    return response
  }
  return {
    ...createPeopleCalls(createAsk(watched, base)),
    copy: copyText,
    download: downloadText,
    exportHref: `${base}api/people/export`,
  }
}
