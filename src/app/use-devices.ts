// The ways to sign in of whoever is here, and each change of them. What needs a fresh proof asks for it and
// then goes on by itself.

import { useEffect, useMemo, useReducer } from 'react'
import type { RecoveryView, SessionView } from '#api/live-views.ts'
import { type Answered, createAsk } from '#client/asking.ts'
import { createDevicesCalls } from '#client/devices-calls.ts'
import { say } from '#content/say.ts'
import type { FailureNotice } from '#domain/failure.ts'
import { type Change, type Way, wayName } from '#screens/way-words.ts'
import { fetchNow, sessionCalls } from './live-calls.ts'
import { usePhoneProof } from './use-phone-proof.ts'
import { forgetVisit } from './use-visit.ts'

type Wanted = Change | { kind: 'read' }
type Asking = Change | { kind: 'prove'; wanted: Wanted }

export type NewCodes = { person: string; codes: readonly string[]; madeAt: number }

type Face = {
  /** Null until they have come, and where nothing may be shown yet. */
  known: { ways: readonly Way[]; codes: RecoveryView } | null
  asking: Asking | null
  isHidden: boolean
  isBusy: boolean
  /** Of the dialog, where one is open. */
  failure: FailureNotice | null
  said: string | null
  newCodes: NewCodes | null
}

type Options = {
  base: string
  person: { id: string }
  said: string | null
  onSignedOut: () => void
  /** The passkey that was used is somebody else's, who is signed in now. */
  onOther: (other: SessionView) => void
}

// Another language draws the page anew, and codes that nobody has saved would be lost with it.
let unsaved: NewCodes | null = null

export const useDevices = ({ base, person, ...page }: Options) => {
  const [face, change] = useReducer(merge, {
    known: null,
    asking: null,
    isHidden: false,
    isBusy: false,
    failure: null,
    said: page.said,
    newCodes: unsaved?.person === person.id ? unsaved : null,
  })
  const calls = useMemo(() => createDevicesCalls(createAsk(fetchNow, base)), [base])

  const perform = {
    async read(): Promise<FailureNotice | null> {
      const [factors, recovery] = await Promise.all([calls.factors(), calls.recovery()])
      if (!factors.ok) return factors.failure
      if (!recovery.ok) return recovery.failure
      const known = { ways: factors.value.factors, codes: recovery.value }
      change({ known, isHidden: false })
      return null
    },
    async remove(way: Way): Promise<FailureNotice | null> {
      const answer = await calls.remove(way.id)
      // An earlier try may have been answered to nobody.
      const isGone = !answer.ok && answer.failure.code === 'not-found'
      if (!answer.ok && !isGone) return answer.failure
      const what = wayName(way)
      const said = isGone ? say('devices.gone', { what }) : say('devices.removed', { what })
      change({ asking: null, said })
      return perform.read()
    },
    async renew(): Promise<FailureNotice | null> {
      const answer = await calls.renewCodes()
      if (!answer.ok) return answer.failure
      unsaved = { person: person.id, codes: answer.value.codes, madeAt: Date.now() }
      change({ asking: null, newCodes: unsaved })
      return null
    },
  }

  const go = async (wanted: Wanted) => {
    change({ isBusy: true, failure: null, ...(wanted.kind !== 'read' && { said: null }) })
    const failure = await (wanted.kind === 'remove'
      ? perform.remove(wanted.way)
      : perform[wanted.kind]())
    change({ isBusy: false })
    if (!failure) return
    if (failure.code === 'signed-out') return page.onSignedOut()
    if (failure.code !== 'identity-unproved') return change({ failure })
    change({ asking: { kind: 'prove', wanted }, isHidden: wanted.kind === 'read' })
  }

  const prove = async (code: string | null) => {
    const { asking, isBusy } = face
    if (isBusy || asking?.kind !== 'prove') return
    change({ isBusy: true, failure: null })
    const session = sessionCalls(base)
    await finish(asking.wanted, code === null ? session.signIn() : session.proveByCode(code))
  }

  const askPhone = async () => {
    if (face.isBusy) return
    change({ isBusy: true, failure: null })
    await phone.ask()
    change({ isBusy: false })
  }

  const finish = async (wanted: Wanted, proving: Promise<Answered<SessionView>>) => {
    const answer = await proving
    change({ isBusy: false })
    phone.forget()
    if (!answer.ok) {
      if (answer.failure.code === 'signed-out') return page.onSignedOut()
      return change({ failure: answer.failure })
    }
    forgetVisit()
    // Nothing that one person wanted may happen to another.
    if (answer.value.person.id !== person.id) return page.onOther(answer.value)
    change({ asking: wanted.kind === 'read' ? null : wanted })
    await go(wanted)
  }

  const { asking } = face
  const phone = usePhoneProof({
    base,
    onProof: (proving) => {
      if (asking?.kind === 'prove') void finish(asking.wanted, proving)
    },
    onFailure: (failure) => change({ failure }),
  })

  // The API is outside React.
  // biome-ignore lint/correctness/useExhaustiveDependencies: read once for each person
  useEffect(() => void go({ kind: 'read' }), [calls, person.id])

  return {
    face,
    ask(asking: Asking | null) {
      phone.forget()
      change({ asking, failure: null, said: null })
    },
    fail: (failure: FailureNotice) => change({ failure }),
    go: (wanted: Wanted) => void (face.isBusy || go(wanted)),
    prove: (code: string | null) => void prove(code),
    digits: phone.digits,
    askPhone: () => void askPhone(),
    keepCodes() {
      unsaved = null
      change({ newCodes: null, said: say('devices.codesSaved') })
      void go({ kind: 'read' })
    },
  }
}

const merge = (face: Face, next: Partial<Face>): Face => ({ ...face, ...next })
