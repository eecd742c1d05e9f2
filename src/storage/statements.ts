// The statements of a table. Kysely writes each of them once: to write one costs several times what running it does.

import type {
  CompiledQuery,
  DatabaseConnection,
  Kysely,
  QueryResult,
  TransactionBuilder,
} from 'kysely'
import type { TableName } from '#api/ports.ts'
import { columnsOf, type SqlRow, type SqlValue } from './sql-tables.ts'

export type Db = Record<string, SqlRow>

/** Runs statements in one transaction, one after the other. */
export type Connection = Pick<DatabaseConnection, 'executeQuery'>

/** What writes a statement, and what runs it. */
export type Spot = { db: Kysely<Db>; on: Connection }

/** In a transaction. What is below Kysely takes statements as they are. */
export const within = <T>(
  begin: TransactionBuilder<Db>,
  work: (connection: Connection) => Promise<T>,
): Promise<T> => begin.execute((tx) => tx.getExecutor().provideConnection(work))

type Run = (connection: Connection, values: readonly SqlValue[]) => Promise<QueryResult<SqlRow>>

/** What is told apart by its columns, and by which of them is to be empty: `= null` finds nothing. */
type Shape = readonly (readonly [column: string, value: SqlValue])[]

const nameOf = (shape: Shape) =>
  shape.reduce((name, [column, value]) => `${name} ${column}${value === null ? '?' : ''}`, '')

/** Values that are compared: an empty one stands in the statement itself. */
export const compared = (shape: Shape): SqlValue[] =>
  shape.flatMap(([, value]) => (value === null ? [] : [value]))

export const named = 'named '

/** Stands for a value while a statement is written. */
const some = ''

/** For one database, and as long as that is open. There are as many statements as the API has questions. */
export const statementsFor = (db: Kysely<Db>) => {
  const written = new Map<string, Run>()
  const once = (name: string, write: () => { compile(): CompiledQuery }): Run => {
    const known = written.get(name)
    if (known) return known
    const { query, queryId, sql } = write().compile()
    const run: Run = (connection, parameters) =>
      connection.executeQuery({ query, queryId, sql, parameters })
    written.set(name, run)
    return run
  }
  // By name: a column that a newer process adds meanwhile must not change what is prepared here.
  const reading = (table: TableName) =>
    db.selectFrom(table).select(['arrival', 'id', ...columnsOf(table)])
  return {
    get: (table: TableName) => once(`get ${table}`, () => reading(table).where('id', '=', some)),
    /** The columns of the other are told apart by `named` before them. */
    getWith: ({ table, by, other }: { table: TableName; by: string; other: TableName }) =>
      once(`get ${table} with ${other} by ${by}`, () =>
        db
          .selectFrom(`${table as string} as one`)
          .innerJoin(`${other as string} as other`, 'other.id', `one.${by}`)
          .select(['id', ...columnsOf(table)].map((column) => `one.${column}`))
          .select(
            ['id', ...columnsOf(other)].map((column) => `other.${column} as ${named}${column}`),
          )
          .where('one.id', '=', some),
      ),
    list: (table: TableName, where: Shape) =>
      once(`list ${table}${nameOf(where)}`, () => {
        let query = reading(table)
        for (const [column, value] of where)
          query = value === null ? query.where(column, 'is', null) : query.where(column, '=', some)
        return query
      }),
    insert: (table: TableName) =>
      once(`insert ${table}`, () =>
        db
          .insertInto(table)
          .values(Object.fromEntries(['id', ...columnsOf(table)].map((column) => [column, some])))
          .onConflict((conflict) => conflict.doNothing()),
      ),
    change: (table: TableName, patch: Shape, expected: Shape) => {
      const columns = patch.map(([column]) => [column, some] as const)
      return once(`change ${table}${nameOf(columns)} where${nameOf(expected)}`, () => {
        let query = db.updateTable(table).set(Object.fromEntries(columns)).where('id', '=', some)
        for (const [column, value] of expected)
          query = value === null ? query.where(column, 'is', null) : query.where(column, '=', some)
        return query
      })
    },
    remove: (table: TableName) =>
      once(`remove ${table}`, () => db.deleteFrom(table).where('id', '=', some)),
  }
}

export type Statements = ReturnType<typeof statementsFor>
