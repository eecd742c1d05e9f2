// One enrollment at rest in every state that waits, as this version of the chart would store it.
// For tests and for `scripts/chart-fixture.ts`.

import { chartVersion, enrollmentMachine } from './enrollment.machine.ts'
import { person } from './people.ts'
import type { StoredState } from './upgrade.ts'
import { waitingStates } from './waiting-states.ts'
import { walk } from './walk.ts'

const travellers = [
  person('duo', { devices: ['mobile', 'securityKey'] }),
  person('authenticator', { devices: ['tablet'] }),
  person('duo', {
    devices: ['landline'],
    reason: 'another',
    identityWays: ['passkey', 'push', 'passcode', 'call', 'recoveryCode'],
  }),
]

export const storedStates = (): Record<string, StoredState> => {
  const nodes = travellers.flatMap(({ input }) => [
    ...walk(enrollmentMachine, input, { noise: {} }).nodes.values(),
  ])
  return Object.fromEntries(
    waitingStates.flatMap((name) => {
      const state = nodes.find((node) => node.name === name)?.state
      return state ? [[name, { chart: chartVersion, ...state }]] : []
    }),
  )
}
