// Whose journeys are walked. For tests only. One kind of trouble at a time: facts that come whenever
// they like are let loose on the smallest person they can hurt, so that the graphs add up and do
// not multiply.

import { type Check, deviceTypes, type Provider, providers } from '#domain/method.ts'
import type { EnrollmentInput } from './context.ts'
import { type Family, families } from './samples.ts'

export type Person = { title: string; input: EnrollmentInput; hostile: readonly Family[] }

const all = { saveCodes: true, proveCodes: true, rehearse: true }
const none = { saveCodes: false, proveCodes: false, rehearse: false }
const typedOnly = { saveCodes: false, proveCodes: true, rehearse: false }
const savedOnly = { saveCodes: true, proveCodes: false, rehearse: true }

const ways: readonly Check[] = ['passkey', 'push', 'passcode', 'call', 'recoveryCode']
const returning = { identityWays: ways, hasRecoveryCodes: true } as const
const known = { identityWays: ['passcode'], hasRecoveryCodes: true } as const

export const person = (
  provider: Provider,
  over: Partial<EnrollmentInput> = {},
  ...hostile: Family[]
): Person => {
  const input: EnrollmentInput = {
    provider,
    devices: deviceTypes,
    requirements: all,
    reason: 'first',
    identityWays: [],
    hasRecoveryCodes: false,
    numberLabel: null,
    ...over,
  }
  const said = Object.entries(over).map(([key, value]) => `${key} ${JSON.stringify(value)}`)
  const trouble = hostile.length > 0 ? [`${hostile.join(' and ')} at any time`] : []
  return { title: [provider, ...said, ...trouble].join(', '), input, hostile }
}

/** Walked on every run. */
export const fewPeople: readonly Person[] = [
  person('duo', { devices: ['mobile', 'landline', 'thisDevice', 'none'] }),
  person('authenticator', { devices: ['mobile', 'securityKey', 'none'], requirements: savedOnly }),
  person('duo', { devices: ['tablet', 'none'], requirements: none }),
  person('authenticator', { devices: ['tablet'], requirements: typedOnly }),
  person('authenticator', { devices: ['tablet'], reason: 'another', ...returning }),
  person('duo', { devices: ['mobile'], reason: 'newPhone', ...known, requirements: none }),
  person('duo', { devices: ['mobile'], requirements: none }, 'number'),
  person('authenticator', { devices: ['tablet'] }, 'link'),
  person('duo', { devices: ['landline'], requirements: none }, 'link'),
  person('duo', { devices: ['securityKey'], reason: 'another', ...returning }, 'identity'),
  person('duo', { devices: ['securityKey'], reason: 'another', ...known }, 'link'),
  person('authenticator', { devices: ['tablet'] }, 'codes'),
  person('duo', { devices: ['tablet'] }, 'check'),
  person('authenticator', { devices: ['tablet'], requirements: none }, 'lock'),
  person('duo', { devices: ['landline'] }, 'lock'),
  person('duo', { devices: ['securityKey'], reason: 'another', ...returning }, 'lock'),
  person('duo', { devices: ['securityKey'] }, 'notice'),
  person('authenticator', { devices: ['phonePage', 'tablet', 'none'] }),
  person('authenticator', { devices: ['phonePage'], requirements: none }, 'link'),
]

/** Walked by `npm run test:full`: every device and reason, every trouble, and what goes badly together. */
export const everybody: readonly Person[] = [
  ...fewPeople,
  ...providers.flatMap((provider) =>
    [all, none, typedOnly, savedOnly].map((requirements) => person(provider, { requirements })),
  ),
  ...providers.flatMap((provider) => [
    person(provider, { reason: 'another', ...returning }),
    person(provider, { reason: 'newPhone', ...returning }),
  ]),
  ...providers.flatMap((provider) =>
    deviceTypes.flatMap((device) =>
      families.map((family) => person(provider, { devices: [device] }, family)),
    ),
  ),
  ...families.map((family) =>
    person('duo', { devices: ['mobile'], reason: 'newPhone', ...returning }, family),
  ),
  person('authenticator', { devices: ['tablet'] }, 'link', 'lock'),
  person('authenticator', { devices: ['tablet'] }, 'link', 'codes', 'check'),
  person('duo', { devices: ['landline'] }, 'number', 'lock'),
  person('duo', { devices: ['securityKey'], reason: 'another', ...returning }, 'identity', 'lock'),
  person('duo', { devices: ['securityKey'] }, ...families),
]
