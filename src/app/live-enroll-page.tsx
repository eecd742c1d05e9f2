// The journey in the live world: over the API of this origin, for whoever is signed in on this browser.

import { useMemo, useState } from 'react'
import { Enroll } from '#enroll/enroll.tsx'
import type { Navigate } from '#enroll/step-address.ts'
import '#content/en/live.ts'
import type { OtherKind } from '#client/meant-passkeys.ts'
import type { PasskeyKind } from '#client/passkeys.ts'
import { say } from '#content/say.ts'
import { NotReachedScreen } from '#screens/not-reached.tsx'
import { OtherPasskey } from '#screens/other-passkey.tsx'
import { SignedOutScreen } from '#screens/signed-out.tsx'
import { LinkButton } from '#ui/button.tsx'
import { goTo } from './address-router.tsx'
import styles from './live-enroll-page.module.css'
import { liveEnrollPorts } from './live-enroll-ports.ts'
import { useOrganization } from './organization.ts'
import { PlainPage } from './plain-page.tsx'
import { ProveAgain } from './prove-again.tsx'
import { SettingsMenu } from './settings-menu.tsx'
import { SignOut } from './sign-out.tsx'
import { forgetVisit, useVisit, type Visit } from './use-visit.ts'
import { VisitAwaited } from './visit-awaited.tsx'

type Props = { base: string }

export default function LiveEnrollPage({ base }: Props) {
  const { organization } = useOrganization(base)
  const { visit, again } = useVisit(base)
  const [isOver, setOver] = useState(false)
  const signOut = () => {
    forgetVisit()
    setOver(true)
  }
  if (!visit) return <VisitAwaited base={base} stop={say('stop.start')} onAgain={again} />
  if (visit.kind === 'here' && !isOver)
    return <LiveJourney base={base} visit={visit} onSignedOut={signOut} />
  return (
    <PlainPage base={base} stop={say('stop.start')}>
      {visit.kind === 'notReached' ? (
        <NotReachedScreen failure={visit.failure} organization={organization} onAgain={again} />
      ) : (
        <SignedOutScreen
          wasHere={isOver}
          help={organization.helpNumber}
          signInHref={`${base}sign-in/`}
        />
      )}
    </PlainPage>
  )
}

type Other = { came: PasskeyKind; tell: (wish: OtherKind) => void }

type JourneyProps = Props & { visit: Extract<Visit, { kind: 'here' }>; onSignedOut: () => void }

function LiveJourney({ base, visit, onSignedOut }: JourneyProps) {
  const { organization } = useOrganization(base)
  const { session, policy } = visit
  const { provider, sharedComputer } = policy
  const { id, name, email } = session.person
  const [other, setOther] = useState<Other | null>(null)
  const tell = (wish: OtherKind) => {
    setOther(null)
    other?.tell(wish)
  }
  const [isStale, setStale] = useState(false)
  // Once for a person: another policy for the same one comes with the journey itself.
  const [ports] = useState(() =>
    liveEnrollPorts({
      base,
      isSharedComputer: sharedComputer,
      onSignedOut,
      askIfOther: (came) => new Promise((tell) => setOther({ came, tell })),
      onStale: () => setStale(true),
    }),
  )
  const navigate = useMemo(() => navigateIn(base.replace(/\/$/, '')), [base])
  return (
    <>
      <Enroll
        personKey={`live.${id}.${provider}`}
        world="live"
        provider={provider}
        organization={organization}
        person={{ name, mailLabel: email }}
        ports={ports}
        isOneScreen={false}
        isStaff={session.role !== null}
        qrRef={() => {}}
        homeHref={base}
        waysHref={`${base}devices/`}
        peopleHref={session.role && `${base}desk/people/`}
        navigate={navigate}
        menu={
          <span className={styles.menu}>
            {session.role && session.isProved && (
              <a href={`${base}desk/people/`}>{say('entry.people')}</a>
            )}
            <SignOut base={base} to="cleared/">
              {(leave) => <LinkButton onClick={leave}>{say('entry.signOut')}</LinkButton>}
            </SignOut>
            <SettingsMenu />
          </span>
        }
      />
      {other && (
        <OtherPasskey
          came={other.came}
          onKeep={() => tell('keep')}
          onAgain={() => tell('again')}
          onClose={() => tell(null)}
        />
      )}
      {isStale && (
        <ProveAgain
          base={base}
          organization={organization}
          session={session}
          onSignedOut={onSignedOut}
          onClose={() => setStale(false)}
        />
      )}
    </>
  )
}

const navigateIn =
  (world: string): Navigate =>
  (address, how) =>
    goTo(world + address, how)
