// The list of people in the live world, for whoever of the staff is signed in.

import { useMemo, useState } from 'react'
import { createAsk } from '#client/asking.ts'
import { copyText } from '#client/clipboard.ts'
import { createPeopleCalls } from '#client/people-calls.ts'
import '#content/en/rollout.ts'
import { say } from '#content/say.ts'
import { Rollout } from '#rollout/rollout.tsx'
import { NotAllowedScreen } from '#screens/not-allowed.tsx'
import { NotReachedScreen } from '#screens/not-reached.tsx'
import { SignedOutScreen } from '#screens/signed-out.tsx'
import { fetchNow, sessionCalls } from './live-calls.ts'
import { useOrganization } from './organization.ts'
import { PlainPage } from './plain-page.tsx'
import { SettingsMenu } from './settings-menu.tsx'
import { forgetVisit, useVisit } from './use-visit.ts'

export default function DeskPeoplePage({ base }: { base: string }) {
  const { organization } = useOrganization(base)
  const { visit, again } = useVisit(base)
  const [isOver, setOver] = useState(false)
  const ports = useMemo(() => portsOf(base, () => setOver(true)), [base])
  const signInHref = `${base}sign-in/`

  const signOut = async () => {
    await sessionCalls(base).end()
    forgetVisit()
    location.assign(signInHref)
  }

  if (!visit) return null
  const { session } = visit.kind === 'here' ? visit : { session: null }
  if (session?.role && session.isProved && !isOver) {
    return (
      <Rollout
        organization={organization}
        person={session.person}
        role={session.role}
        ports={ports}
        homeHref={base}
        menu={<SettingsMenu />}
        onSignOut={() => void signOut()}
      />
    )
  }
  return (
    <PlainPage base={base} stop={say('roster.page')}>
      {visit.kind === 'notReached' && (
        <NotReachedScreen failure={visit.failure} organization={organization} onAgain={again} />
      )}
      {(visit.kind === 'nobody' || isOver) && (
        <SignedOutScreen wasHere={isOver} help={organization.helpNumber} signInHref={signInHref} />
      )}
      {session && !isOver && (
        <NotAllowedScreen
          name={session.person.name}
          signInHref={signInHref}
          setUpHref={`${base}enroll/`}
        />
      )}
    </PlainPage>
  )
}

const portsOf = (base: string, onSignedOut: () => void) => {
  const watched: typeof fetch = async (...asked) => {
    const response = await fetchNow(...asked)
    if (response.status === 401) {
      forgetVisit()
      onSignedOut()
    }
    return response
  }
  return {
    ...createPeopleCalls(createAsk(watched, base)),
    copy: copyText,
    exportHref: `${base}api/people/export`,
  }
}
