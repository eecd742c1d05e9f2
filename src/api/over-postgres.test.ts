import { afterAll, beforeAll } from 'vitest'
import { type Postgres, startPostgres } from '#storage/postgres.fixture.ts'
import { apiContract } from './api.contract.ts'
import { allClosed, postgresHost } from './sql-hosts.fixture.ts'

let server: Postgres

beforeAll(async () => {
  server = await startPostgres()
})

afterAll(async () => {
  await allClosed()
  await server.stop()
})

apiContract(postgresHost(() => server))
