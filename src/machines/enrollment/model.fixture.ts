// Everybody whose graph the model checks walk, and the questions that they ask of it. For tests only.

import { vi } from 'vitest'
import { enrollmentMachine } from './enrollment.machine.ts'
import type { EnrollmentEvent, Purpose } from './events.ts'
import { everybody, fewPeople, type Person, person } from './people.ts'
import { type Graph, type Machine, walk } from './walk.ts'

export const isFull = process.env.FULL === '1'
vi.setConfig({ testTimeout: isFull ? 600_000 : 30_000 })
const people = isFull ? everybody : fewPeople
// No guard tells an iPhone from an Android phone; the long run walks both all the same.
export const isTwin = (event: EnrollmentEvent) =>
  !isFull && event.type === 'platform.chosen' && event.platform === 'iphone'

export const walked = ({ input, hostile }: Person, machine: Machine = enrollmentMachine): Graph =>
  walk(machine, input, { hostile, without: isTwin, ceiling: isFull ? 60_000 : 4_000 })

export const graphs = people.map((one) => ({ one, graph: walked(one) }))

/** What a check finds wrong with anybody's graph. */
export const found = (
  check: (graph: Graph) => string[],
  concerns: (one: Person) => boolean = () => true,
): string[] =>
  graphs
    .filter(({ one }) => concerns(one))
    .flatMap(({ one, graph }) => check(graph).map((finding) => `${one.title}: ${finding}`))

export const keyOwner = person('duo', { devices: ['securityKey'] })
export const duoTablet = person('duo', { devices: ['tablet'] })
export const duoMobile = person('duo', { devices: ['mobile'] })
export const coded = person('authenticator', { devices: ['tablet'] })
export const returning = person('duo', {
  devices: ['securityKey'],
  reason: 'another',
  identityWays: ['passcode'],
})

export const isLink = (event: EnrollmentEvent) =>
  ['device.activated', 'number.proved', 'passkey.registered'].includes(event.type) ||
  (event.type === 'code.accepted' && event.purpose === 'link')
const proves = (event: EnrollmentEvent, purpose: Purpose) =>
  ['code.accepted', 'push.approved', 'passkey.used'].includes(event.type) &&
  'purpose' in event &&
  event.purpose === purpose
export const isCheck = (event: EnrollmentEvent) =>
  event.type === 'call.confirmed' || proves(event, 'check')
export const isIdentity = (event: EnrollmentEvent) => proves(event, 'identity')
export const isCodesProof = ({ type }: EnrollmentEvent) => type === 'codes.proved'

export const isPastLink = (name: string) =>
  /^(linked|choosingPreference|savingCodes|provingCodes|rehearsing|enrolled)/.test(name)
export const isPastIdentity = (name: string) =>
  !/^(welcoming|confirmingItIsYou|locked|escalated)/.test(name)
export const isEnrolled = (name: string) => name === 'enrolled'
