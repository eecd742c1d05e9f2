// Storage in memory: the practice world and the unit tests. Transactions run one after another over
// a draft; what they changed is handed to the journal before anybody hears that it was committed.

import type { Attempt, Records, Storage, Table, TableName, Transaction } from '#api/ports.ts'
import type { LoggedEvent } from '#api/records.ts'
import { holdHere } from './holding.ts'

/** `place` counts rows as they came: what keeps changes may give them back in any order. */
export type Change = { table: string; key: string; value: unknown | null; place?: number }

/** Where committed changes are kept beyond this process. */
export type ChangeLog = { load(): Promise<Change[]>; write(changes: Change[]): Promise<void> }

type Row = { id: string }
type Rows = Map<string, Row>

const tableNames = [
  'people',
  'enrollments',
  'events',
  'answers',
  'factors',
  'activations',
  'pushes',
  'numberCodes',
  'voiceChecks',
  'recoverySets',
  'recoveryCodes',
  'challenges',
  'attempts',
  'consumed',
  'outbox',
  'refusals',
  'sessions',
  'invitations',
  'notices',
  'settings',
  'audit',
  'auditWaiting',
  'auditLinks',
  'auditHeads',
  'keptKeys',
] as const satisfies readonly TableName[]

/** `announce` touches a topic that no table of the storage stands behind. */
export type MemoryStorage = Storage & { announce(topic: string): void }

export const createMemoryStorage = async (log?: ChangeLog): Promise<MemoryStorage> => {
  const tables = new Map<string, Rows>(tableNames.map((name) => [name, new Map()]))
  const places = new Map<string, number>()
  let lastPlace = 0
  const kept = ((await log?.load()) ?? []).filter(({ table }) => tables.has(table))
  for (const { table, key, value, place = 0 } of kept.sort(byPlace)) {
    tables.get(table)?.set(key, value as Row)
    places.set(`${table} ${key}`, place)
    lastPlace = place
  }

  const listeners = new Set<(topic: string) => void>()
  let queue: Promise<unknown> = Promise.resolve()

  const announce = (topic: string) => {
    for (const listener of listeners) listener(topic)
  }

  const commit = async (drafts: Map<string, Draft>) => {
    const changes = [...drafts].flatMap(([table, draft]) =>
      [...draft.changed].map(([key, value]) => {
        const place = places.get(`${table} ${key}`) ?? ++lastPlace
        return { table, key, value, place }
      }),
    )
    if (changes.length > 0) await log?.write(changes)
    for (const { table, key, value, place } of changes) {
      if (value) {
        tables.get(table)?.set(key, value)
        places.set(`${table} ${key}`, place)
      } else {
        tables.get(table)?.delete(key)
        places.delete(`${table} ${key}`)
      }
    }
  }

  const run = async <T>(work: (tx: Transaction) => Promise<T>): Promise<T> => {
    const drafts = new Map<string, Draft>()
    const topics = new Set<string>()
    const result = await work(openTransaction(tables, drafts, topics))
    await commit(drafts)
    for (const topic of topics) announce(topic)
    return result
  }

  const transaction: Storage['transaction'] = (work) => {
    const turn = queue.then(() => run(work))
    queue = turn.catch(() => {})
    return turn
  }

  return {
    transaction,
    announce,
    read: async (table, id) => (tables.get(table)?.get(id) as never) ?? null,
    async readWith({ table, by, other }, id) {
      const one = tables.get(table)?.get(id) as (Row & Record<string, unknown>) | undefined
      const named = tables.get(other)?.get(String(one?.[by]))
      return one && named ? ([one, named] as never) : null
    },
    spendAttempt: (spend) => transaction((tx) => spendFrom(tx.attempts, spend)),
    hold: holdHere(),
    watch(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

const byPlace = (a: Change, b: Change) => (a.place ?? 0) - (b.place ?? 0)

type Draft = { changed: Map<string, Row | null> }

const openTransaction = (
  tables: Map<string, Rows>,
  drafts: Map<string, Draft>,
  topics: Set<string>,
): Transaction => {
  const open = (name: string) => {
    const draft: Draft = { changed: new Map() }
    drafts.set(name, draft)
    return tableOver(tables.get(name) ?? new Map(), draft)
  }
  const opened = Object.fromEntries(tableNames.map((name) => [name, open(name)]))
  return { ...opened, touch: (topic: string) => topics.add(topic) } as unknown as Transaction
}

const matches = (row: Row, where: Record<string, unknown>) =>
  Object.entries(where).every(([field, value]) => (row as Record<string, unknown>)[field] === value)

const tableOver = (rows: Rows, { changed }: Draft): Table<Row> => {
  const read = (id: string) => (changed.has(id) ? changed.get(id) : rows.get(id)) ?? null
  const find = (where: object) => {
    const ids = new Set([...rows.keys(), ...changed.keys()])
    return [...ids].flatMap((id) => {
      const row = read(id)
      return row && matches(row, where as Record<string, unknown>) ? [row] : []
    })
  }
  /** As the databases' index has it: only what is in a log has a message. */
  const hasMessage = ({ enrollment, message }: Row & Partial<LoggedEvent>) =>
    message ? find({ enrollment, message }).length > 0 : false
  return {
    get: async (id) => read(id),
    list: async (where) => find(where),
    async insert(record) {
      if (read(record.id) || hasMessage(record)) return false
      changed.set(record.id, structuredClone(record))
      return true
    },
    async change(id, expected, patch) {
      const row = read(id)
      if (!row || !matches(row, expected)) return false
      changed.set(id, structuredClone({ ...row, ...patch }))
      return true
    },
    async remove(id) {
      changed.set(id, null)
    },
  }
}

const spendFrom = async (
  attempts: Table<Records['attempts']>,
  { account, kind, limit, now, lockMs, mostFailed }: Parameters<Storage['spendAttempt']>[0],
): Promise<Attempt> => {
  const id = `${account}:${kind}`
  await attempts.insert({ id, spent: 0, lockedUntil: null })
  const row = await attempts.get(id)
  if (row?.lockedUntil && row.lockedUntil > now)
    return { isAllowed: false, lockedUntil: row.lockedUntil }
  const failed = (row?.failed ?? 0) + 1
  if (failed > mostFailed) return { isAllowed: false, lockedUntil: null }
  const spent = row?.lockedUntil ? 1 : (row?.spent ?? 0) + 1
  // The last attempt locks as it is spent: a crash between here and the answer opens nothing.
  const lockedUntil = spent >= limit ? now + lockMs : null
  await attempts.change(id, {}, { spent, lockedUntil, failed })
  return { isAllowed: true, attemptsLeft: limit - spent }
}
