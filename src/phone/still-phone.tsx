// A picture of the practice phone: what is on it after some taps. Nothing on it can be pressed, nothing of
// it is kept, and it asks nobody.

import type { Provider } from '#domain/method.ts'
import type { Post, PushRequest } from '#domain/phone-messages.ts'
import type { PhoneEvent } from '#machines/phone/events.ts'
import { type PhonePlace, pathOf, startingPlace, stepPhone } from '#machines/phone/stepping.ts'
import { DeskTelephone } from './desk-telephone.tsx'
import { Handset } from './handset.tsx'
import { factsOf, freshRecord, type PhoneRecord, withAccount, withFacts } from './phone-record.ts'
import type { PhonePerson, PhonePorts } from './ports.ts'

export type Moment = {
  /** What was set up before the taps. */
  has: 'nothing' | 'app' | 'account'
  taps: readonly PhoneEvent[]
  requests: readonly PushRequest[]
  post: Post
}

type Props = {
  person: PhonePerson
  provider: Provider
  appName: string
  help: string | null
  /** Whose account is on the phone, and the key of its passcodes. */
  account: { issuer: string; account: string; key: string }
  moment: Moment
  /** The time at which the picture stands still. */
  now: number
  pixels: NonNullable<PhonePorts['pixels']>
  fullPage: boolean
}

export function StillPhone({ moment, now, pixels, fullPage, ...props }: Props) {
  const { person } = props
  const ports = { ...deadPorts, pixels, requests: [...moment.requests], post: moment.post }
  if (person.hardware === 'desk') return <DeskTelephone {...{ person, ports, fullPage }} />
  const { record, place } = afterTaps({ ...props, moment, now })
  const phone = {
    ...props,
    ports,
    isPage: fullPage,
    record,
    place: pathOf(place.value),
    selected: place.selected,
    now,
    phoneNow: now,
    requests: [...moment.requests],
    post: moment.post,
    failure: null,
    cameraProblem: null,
    send: nothing,
    change: nothing,
    take: nothing,
    answer: never,
    loseCamera: nothing,
  }
  return <Handset phone={phone} fullPage={fullPage} />
}

type Tapped = Pick<Props, 'person' | 'provider' | 'account' | 'moment' | 'now'>

/** Every tap through the phone's own chart: a picture of what cannot be is a fault. */
export const afterTaps = ({ person, provider, account, moment, now }: Tapped) => {
  const start: { record: PhoneRecord; place: PhonePlace } = {
    record: recordWith(moment.has, { person, account, now }),
    place: startingPlace,
  }
  return moment.taps.reduce(({ record, place }, tap) => {
    const step = stepPhone(place, factsOf(record, provider), tap)
    if (!step) throw new Error(`${tap.type} is not possible at ${pathOf(place.value)}`)
    return { record: withFacts(step.facts, now)(record), place: step.place }
  }, start)
}

const recordWith = (
  has: Moment['has'],
  { person, account, now }: Pick<Tapped, 'person' | 'account' | 'now'>,
): PhoneRecord => {
  const fresh = freshRecord(person)
  if (has === 'nothing') return fresh
  const inUse = {
    ...fresh,
    hasApp: true,
    hasOpenedApp: true,
    notifications: 'allowed',
    camera: 'allowed',
  } as const
  if (has === 'app') return inUse
  const { issuer, account: name, key } = account
  return withAccount({
    id: sampleFactor,
    name: issuer,
    issuer,
    account: name,
    seed: key,
    addedAt: now,
    pairing: { factorId: sampleFactor, token: '' },
  })(inUse)
}

/** Requests of a picture name this factor. */
export const sampleFactor = 'fac_sample'

const nothing = () => {}
const never = async () => {}
const refused = async () => ({ ok: false, failure: 'offline' }) as const

const deadPorts: Omit<PhonePorts, 'requests' | 'post'> = {
  pair: refused,
  answer: refused,
  answerCall: never,
  pressKey: never,
  hangUp: never,
  pixels: null,
  decode: async () => ({ kind: 'none' }),
  camera: null,
}
