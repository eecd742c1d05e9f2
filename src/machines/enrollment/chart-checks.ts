// What must be true of the chart as it is written, before anybody walks it. For tests only: each
// check takes a machine and names what is wrong with it.

import { effects } from './events.ts'
import { table } from './samples.ts'
import { isWaitingState, type WaitingState, waitingStates } from './waiting-states.ts'
import { chartNodes, handledTypes, type Machine } from './walk.ts'

/** The states without children that say what step they are. */
const steps = (machine: Machine) =>
  chartNodes(machine.root)
    .filter(({ states }) => Object.keys(states).length === 0)
    .flatMap(({ path, meta }) => (meta ? [{ name: path.join('.'), meta }] : []))

/** Whether a secret is on the screen: a QR code, a key, a link, recovery codes, a push's digits. */
const secrets = {
  welcoming: false,
  'confirmingItIsYou.choosingWay': false,
  'confirmingItIsYou.awaitingPush': true,
  'confirmingItIsYou.usingPasskey': false,
  'confirmingItIsYou.enteringPasscode.typing': false,
  'confirmingItIsYou.enteringPasscode.checking': false,
  'confirmingItIsYou.enteringNumberCode.typing': false,
  'confirmingItIsYou.enteringNumberCode.checking': false,
  'confirmingItIsYou.enteringRecoveryCode.typing': true,
  'confirmingItIsYou.enteringRecoveryCode.checking': true,
  choosingDevice: false,
  enteringNumber: false,
  'provingNumber.choosingWay': false,
  'provingNumber.typing': false,
  'provingNumber.checking': false,
  choosingPlatform: false,
  installingApp: false,
  addingAccount: false,
  'linkingApp.showingCode': true,
  'linkingApp.sendingLink': false,
  'linkingApp.handedOver': true,
  'linkingApp.typingKey': true,
  'linkingApp.expired': false,
  'enteringCode.typing': false,
  'enteringCode.checking': false,
  registeringPasskey: false,
  choosingPreference: false,
  savingCodes: true,
  'provingCodes.typing': true,
  'provingCodes.checking': true,
  'rehearsing.choosingCheck': false,
  'rehearsing.awaitingPush': true,
  'rehearsing.enteringPasscode.typing': false,
  'rehearsing.enteringPasscode.checking': false,
  'rehearsing.awaitingCall': false,
  'rehearsing.usingPasskey': false,
  'rehearsing.enteringRecoveryCode.typing': true,
  'rehearsing.enteringRecoveryCode.checking': true,
  locked: false,
  escalated: false,
  enrolled: false,
} satisfies Record<WaitingState, boolean>

/** Steps that share more, or less, than the secrets on them allow. */
export const openSecrets = (machine: Machine): string[] =>
  steps(machine)
    .filter(
      ({ name, meta }) => isWaitingState(name) && secrets[name] !== (meta.share === 'blackout'),
    )
    .map(({ name, meta }) => `${name} shares ${meta.share}`)

/** What binds the person to something: a helper may never be the one who does it. */
const binding = [
  'code.submitted',
  'preference.saved',
  'codes.saved',
  'check.chosen',
  'push.disowned',
]

/** Steps where somebody can bind themselves and that do not say so. */
export const quietCommits = (machine: Machine): string[] => {
  const heard = handledTypes(machine)
  return steps(machine)
    .filter(({ name, meta }) => !meta.commit && binding.some((type) => heard.get(name)?.has(type)))
    .map(({ name }) => name)
}

/** What the chart hears and that is no intent, fact or submission: an agent's word, for one. */
export const strangeEvents = (machine: Machine): string[] =>
  chartNodes(machine.root).flatMap(({ path, ownEvents }) =>
    ownEvents
      .filter((type) => !Object.hasOwn(table, type))
      .map((type) => `${path.join('.')} hears ${type}`),
  )

/** Where the list of waiting states and the chart disagree. */
export const misnamedStates = (machine: Machine): string[] => {
  const names = steps(machine).map(({ name }) => name)
  return [
    ...names.filter((name) => !isWaitingState(name)).map((name) => `${name} is not in the list`),
    ...waitingStates.filter((name) => !names.includes(name)).map((name) => `${name} has no step`),
  ]
}

type Named = { type?: string } & ((...args: never[]) => unknown)

/** Effects that the list lacks or the chart never asks for, and records that nothing uses. */
export const misnamedEffects = (machine: Machine): string[] => {
  const defined = machine.implementations.actions as unknown as Record<string, Named | undefined>
  const isEffect = (name: string) => !defined[name]?.type?.startsWith('xstate.')
  const used = actionsOf(machine)
  const listed: readonly string[] = effects
  const unlisted = [...used].filter((name) => isEffect(name) && !listed.includes(name))
  const unused = [...listed, ...Object.keys(defined)].filter((name) => !used.has(name))
  return [
    ...unlisted.map((name) => `${name} is not listed`),
    ...unused.map((name) => `${name} is never used`),
  ]
}

/** Questions that the chart defines and never asks. */
export const idleGuards = (machine: Machine): string[] => {
  const asked = new Set(transitionsOf(machine).map(({ guard }) => nameOf(guard)))
  return Object.keys(machine.implementations.guards).filter((name) => !asked.has(name))
}

const transitionsOf = (machine: Machine) =>
  chartNodes(machine.root).flatMap(({ always = [], transitions }) => [
    ...always,
    ...[...transitions.values()].flat(),
  ])

/** Every action that some entry, exit or transition names. */
const actionsOf = (machine: Machine): Set<string> =>
  new Set(
    [
      ...chartNodes(machine.root).flatMap(({ entry, exit }) => [...entry, ...exit]),
      ...transitionsOf(machine).flatMap(({ actions }) => actions),
    ].map(nameOf),
  )

const nameOf = (named: unknown): string =>
  typeof named === 'string' ? named : String((named as { type?: string } | undefined)?.type)
