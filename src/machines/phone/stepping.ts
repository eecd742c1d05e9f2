// One tap on the phone: where it leads, what it changes, and whether a code is to be redeemed.

import { type StateValue, transition } from 'xstate'
import type { PhoneContext, PhoneEvent, PhoneFacts } from './events.ts'
import { phoneMachine } from './phone.machine.ts'

/** What one window knows of the phone: the rest are facts, and shared by all windows. */
export type PhonePlace = { value: StateValue } & Pick<PhoneContext, 'selected' | 'isHoldingCode'>

export type PhoneStep = { place: PhonePlace; facts: PhoneFacts; isRedeeming: boolean }

export const startingPlace: PhonePlace = { value: 'locked', selected: null, isHoldingCode: false }

/** Null where the event comes too late for the screen it was meant for. */
export const stepPhone = (
  { value, ...rest }: PhonePlace,
  facts: PhoneFacts,
  event: PhoneEvent,
): PhoneStep | null => {
  const before = phoneMachine.resolveState({ value, context: { ...facts, ...rest } })
  if (!before.can(event)) return null
  const [after, effects] = transition(phoneMachine, before, event)
  const { selected, isHoldingCode, ...changed } = after.context
  return {
    place: { value: after.value, selected, isHoldingCode },
    facts: changed,
    isRedeeming: effects.some(({ type }) => type === 'redeemCode'),
  }
}

/** `{ accounts: 'listing' }` is `accounts.listing`. */
export const pathOf = (value: StateValue): string =>
  typeof value === 'string'
    ? value
    : Object.entries(value)
        .map(([outer, inner]) => (inner ? `${outer}.${pathOf(inner)}` : outer))
        .join()
