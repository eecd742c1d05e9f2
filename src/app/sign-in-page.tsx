// Signing in with a passkey that was set up here.

import { useState } from 'react'
import type { SessionView } from '#api/live-views.ts'
import { passkeyObstacle } from '#client/passkey-obstacle.ts'
import '#content/en/live.ts'
import { say } from '#content/say.ts'
import type { FailureNotice } from '#domain/failure.ts'
import { SignInScreen } from '#screens/sign-in.tsx'
import { sessionCalls } from './live-calls.ts'
import { useOrganization } from './organization.ts'
import { PlainPage } from './plain-page.tsx'

export default function SignInPage({ base }: { base: string }) {
  const { organization } = useOrganization(base)
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<FailureNotice | null>(null)

  const signIn = async () => {
    setBusy(true)
    setFailure(null)
    const answer = await sessionCalls(base).signIn()
    if (answer.ok) return location.replace(`${base}${placeFor(answer.value)}`)
    setBusy(false)
    setFailure(answer.failure)
  }

  return (
    <PlainPage base={base} stop={say('signIn.stop')}>
      <SignInScreen
        organization={organization}
        failure={failure}
        busy={isBusy}
        obstacle={passkeyObstacle()}
        onSignIn={() => void signIn()}
      />
    </PlainPage>
  )
}

const placeFor = ({ role }: SessionView) => (role ? 'desk/people/' : 'devices/')
