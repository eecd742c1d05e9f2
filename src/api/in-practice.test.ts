import { apiContract } from './api.contract.ts'
import { practiceHost } from './hosts.fixture.ts'

apiContract(practiceHost)
