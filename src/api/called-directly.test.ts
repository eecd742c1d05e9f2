import { apiContract } from './api.contract.ts'
import { memoryHost } from './hosts.fixture.ts'

apiContract(memoryHost)
