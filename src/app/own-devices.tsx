// What a person sees of their own ways to sign in, and the dialogs over it.

import { useEffect } from 'react'
import type { SessionView } from '#api/live-views.ts'
import { holdPage } from '#client/before-leaving.ts'
import { ConfirmChange } from '#screens/confirm-change.tsx'
import { DevicesHiddenScreen, DevicesLoading, DevicesScreen } from '#screens/devices.tsx'
import { ProveItIsYou } from '#screens/prove-it-is-you.tsx'
import { explainChange, type Organization } from '#screens/way-words.ts'
import { sessionCalls } from './live-calls.ts'
import { NewCodesPage } from './new-codes-page.tsx'
import { setUpAddress } from './set-up-address.ts'
import { useDevices } from './use-devices.ts'
import { forgetVisit } from './use-visit.ts'

type Props = {
  base: string
  organization: Organization & { name: string }
  session: SessionView
  isSharedComputer: boolean
  said: string | null
  onSignedOut: () => void
  onOther: (other: SessionView) => void
}

export function OwnDevices({ base, organization, session, isSharedComputer, ...page }: Props) {
  const { face, ask, fail, go, prove, digits, askPhone, keepCodes } = useDevices({
    base,
    person: session.person,
    ...page,
  })
  const { known, asking, isBusy, failure, newCodes } = face
  const change = asking && asking.kind !== 'prove' ? asking : null
  const isStaff = session.role !== null
  const problem = failure && explainChange(failure, { ...organization, change, isStaff })

  // The browser is outside React: it asks too before the page goes, and the codes with it.
  useEffect(() => (newCodes ? holdPage() : undefined), [newCodes])

  const signOut = async () => {
    const answer = await sessionCalls(base).end()
    if (!answer.ok) return fail(answer.failure)
    forgetVisit()
    location.assign(`${base}sign-in/`)
  }

  if (newCodes) {
    return (
      <NewCodesPage
        base={base}
        newCodes={newCodes}
        organization={organization.name}
        isSharedComputer={isSharedComputer}
        problem={problem}
        onSaved={keepCodes}
        onRenew={() => go({ kind: 'renew' })}
      />
    )
  }
  return (
    <>
      {known && (
        <DevicesScreen
          ways={known.ways}
          codes={known.codes}
          said={face.said}
          problem={asking ? null : problem}
          addHref={known.ways.length > 0 ? setUpAddress(base, 'another') : `${base}enroll/`}
          newPhoneHref={setUpAddress(base, 'newPhone')}
          peopleHref={isStaff ? `${base}desk/people/` : null}
          onRemove={(way) => ask({ kind: 'remove', way })}
          onRenew={() => ask({ kind: 'renew' })}
          onSignOut={() => void signOut()}
        />
      )}
      {!known && !face.isHidden && !problem && <DevicesLoading />}
      {!known && (face.isHidden || problem) && (
        <DevicesHiddenScreen
          problem={asking ? null : problem}
          onAgain={face.isHidden ? null : () => go({ kind: 'read' })}
          onProve={() => ask({ kind: 'prove', wanted: { kind: 'read' } })}
          onSignOut={() => void signOut()}
        />
      )}
      {change && (
        <ConfirmChange
          change={change}
          hasCodes={(known?.codes.left ?? 0) > 0}
          problem={problem}
          busy={isBusy}
          addHref={failure?.code === 'factor-in-use' ? setUpAddress(base, 'another') : null}
          onYes={() => go(change)}
          onNo={() => ask(null)}
        />
      )}
      {asking?.kind === 'prove' && (
        <ProveItIsYou
          organization={organization}
          failure={failure}
          busy={isBusy}
          digits={digits}
          onPhone={session.hasPhone ? askPhone : null}
          onPasskey={session.hasPasskey ? () => prove(null) : null}
          onCode={prove}
          onClose={() => ask(null)}
        />
      )}
    </>
  )
}
