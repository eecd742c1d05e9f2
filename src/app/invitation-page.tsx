// An invitation that was followed. Nothing is sent before the button: whoever scans mail opens links too.

import { useEffect, useState } from 'react'
import { browserMark, forgetBrowserMark } from '#client/browser-mark.ts'
import '#content/en/live.ts'
import { language, say } from '#content/say.ts'
import type { FailureNotice } from '#domain/failure.ts'
import { mailLanguages } from '#domain/mail-language.ts'
import { InvitationScreen } from '#screens/invitation.tsx'
import { isOverCode } from '#screens/invitation-over.tsx'
import { InvitationOver } from './invitation-over.tsx'
import { dropToken, takeToken } from './invitation-token.ts'
import { sessionCalls } from './live-calls.ts'
import { useOrganization } from './organization.ts'
import { PlainPage } from './plain-page.tsx'

export default function InvitationPage({ base }: { base: string }) {
  const { organization } = useOrganization(base)
  const { token, isBusy, failure, open } = useInvitation(base)
  const signInHref = `${base}sign-in/`
  const over = token ? failure?.code : 'missing'
  return (
    <PlainPage base={base} stop={say('invitation.stop')}>
      {isOverCode(over) ? (
        <InvitationOver
          base={base}
          code={over}
          token={token}
          help={organization.helpNumber}
          signInHref={signInHref}
        />
      ) : (
        <InvitationScreen
          organization={organization}
          failure={failure}
          busy={isBusy}
          signInHref={signInHref}
          onOpen={open}
        />
      )}
    </PlainPage>
  )
}

/** Mails will be in the language that the page is in. */
const spoken = () => {
  const code = mailLanguages.find((each) => each === language())
  return code ? { language: code } : {}
}

/** Should the answer be lost, the next press is known by this to come from here. */
const marked = () => {
  const browser = browserMark()
  return browser ? { browser } : {}
}

const useInvitation = (base: string) => {
  const [token, setToken] = useState(takeToken)
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<FailureNotice | null>(null)

  // The address bar is outside React: another link put into the same window changes the fragment only.
  useEffect(() => {
    const hear = () => {
      if (!location.hash) return
      setToken(takeToken())
      setFailure(null)
    }
    addEventListener('hashchange', hear)
    return () => removeEventListener('hashchange', hear)
  }, [])

  const open = async () => {
    if (isBusy || !token) return
    setBusy(true)
    setFailure(null)
    const answer = await sessionCalls(base).redeem({ token, ...spoken(), ...marked() })
    if (answer.ok) {
      dropToken()
      forgetBrowserMark()
      // Back leads to what was before the invitation, which is used up now.
      return location.replace(`${base}enroll/`)
    }
    setBusy(false)
    setFailure(answer.failure)
  }
  return { token, isBusy, failure, open: () => void open() }
}
