// A link that leads nowhere any more, and asking for another one where this server sends mail.

import { useEffect, useState } from 'react'
import type { FailureNotice } from '#domain/failure.ts'
import { InvitationOverScreen, type OverCode, type Renewal } from '#screens/invitation-over.tsx'
import { sessionCalls } from './live-calls.ts'

type Props = {
  base: string
  code: OverCode
  token: string | null
  help: string | null
  signInHref: string
}

export function InvitationOver({ base, code, token, ...page }: Props) {
  const mayAsk = token !== null && (code === 'invitation-expired' || code === 'invitation-opened')
  const [renewal, setRenewal] = useState<Renewal>('none')
  const [failure, setFailure] = useState<FailureNotice | null>(null)

  // The API is outside React. Where it does not answer, whom to call is on the page.
  useEffect(() => {
    let isLeft = false
    if (mayAsk)
      void sessionCalls(base)
        .canMail()
        .then((answer) => {
          if (!isLeft && answer.ok && answer.value.canMail) setRenewal('offered')
        })
    return () => {
      isLeft = true
    }
  }, [base, mayAsk])

  const renew = async () => {
    if (!token || renewal === 'asking') return
    setRenewal('asking')
    setFailure(null)
    const answer = await sessionCalls(base).renew(token)
    setRenewal(answer.ok ? 'asked' : 'offered')
    setFailure(answer.ok ? null : answer.failure)
  }
  return (
    <InvitationOverScreen
      {...page}
      code={code}
      renewal={renewal}
      failure={failure}
      onRenew={() => void renew()}
    />
  )
}
