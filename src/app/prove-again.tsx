// Over the journey: the proof of who one is has got old, and a fresh one lets the same step go on.

import { useState } from 'react'
import type { FailureNotice } from '#domain/failure.ts'
import { ProveItIsYou } from '#screens/prove-it-is-you.tsx'
import type { Organization } from '#screens/way-words.ts'
import { fetchNow, sessionCalls } from './live-calls.ts'

type Props = {
  base: string
  organization: Organization
  person: { id: string }
  onSignedOut: () => void
  /** Proved, or left as it is. */
  onClose: () => void
}

export function ProveAgain({ base, organization, person, onSignedOut, onClose }: Props) {
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<FailureNotice | null>(null)

  const prove = async (code: string | null) => {
    if (isBusy) return
    setBusy(true)
    setFailure(null)
    const session = sessionCalls(base)
    const answer = await (code === null ? session.signIn() : session.proveByCode(code))
    setBusy(false)
    if (!answer.ok) {
      if (answer.failure.code === 'signed-out') return onSignedOut()
      return setFailure(answer.failure)
    }
    // Nothing that one person has begun may be finished by another.
    if (answer.value.person.id !== person.id) return location.reload()
    onClose()
  }

  return (
    <ProveItIsYou
      organization={organization}
      failure={failure}
      busy={isBusy}
      digits={null}
      onPhone={null}
      onPasskey={() => void prove(null)}
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
