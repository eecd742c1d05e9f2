// Every event that can be, once: what the walks over the chart are fed with, in tests and for pictures.

import { checks, deviceTypes, platforms, preferences } from '#domain/method.ts'
import { type EnrollmentContext, linkWay } from './context.ts'
import {
  type Effect,
  type EnrollmentEvent,
  type Fact,
  guessables,
  type Intent,
  type Purpose,
  purposes,
} from './events.ts'

/** Where somebody waits, and what the enrollment remembers there. */
export type Place = { name: string; context: EnrollmentContext }

/** What a fact is about. A `notice` tells the person something and changes nothing a guard reads. */
export const families = ['number', 'link', 'identity', 'codes', 'check', 'lock', 'notice'] as const
export type Family = (typeof families)[number]

export type IntentRow<E extends EnrollmentEvent> = { kind: 'intent'; samples: readonly E[] }
export type FactRow<E extends Fact> = {
  kind: 'fact'
  samples: readonly E[]
  family: Family
  /** Whether an honest API could say so here. */
  arises(place: Place, fact: E): boolean
}

type EventOf<T> = Extract<EnrollmentEvent, { type: T }>
type Rows = {
  [T in EnrollmentEvent['type']]: EventOf<T> extends Fact
    ? FactRow<EventOf<T>>
    : IntentRow<EventOf<T>>
}

const said = <const E extends EnrollmentEvent>(...samples: E[]): IntentRow<E> => ({
  kind: 'intent',
  samples,
})

const bare = <T extends Intent['type']>(type: T) => said({ type } as EventOf<T>)

/** A fact that only ever answers an effect (`answers`, below), unless another place is named. */
const fact = <const E extends Fact>(
  family: Family,
  samples: readonly E[],
  arises: (place: Place, fact: E) => boolean = () => false,
): FactRow<E> => ({ kind: 'fact', family, samples, arises })

const current = { current: true } as const

const homes = {
  number: 'provingNumber',
  link: 'enteringCode',
  codes: 'provingCodes',
  check: 'rehearsing',
  identity: 'confirmingItIsYou',
} as const satisfies Record<Purpose, string>

const isChecking = ({ name }: Place, { purpose }: { purpose: Purpose }) =>
  name.startsWith(homes[purpose]) && name.endsWith('checking')

const isAccepting = (place: Place, { purpose }: { purpose: Purpose }) =>
  isChecking(place, { purpose }) && purpose !== 'number' && purpose !== 'codes'

const isPushed = ({ name }: Place, { purpose }: { purpose: Purpose }) =>
  name === `${homes[purpose]}.awaitingPush`

const isIn =
  (...names: string[]) =>
  ({ name }: Place) =>
    names.includes(name)

const guessedIn = (name: string) => {
  if (name.includes('Number')) return 'numberCode'
  return /Codes|Recovery/.test(name) ? 'recoveryCode' : 'passcode'
}

const isLinkable = ({ name, context }: Place) =>
  linkWay(context) !== 'code' && name.startsWith('linkingApp') && context.activation === 'live'

const forEach = <const E extends Fact>(make: (purpose: Purpose) => E) => purposes.map(make)

/** Complete by type: an event that is missing here does not compile. */
export const table = {
  'setup.started': bare('setup.started'),
  'device.chosen': said(
    ...deviceTypes.map((device) => ({ type: 'device.chosen', device }) as const),
  ),
  'number.confirmed': bare('number.confirmed'),
  'numberCode.requested': said(
    { type: 'numberCode.requested', way: 'call' },
    { type: 'numberCode.requested', way: 'text' },
  ),
  'platform.chosen': said(
    ...platforms.map((platform) => ({ type: 'platform.chosen', platform }) as const),
  ),
  'app.installed': bare('app.installed'),
  'camera.seen': bare('camera.seen'),
  'scan.claimed': bare('scan.claimed'),
  'activation.renewed': bare('activation.renewed'),
  'link.requested': bare('link.requested'),
  'link.confirmed': bare('link.confirmed'),
  'thisPhone.chosen': bare('thisPhone.chosen'),
  'key.requested': bare('key.requested'),
  'key.typed': bare('key.typed'),
  'preference.saved': said(
    ...preferences.map((preference) => ({ type: 'preference.saved', preference }) as const),
  ),
  'codes.saved': bare('codes.saved'),
  'codes.renewed': bare('codes.renewed'),
  'check.chosen': said(...checks.map((check) => ({ type: 'check.chosen', check }) as const)),
  'push.resent': bare('push.resent'),
  'push.disowned': bare('push.disowned'),
  'otherWay.requested': bare('otherWay.requested'),
  'back.requested': bare('back.requested'),
  'help.requested': bare('help.requested'),
  'resume.requested': bare('resume.requested'),
  'restart.requested': bare('restart.requested'),
  'code.submitted': said({ type: 'code.submitted' }),

  'number.recorded': fact(
    'number',
    [
      { type: 'number.recorded', label: '••• 0142', known: false },
      { type: 'number.recorded', label: '••• 0187', known: true },
    ],
    isIn('enteringNumber'),
  ),
  'number.proved': fact('number', [{ type: 'number.proved', ...current }], (place) =>
    isChecking(place, { purpose: 'number' }),
  ),
  'numberCode.sent': fact('notice', [{ type: 'numberCode.sent', way: 'text', ...current }]),
  'activation.issued': fact('link', [{ type: 'activation.issued', ...current }]),
  'activation.expired': fact(
    'link',
    [{ type: 'activation.expired', ...current }],
    ({ context }) => context.activation === 'live' && context.linkedFactor === null,
  ),
  'device.activated': fact('link', [{ type: 'device.activated', ...current }], isLinkable),
  'link.sent': fact('notice', [{ type: 'link.sent', ...current }]),
  'code.accepted': fact(
    'check',
    forEach((purpose) => ({ type: 'code.accepted', purpose, ...current })),
    isAccepting,
  ),
  'code.refused': fact(
    'notice',
    forEach((purpose) => ({
      type: 'code.refused',
      purpose,
      failure: 'code-wrong',
      attemptsLeft: 4,
      ...current,
    })),
    isChecking,
  ),
  'attempts.exhausted': fact(
    'lock',
    purposes.flatMap((purpose) =>
      guessables.map(
        (kind) => ({ type: 'attempts.exhausted', purpose, kind, minutes: 10 }) as const,
      ),
    ),
    (place, { purpose, kind }) => isChecking(place, { purpose }) && guessedIn(place.name) === kind,
  ),
  unlocked: fact(
    'lock',
    guessables.map((kind) => ({ type: 'unlocked', kind }) as const),
    ({ context }, { kind }) => context.locked?.kind === kind,
  ),
  'passkey.registered': fact(
    'link',
    [{ type: 'passkey.registered', ...current }],
    isIn('registeringPasskey'),
  ),
  'passkey.used': fact(
    'check',
    forEach((purpose) => ({ type: 'passkey.used', purpose, ...current })),
    ({ name }, { purpose }) => name === `${homes[purpose]}.usingPasskey`,
  ),
  'passkey.refused': fact(
    'notice',
    [{ type: 'passkey.refused', failure: 'passkey-cancelled', ...current }],
    isIn('registeringPasskey', 'rehearsing.usingPasskey', 'confirmingItIsYou.usingPasskey'),
  ),
  'codes.issued': fact('codes', [{ type: 'codes.issued', ...current }]),
  'codes.proved': fact('codes', [{ type: 'codes.proved', ...current }], (place) =>
    isChecking(place, { purpose: 'codes' }),
  ),
  'push.sent': fact('notice', [{ type: 'push.sent', purpose: 'check', ...current }]),
  'push.approved': fact(
    'check',
    forEach((purpose) => ({ type: 'push.approved', purpose, ...current })),
    isPushed,
  ),
  'push.denied': fact(
    'notice',
    forEach((purpose) => ({ type: 'push.denied', purpose, ...current })),
    isPushed,
  ),
  'push.timedOut': fact(
    'notice',
    forEach((purpose) => ({ type: 'push.timedOut', purpose, ...current })),
    isPushed,
  ),
  'push.misapproved': fact('notice', [{ type: 'push.misapproved' }], (place) =>
    isPushed(place, { purpose: 'check' }),
  ),
  'push.refused': fact('notice', [{ type: 'push.refused', failure: 'push-limited', ...current }]),
  'call.placed': fact('notice', [{ type: 'call.placed', ...current }]),
  'call.confirmed': fact(
    'check',
    [{ type: 'call.confirmed', ...current }],
    isIn('rehearsing.awaitingCall'),
  ),
  'call.unanswered': fact(
    'notice',
    [{ type: 'call.unanswered', ...current }],
    isIn('rehearsing.awaitingCall'),
  ),
} satisfies Rows

/** Every sample of the table, with the rows seen as one shape. */
const rows = Object.values(table) as readonly (IntentRow<EnrollmentEvent> | FactRow<Fact>)[]

export const intents = rows.flatMap((row) => (row.kind === 'intent' ? row.samples : []))
export const facts = rows.flatMap((row) => (row.kind === 'fact' ? row.samples : []))

/** What a fact is about: of the proofs that have a purpose, the purpose decides. */
export const familyOf = (fact: Fact): Family => {
  const { family } = table[fact.type]
  if (family !== 'check' || !('purpose' in fact)) return family
  return fact.purpose === 'link' || fact.purpose === 'identity' ? fact.purpose : 'check'
}

export const arisesAt = (place: Place, fact: Fact): boolean =>
  (table[fact.type] as FactRow<Fact>).arises(place, fact)

type Answer = (context: EnrollmentContext) => readonly Fact[]

const nothing: Answer = () => []
const issued: Fact = { type: 'activation.issued', ...current }

/** The facts that the API steps in the same transaction as the effect. */
export const answers = {
  ensureActivation: ({ activation }) => (activation === 'live' ? [] : [issued]),
  renewActivation: () => [issued],
  sendNumberCode: () => [{ type: 'numberCode.sent', way: 'text', ...current }],
  sendLink: () => [{ type: 'link.sent', ...current }],
  ensureRecoveryCodes: ({ codes }) =>
    codes === 'none' ? [{ type: 'codes.issued', ...current }] : [],
  renewRecoveryCodes: () => [{ type: 'codes.issued', ...current }],
  sendPush: () => [{ type: 'push.sent', purpose: 'check', ...current }],
  placeCall: () => [{ type: 'call.placed', ...current }],
  savePreference: nothing,
  activateFactor: nothing,
  notifyPerson: nothing,
  reportFraud: nothing,
  forgetAnswers: nothing,
} satisfies Record<Effect, Answer>
