import { stopClock } from './contract.fixture.ts'
import { guessesContract } from './guesses.contract.ts'
import { memoryHost, practiceHost } from './hosts.fixture.ts'
import { journeyContract } from './journey.contract.ts'
import { onceContract } from './once.contract.ts'

stopClock()

for (const host of [memoryHost, practiceHost]) {
  journeyContract(host)
  onceContract(host)
  guessesContract(host)
}
