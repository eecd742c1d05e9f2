import { afterAll } from 'vitest'
import { apiContract } from './api.contract.ts'
import { allClosed, sqliteHost } from './sql-hosts.fixture.ts'

afterAll(allClosed)
apiContract(sqliteHost)
