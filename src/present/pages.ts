// The pages below `present/`, for the hosts that must have a file of each.

import { stepAddresses } from '#journey/addresses.ts'
import { type WaitingState, waitingStates } from '#machines/enrollment/waiting-states.ts'

/** As in the journey, where a step and the wait for its answer share one address and the first has none. */
export const presentPage = (state: WaitingState): string => {
  if (state === 'welcoming') return 'start'
  return state.endsWith('.checking') ? `${stepAddresses[state]}/checking` : stepAddresses[state]
}

export const presentPages = ['', ...waitingStates.map(presentPage)]
