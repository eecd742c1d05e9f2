// Loaded before a server (node --import): counts its durable commits, whichever library asks for them. One is
// a transaction, or a statement alone, that wrote at least one row. Says the sum to whoever asks.

import { createRequire } from 'node:module'
import { resolve } from 'node:path'

let commits = 0
process.on('message', (message) => {
  if (message === 'commits') process.send?.({ commits })
})

// The drivers that the server itself will find, so that it gets the counted ones.
const find = createRequire(resolve(process.argv[1]))
countFile(find('better-sqlite3'))
countServer(find('pg').Client.prototype)

function countFile(Database) {
  const statements = Object.getPrototypeOf(new Database(':memory:').prepare('select 1'))
  const dirty = new WeakSet()
  for (const name of ['run', 'get', 'all']) {
    const original = statements[name]
    statements[name] = function (...given) {
      const result = original.apply(this, given)
      const { database, readonly, source } = this
      const wrote = Array.isArray(result) ? result.length > 0 : (result?.changes ?? result) > 0
      if (!readonly && wrote && database.name !== ':memory:') dirty.add(database)
      if (/^\s*rollback/i.test(source)) dirty.delete(database)
      if (!database.inTransaction && dirty.delete(database)) commits += 1
      return result
    }
  }
}

function countServer(client) {
  const { query } = client
  const state = new WeakMap()
  client.query = function (asked, ...given) {
    const text = typeof asked === 'string' ? asked : (asked?.text ?? '')
    const answer = query.call(this, asked, ...given)
    answer?.then?.(
      (result) => note(this, text, result?.rowCount ?? 0),
      () => {},
    )
    return answer
  }
  function note(connection, text, rows) {
    const { isOpen = false, isDirty = false } = state.get(connection) ?? {}
    if (/^\s*(begin|start transaction)/i.test(text)) return state.set(connection, { isOpen: true })
    const wrote = isDirty || (/^\s*(insert|update|delete)/i.test(text) && rows > 0)
    const isEnd = /^\s*(commit|rollback)\s*;?$/i.test(text)
    if (isOpen && !isEnd) return state.set(connection, { isOpen, isDirty: wrote })
    state.delete(connection)
    if (wrote && !/^\s*rollback/i.test(text)) commits += 1
  }
}
