// better-auth with its two-factor plugin, served as its documentation does. The database and how durable it
// is are those of Usher. PEER_PASSWORDS=free takes the work of the password hash away.

import { createServer } from 'node:http'
import { betterAuth } from 'better-auth'
import { getMigrations } from 'better-auth/db/migration'
import { toNodeHandler } from 'better-auth/node'
import { twoFactor } from 'better-auth/plugins'
import Database from 'better-sqlite3'
import pg from 'pg'

const { PORT, DATABASE_URL, USHER_DATA, PEER_PASSWORDS } = process.env

const openFile = () => {
  const database = new Database(`${USHER_DATA}/better-auth.db`)
  database.pragma('journal_mode = WAL')
  database.pragma('synchronous = FULL')
  return database
}

const free = { hash: async (password) => password, verify: async () => true }

const auth = betterAuth({
  baseURL: `http://127.0.0.1:${PORT}`,
  secret: 'a secret for the length of one measurement',
  database: DATABASE_URL ? new pg.Pool({ connectionString: DATABASE_URL, max: 10 }) : openFile(),
  emailAndPassword: { enabled: true, ...(PEER_PASSWORDS === 'free' && { password: free }) },
  plugins: [twoFactor()],
  // Off by default outside production; here everybody comes from one address.
  rateLimit: { enabled: false },
  telemetry: { enabled: false },
  logger: { level: 'error' },
})

const { runMigrations } = await getMigrations(auth.options)
await runMigrations()
createServer(toNodeHandler(auth)).listen(Number(PORT), '127.0.0.1')
