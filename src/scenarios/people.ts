// The people of the practice world and the trouble each is in. Numbers are from ranges kept for fiction.

import type { PracticePerson } from '#domain/practice-person.ts'

const usual = {
  journey: 'duo',
  country: 'US',
  hardware: 'android',
  cameraBlocked: false,
  clockOffsetMinutes: 0,
  policy: {},
  losesPushes: false,
  dropsNetworkAt: null,
  hasStranger: false,
  isOneScreen: false,
} as const satisfies Partial<PracticePerson>

type Told = Pick<PracticePerson, 'id' | 'name' | 'trouble' | 'number'> & Partial<PracticePerson>

const person = (told: Told): PracticePerson => ({
  ...usual,
  email: `${told.id}@alder.example`,
  ...told,
})

const withCodes = { requirements: { saveCodes: true, proveCodes: true, rehearse: true } }

export const people: readonly PracticePerson[] = [
  person({ id: 'dana', name: 'Dana Whitfield', trouble: 'none', number: '(614) 555-0142' }),
  person({
    id: 'samuel',
    name: 'Samuel Okoro',
    trouble: 'slow-clock',
    number: '(614) 555-0117',
    journey: 'authenticator',
    clockOffsetMinutes: -7,
  }),
  person({
    id: 'mei',
    name: 'Mei Tanaka',
    trouble: 'code-expired',
    number: '(614) 555-0123',
    hardware: 'iphone',
    policy: { activationMinutes: 0.25 },
  }),
  person({ id: 'piotr', name: 'Piotr Nowak', trouble: 'wrong-number', number: '(614) 555-0168' }),
  person({ id: 'aisha', name: 'Aisha Rahman', trouble: 'number-known', number: '(614) 555-0190' }),
  person({
    id: 'harold',
    name: 'Harold Briggs',
    trouble: 'landline',
    number: '(614) 555-0104',
    hardware: 'desk',
  }),
  person({
    id: 'lucia',
    name: 'Lucía Fernández',
    trouble: 'tablet',
    number: '(614) 555-0151',
    hardware: 'tablet',
  }),
  person({
    id: 'joan',
    name: 'Joan Mercer',
    trouble: 'one-screen',
    number: '(614) 555-0136',
    hardware: 'oldAndroid',
    isOneScreen: true,
  }),
  person({
    id: 'margaret',
    name: 'Margaret Lowe',
    trouble: 'camera-blocked',
    number: '(614) 555-0129',
    cameraBlocked: true,
  }),
  person({ id: 'tom', name: 'Tom Adeyemi', trouble: 'own-camera', number: '(614) 555-0173' }),
  person({
    id: 'ines',
    name: 'Inês Duarte',
    trouble: 'push-lost',
    number: '(614) 555-0185',
    losesPushes: true,
  }),
  person({
    id: 'george',
    name: 'George Hall',
    trouble: 'push-denied',
    number: '(614) 555-0147',
    hardware: 'iphone',
  }),
  person({
    id: 'nadia',
    name: 'Nadia Petrova',
    trouble: 'push-fraud',
    number: '(614) 555-0112',
    policy: { verifiedPush: true },
    hasStranger: true,
  }),
  person({
    id: 'ruth',
    name: 'Ruth Bergman',
    trouble: 'closed-page',
    number: '(614) 555-0159',
    policy: withCodes,
  }),
  person({
    id: 'kofi',
    name: 'Kofi Mensah',
    trouble: 'network-drops',
    number: '(614) 555-0198',
    dropsNetworkAt: 'installingApp',
  }),
  person({
    id: 'elena',
    name: 'Elena Rossi',
    trouble: 'locked',
    number: '(614) 555-0164',
    journey: 'authenticator',
  }),
  person({
    id: 'victor',
    name: 'Víctor Salas',
    trouble: 'new-phone',
    number: '(614) 555-0181',
    hardware: 'iphone',
  }),
  person({
    id: 'amy',
    name: 'Amy Lindqvist',
    trouble: 'shared-computer',
    number: '(614) 555-0109',
    policy: { ...withCodes, sharedComputer: true },
  }),
]

export const findPerson = (id: string) => people.find((one) => one.id === id) ?? null
