// What every host of the API must show, in one list.

import { boundaryContract } from './boundary.contract.ts'
import { stopClock } from './contract.fixture.ts'
import { guessesContract } from './guesses.contract.ts'
import type { Host } from './hosts.fixture.ts'
import { identityContract } from './identity.contract.ts'
import { journeyContract } from './journey.contract.ts'
import { lateContract } from './late.contract.ts'
import { onceContract } from './once.contract.ts'
import { orderContract } from './order.contract.ts'
import { secretsContract } from './secrets.contract.ts'
import { streamContract } from './stream.contract.ts'

/** Registers the whole contract for one host. */
export const apiContract = (host: Host) => {
  stopClock()
  journeyContract(host)
  identityContract(host)
  boundaryContract(host)
  orderContract(host)
  lateContract(host)
  onceContract(host)
  guessesContract(host)
  secretsContract(host)
  streamContract(host)
}
