// The page on a phone: its accounts, what waits for them, and what the person is doing about it.

import { useEffect, useMemo, useReducer } from 'react'
import type { LiveRequest, PhoneAccount, PhoneView } from '#api/live/phone-views.ts'
import { createPairedCalls, readPhoneView } from '#client/paired-calls.ts'
import { openPhoneShelf, type PairedAccount, type PhoneShelf } from '#client/phone-shelf.ts'
import { openStream } from '#client/stream.ts'
import { codeFromHash } from '#domain/activation.ts'
import type { FailureNotice } from '#domain/failure.ts'
import type { Verdict } from '#domain/phone-messages.ts'
import type { Outcome } from '#screens/paired-phone-request.tsx'
import { goTo } from './address-router.tsx'
import { fetchNow } from './live-calls.ts'

type Face = {
  shelf: PhoneShelf | null
  /** Null until it is known what this browser keeps. */
  accounts: readonly PairedAccount[] | null
  views: Readonly<Record<string, PhoneView>>
  isOnline: boolean
  isScanning: boolean
  /** What a code leads to, and the code. */
  offer: (PhoneAccount & { code: string }) | null
  /** The request whose owner is asked "Was it you?". */
  doubted: string | null
  outcome: Outcome | null
  failure: FailureNotice | null
  isBusy: boolean
}

const outcomes = { approve: 'approved', deny: 'denied', fraud: 'reported' } as const

export const usePairedPhone = (base: string) => {
  const [face, change] = useReducer(merge, {
    ...{ shelf: null, accounts: null, views: {}, isOnline: true, isScanning: false },
    ...{ offer: null, doubted: null, outcome: null, failure: null, isBusy: false },
  })
  const { shelf, accounts, offer } = face
  const calls = useMemo(
    () => createPairedCalls({ fetch: fetchNow, base, origin: location.origin }),
    [base],
  )

  const look = async (code: string) => {
    change({ isScanning: false, failure: null, outcome: null })
    const answer = await calls.look(code)
    change(answer.ok ? { offer: { ...answer.value, code } } : { failure: answer.failure })
  }

  // What this browser keeps and the address it was opened with are outside React.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each page
  useEffect(() => {
    const readAddress = () => {
      const code = codeFromHash(location.hash)
      // Out of the address at once: nobody pairs a second time by "back".
      if (code) {
        goTo(location.pathname, { replace: true })
        void look(code)
      }
    }
    const start = async () => {
      const opened = await openPhoneShelf()
      change({ shelf: opened, accounts: (await opened?.all()) ?? [] })
      if (opened) readAddress()
    }
    void start()
    addEventListener('hashchange', readAddress)
    return () => removeEventListener('hashchange', readAddress)
  }, [calls])

  // The API is outside React. One stream for all accounts; it comes back by itself after every cut.
  useEffect(() => {
    if (!accounts || accounts.length === 0) return
    const stream = openStream({
      fetch: calls.streamFetch(accounts),
      url: `${base}api/phones/stream`,
      headers: () => ({}),
      onEvent: ({ event, data }) => {
        if (event === 'phone') change({ view: readPhoneView(data) })
      },
      onState: (state) => change({ isOnline: state === 'open' }),
    })
    return () => stream.close()
  }, [accounts, calls, base])

  const answer = async (request: LiveRequest, verdict: Verdict, digits: string | null) => {
    const account = accounts?.find(({ factorId }) => factorId === request.factorId)
    if (!account || face.isBusy) return
    change({ isBusy: true, failure: null })
    const given = await calls.answer(account, request.id, { verdict, digits })
    change({ isBusy: false })
    if (given.ok) return change({ doubted: null, outcome: outcomes[verdict] })
    const { code, attemptsLeft } = given.failure
    const isOver = code === 'push-over' || attemptsLeft === 0
    change(isOver ? { doubted: null, outcome: 'over' } : { failure: given.failure })
  }

  return {
    face,
    request: requestIn(face, calls.now()),
    now: calls.now,
    look: (code: string) => void look(code),
    scan: (isScanning: boolean) => change({ isScanning, failure: null }),
    leave: () => change({ offer: null, failure: null }),
    doubt: (doubted: string | null) => change({ doubted, failure: null }),
    finish: () => change({ outcome: null }),
    answer: (...given: Parameters<typeof answer>) => void answer(...given),
    async pair() {
      if (!offer || !shelf || face.isBusy) return
      change({ isBusy: true, failure: null })
      const paired = await calls.pair(offer.code)
      if (paired.ok) await shelf.keep(paired.value)
      const known = await shelf.all()
      change(
        paired.ok
          ? { isBusy: false, offer: null, accounts: known }
          : { isBusy: false, failure: paired.failure },
      )
    },
    async forget(factorId: string) {
      await shelf?.remove(factorId)
      change({ accounts: (await shelf?.all()) ?? [] })
    },
  }
}

/** The newest that has not run out; who signs in twice means the second. */
const requestIn = ({ views }: Face, now: number): LiveRequest | null =>
  Object.values(views)
    .flatMap(({ requests }) => requests)
    .filter(({ expiresAt }) => expiresAt > now)
    .sort((one, other) => one.sentAt - other.sentAt)
    .at(-1) ?? null

type Change = Partial<Face> & { view?: PhoneView }

const merge = (face: Face, { view, ...next }: Change): Face => ({
  ...face,
  ...next,
  views: view ? { ...face.views, [view.factorId]: view } : face.views,
})
