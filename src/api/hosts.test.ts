import { stopClock } from './contract.fixture.ts'
import { memoryHost, practiceHost } from './hosts.fixture.ts'
import { journeyContract } from './journey.contract.ts'

stopClock()

for (const host of [memoryHost, practiceHost]) {
  journeyContract(host)
}
