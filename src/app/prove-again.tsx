// Over the journey: the proof of who one is has got old, and a fresh one lets the same step go on.

import { useState } from 'react'
import type { SessionView } from '#api/live-views.ts'
import type { Answered } from '#client/asking.ts'
import type { FailureNotice } from '#domain/failure.ts'
import { ProveItIsYou } from '#screens/prove-it-is-you.tsx'
import type { Organization } from '#screens/way-words.ts'
import { fetchNow, sessionCalls } from './live-calls.ts'
import { usePhoneProof } from './use-phone-proof.ts'

type Props = {
  base: string
  organization: Organization
  session: Pick<SessionView, 'person' | 'hasPasskey' | 'hasPhone'>
  onSignedOut: () => void
  /** Proved, or left as it is. */
  onClose: () => void
}

export function ProveAgain({ base, organization, session, onSignedOut, onClose }: Props) {
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<FailureNotice | null>(null)

  const prove = async (code: string | null) => {
    if (isBusy) return
    const calls = sessionCalls(base)
    await finish(code === null ? calls.signIn() : calls.proveByCode(code))
  }
  const askPhone = async () => {
    if (isBusy) return
    setBusy(true)
    setFailure(null)
    await phone.ask()
    setBusy(false)
  }
  const finish = async (proving: Promise<Answered<SessionView>>) => {
    setBusy(true)
    setFailure(null)
    const answer = await proving
    setBusy(false)
    phone.forget()
    if (!answer.ok) {
      if (answer.failure.code === 'signed-out') return onSignedOut()
      return setFailure(answer.failure)
    }
    // Nothing that one person has begun may be finished by another.
    if (answer.value.person.id !== session.person.id) return location.reload()
    onClose()
  }

  const phone = usePhoneProof({
    base,
    onProof: (proving) => void finish(proving),
    onFailure: setFailure,
  })

  return (
    <ProveItIsYou
      organization={organization}
      failure={failure}
      busy={isBusy}
      digits={phone.digits}
      onPhone={session.hasPhone ? () => void askPhone() : null}
      onPasskey={session.hasPasskey ? () => void prove(null) : null}
      onCode={(code) => void prove(code)}
      onClose={onClose}
    />
  )
}

/** Tells when a proof was refused because the person has not shown for too long who they are. */
export const hearStale =
  (onStale: () => void): typeof fetch =>
  async (input, init) => {
    const response = await fetchNow(input, init)
    const url = input instanceof Request ? input.url : String(input)
    if (response.status === 403 && /\/(proofs\/|pairing$)/.test(url)) {
      const { failure } = (await response
        .clone()
        .json()
        .catch(() => ({}))) as {
        failure?: FailureNotice
      }
      if (failure?.code === 'identity-unproved') onStale()
    }
    return response
  }
