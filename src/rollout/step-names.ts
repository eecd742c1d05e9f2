// Where somebody stands on the way, in the words of their own rail.

import { whenILogIn } from '#content/first-labels.ts'
import { type Phrase, say } from '#content/say.ts'
import { isWaitingState, type WaitingState } from '#machines/enrollment/waiting-states.ts'
import '#content/en/rollout.ts'

/** `linkingApp.showingCode` is at `linkingApp`. */
type Leg<State extends string = WaitingState> = State extends `${infer First}.${string}`
  ? First
  : State

const names: Record<Leg, Phrase | null> = {
  welcoming: 'stop.start',
  confirmingItIsYou: 'stop.identity',
  choosingDevice: 'stop.device',
  enteringNumber: 'stop.number',
  provingNumber: 'stop.number',
  choosingPlatform: 'stop.platform',
  installingApp: 'stop.install',
  addingAccount: 'stop.add',
  linkingApp: 'stop.scan',
  enteringCode: 'stop.code',
  registeringPasskey: 'place.passkey',
  // A documented label, the same in every language.
  choosingPreference: null,
  savingCodes: 'stop.codes',
  provingCodes: 'stop.codes',
  rehearsing: 'stop.test',
  locked: 'place.locked',
  escalated: 'place.help',
  enrolled: 'stop.ready',
}

/** Null for a state that this version of the page does not know. */
export const stepName = (state: string): string | null => {
  if (!isWaitingState(state)) return null
  const phrase = names[state.split('.')[0] as Leg]
  return phrase ? say(phrase) : whenILogIn
}
