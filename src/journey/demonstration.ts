// Who a demonstration is about: whose phone it is, why they are here, and every state that they can
// come to. The states come from the chart itself.

import type { Check, DeviceType, Platform, Provider } from '#domain/method.ts'
import { defaultPolicy, type Requirements } from '#domain/policy.ts'
import type { EnrollmentInput, Reason } from '#machines/enrollment/context.ts'
import type { EnrollmentEvent } from '#machines/enrollment/events.ts'
import type { Place } from '#machines/enrollment/samples.ts'
import { shortestWays, type Way, type Ways } from '#machines/enrollment/shortest-ways.ts'
import { type WaitingState, waitingStates } from '#machines/enrollment/waiting-states.ts'

export const phoneKinds = [
  'iphone',
  'android',
  'ipad',
  'tablet',
  'other',
  'landline',
  'key',
  'computer',
] as const
export type PhoneKind = (typeof phoneKinds)[number]

export const reasons = ['first', 'another', 'newPhone'] as const satisfies readonly Reason[]

export type Demonstrated = { journey: Provider; phone: PhoneKind; reason: Reason }

export const devices: Record<PhoneKind, { device: DeviceType; platform: Platform | null }> = {
  iphone: { device: 'mobile', platform: 'iphone' },
  android: { device: 'mobile', platform: 'android' },
  ipad: { device: 'tablet', platform: 'iphone' },
  tablet: { device: 'tablet', platform: 'android' },
  other: { device: 'mobile', platform: 'other' },
  landline: { device: 'landline', platform: null },
  key: { device: 'securityKey', platform: null },
  computer: { device: 'thisDevice', platform: null },
}

/** The kinds that this person could have: neither a phone without apps nor a landline shows passcodes. */
export const phonesFor = ({
  journey,
  reason,
}: Pick<Demonstrated, 'journey' | 'reason'>): PhoneKind[] =>
  phoneKinds.filter((phone) => {
    const { device, platform } = devices[phone]
    const hasWay = defaultPolicy[journey].devices.includes(device)
    const isPhone = reason !== 'newPhone' || device === 'mobile'
    return hasWay && isPhone && (platform !== 'other' || journey === 'duo')
  })

const kept = new Map<string, Ways>()

/** Every state that this person can come to. By the usual policy where that leads there, else by one that asks for all. */
export const waysOf = (demonstrated: Demonstrated): Ways => {
  const { journey, phone, reason } = demonstrated
  const key = `${journey} ${phone} ${reason}`
  const found = kept.get(key) ?? findWays(demonstrated)
  kept.set(key, found)
  return found
}

const findWays = (demonstrated: Demonstrated): Ways => {
  const { requirements } = defaultPolicy[demonstrated.journey]
  const all = { saveCodes: true, proveCodes: true, rehearse: true }
  const [usual, strict] = [requirements, all].map((demands) =>
    shortestWays(inputOf(demonstrated, demands), (event, place) =>
      isOnTheWay(demonstrated, event, place),
    ),
  )
  return new Map(
    waitingStates.flatMap((name): [WaitingState, Way][] => {
      const way = usual?.get(name) ?? strict?.get(name)
      return way ? [[name, way]] : []
    }),
  )
}

const inputOf = (
  { journey, reason }: Demonstrated,
  requirements: Requirements,
): EnrollmentInput => {
  const isBack = reason !== 'first'
  return {
    provider: journey,
    devices: defaultPolicy[journey].devices,
    requirements,
    reason,
    identityWays: isBack ? earlierWays[journey] : [],
    hasRecoveryCodes: isBack,
    numberLabel: reason === 'newPhone' ? '••• 0142' : null,
  }
}

/** What somebody who comes back can prove themselves with. */
const earlierWays: Record<Provider, readonly Check[]> = {
  duo: ['push', 'passcode', 'call', 'passkey', 'recoveryCode'],
  authenticator: ['passcode', 'passkey', 'recoveryCode'],
}

// Nobody demonstrates going back, and the screen that is shared is not the phone's own.
const beside = new Set<EnrollmentEvent['type']>([
  'back.requested',
  'restart.requested',
  'resume.requested',
  'otherWay.requested',
  'thisPhone.chosen',
  'unlocked',
])

const isOnTheWay = ({ phone }: Demonstrated, event: EnrollmentEvent, { name, context }: Place) => {
  const { device, platform } = devices[phone]
  if (beside.has(event.type)) return false
  if (event.type === 'device.chosen') return event.device === device
  if (event.type === 'platform.chosen') return event.platform === platform
  if (event.type === 'help.requested') return name === 'welcoming'
  // The API records a number before it says that the person may go on.
  if (event.type === 'number.confirmed') return context.numberLabel !== null
  return true
}

/** The states of the straight way, without the moments in which an answer is awaited. */
export const mainSteps = (demonstrated: Demonstrated): WaitingState[] =>
  (waysOf(demonstrated).get('enrolled')?.path ?? []).filter((name) => !name.endsWith('checking'))

/** The states beside the straight way, in the order of the chart. */
export const sideSteps = (demonstrated: Demonstrated): WaitingState[] => {
  const main = new Set(mainSteps(demonstrated))
  const ways = waysOf(demonstrated)
  return waitingStates.filter((name) => ways.has(name) && !main.has(name))
}
