// Joins the chart (which screen), the record (what the phone keeps) and the ports (what reaches it).

import { useRef, useState } from 'react'
import type { CameraProblem } from '#client/camera.ts'
import type { Failure } from '#domain/failure.ts'
import type { Provider } from '#domain/method.ts'
import { callsAt, type Post, type PushRequest, type Verdict } from '#domain/phone-messages.ts'
import type { PhoneEvent } from '#machines/phone/events.ts'
import { pathOf, startingPlace, stepPhone } from '#machines/phone/stepping.ts'
import {
  emptyRecord,
  factsOf,
  type PhoneChange,
  type PhoneRecord,
  withAccount,
  withFacts,
  withPairing,
} from './phone-record.ts'
import { changePhone, phoneOf, usePhoneRecord } from './phone-store.ts'
import type { PhonePerson, PhonePorts } from './ports.ts'
import { accountFrom, type SetUpCode } from './set-up-code.ts'
import { useNow } from './use-now.ts'

/** Everything a screen of the phone may read and do. */
export type Phone = {
  person: PhonePerson
  provider: Provider
  appName: string
  help: string | null
  ports: PhonePorts
  /** The phone is the page, not a drawing beside one. */
  isPage: boolean
  record: PhoneRecord
  /** Where the phone is, as the chart says it: `accounts.listing`. */
  place: string
  selected: string | null
  /** The page's clock and the phone's: they differ where the phone's is wrong. */
  now: number
  phoneNow: number
  /** What has reached this phone, and can be answered on it. */
  requests: PushRequest[]
  post: Post
  /** Why the last code, link or answer did not do. */
  failure: Failure | null
  /** Why the camera of this page gives no picture. */
  cameraProblem: CameraProblem['kind'] | null
  send: (event: PhoneEvent) => void
  change: (change: PhoneChange) => void
  /** Takes a set-up code or an activation link, from wherever it came. */
  take: (code: SetUpCode, by: 'camera' | 'link') => void
  answer: (request: PushRequest, verdict: Verdict, digits: string | null) => Promise<void>
  loseCamera: (why: CameraProblem['kind']) => void
}

type Props = {
  person: PhonePerson
  provider: Provider
  appName: string
  help: string | null
  ports: PhonePorts
  isPage: boolean
}

export function usePhone({ person, provider, appName, help, ports, isPage }: Props): Phone {
  const record = usePhoneRecord(person)
  const now = useNow()
  const [place, setPlace] = useState(startingPlace)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [cameraProblem, setCameraProblem] = useState<CameraProblem['kind'] | null>(null)
  const latest = useRef(startingPlace)
  const held = useRef<SetUpCode | null>(null)

  const change = (by: PhoneChange) => changePhone(person, by)

  const send = (event: PhoneEvent) => {
    const step = stepPhone(latest.current, factsOf(phoneOf(person), provider), event)
    if (!step) return
    latest.current = step.place
    setPlace(step.place)
    setFailure(null)
    change(event.type === 'phone.wiped' ? () => emptyRecord : withFacts(step.facts, Date.now()))
    if (step.isRedeeming) void redeem()
  }

  const redeem = async () => {
    const outcome = await accountBehind(held.current, ports)
    if (outcome.ok) {
      change(outcome.change)
      return send({ type: 'pairing.accepted' })
    }
    send({ type: 'pairing.refused' })
    setFailure(outcome.failure)
  }

  const take: Phone['take'] = (code, by) => {
    held.current = code
    send({ type: by === 'camera' ? 'code.seen' : 'link.opened' })
  }

  const answer: Phone['answer'] = async (request, verdict, digits) => {
    send({ type: 'answer.sent' })
    const outcome = await ports.answer(request, verdict, digits)
    if (outcome.ok) return send({ type: 'answer.taken', verdict })
    send({ type: 'answer.refused' })
    setFailure(outcome.failure)
  }

  const loseCamera = (why: CameraProblem['kind']) => {
    setCameraProblem(why)
    send({ type: 'camera.missing' })
  }

  return {
    person,
    provider,
    appName,
    help,
    ports,
    isPage,
    record,
    place: possible(pathOf(place.value), record),
    selected: place.selected,
    now,
    phoneNow: now + record.clockOffsetMinutes * 60_000,
    requests: requestsOn(record, ports.requests, now),
    post: postOn(record, ports.post, now),
    failure,
    cameraProblem,
    send,
    change,
    take,
    answer,
    loseCamera,
  }
}

type Behind = { ok: true; change: PhoneChange } | { ok: false; failure: Failure }

/** An authenticator's code holds the whole account. A pairing is asked for, and works once. */
const accountBehind = async (code: SetUpCode | null, ports: PhonePorts): Promise<Behind> => {
  if (code?.kind === 'otpauth') {
    const account = accountFrom(code, Date.now())
    if (account) return { ok: true, change: withAccount(account) }
  }
  if (code?.kind !== 'pairing') return { ok: false, failure: 'activation-unknown' }
  const outcome = await ports.pair(code.code)
  if (!outcome.ok) return outcome
  const { pairing } = outcome
  return { ok: true, change: withPairing(pairing, code.code, Date.now()) }
}

/** Another window may have wiped the phone while this one had the app open. */
const possible = (place: string, { hasApp }: PhoneRecord): string =>
  !hasApp && /^(accounts|adding|request|firstRun)/.test(place) ? 'home' : place

/** Only requests for an account that is on this phone, still open, and only while it is online. */
const requestsOn = (
  { accounts, flyingSince }: PhoneRecord,
  requests: PushRequest[],
  now: number,
): PushRequest[] =>
  flyingSince === null
    ? requests.filter(
        ({ factorId, expiresAt }) =>
          expiresAt > now && accounts.some(({ pairing }) => pairing?.factorId === factorId),
      )
    : []

/** What was there before aeroplane mode stays readable; the rest has not arrived yet. */
const postOn = ({ flyingSince }: PhoneRecord, all: Post, now: number): Post => {
  const post = { ...all, calls: callsAt(all.calls, now) }
  if (flyingSince === null) return post
  const early = ({ at }: { at: number }) => at <= flyingSince
  return {
    mails: post.mails.filter(early),
    texts: post.texts.filter(early),
    calls: post.calls.filter((call) => early(call) && call.state === 'over'),
  }
}
