// Brings a database up and dies over it: `node dying-migration.fixture.ts <folder or url> <statement>`.

import Database from 'better-sqlite3'
import pg from 'pg'
import { openPostgres } from './postgres.ts'
import { openSqlite } from './sqlite.ts'

const [place = '', last = ''] = process.argv.slice(2)
let changes = 0

/** Before the statement of that number, of those that change tables. */
const dieAt = (text: unknown) => {
  if (!/^\s*(create|alter|insert|drop)/i.test(String(text))) return
  changes += 1
  if (changes === Number(last)) process.kill(process.pid, 'SIGKILL')
}

type Asking = (text: unknown, ...more: unknown[]) => unknown
const dyingOver = (prototype: object, name: string) => {
  const asked = Reflect.get(prototype, name) as Asking
  const dying = function (this: unknown, text: unknown, ...more: unknown[]) {
    dieAt(typeof text === 'object' && text && 'text' in text ? text.text : text)
    return asked.call(this, text, ...more)
  }
  Object.assign(prototype, { [name]: dying })
}
dyingOver(Database.prototype, 'prepare')
dyingOver(pg.Client.prototype, 'query')

const opening = place.startsWith('postgres:')
  ? openPostgres(place, { onFault: () => {} })
  : openSqlite(place)
await (await opening).close()
