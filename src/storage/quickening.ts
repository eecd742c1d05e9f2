// Makes a client of PostgreSQL wait less: fewer trips, fewer writes, and nothing planned twice.

const mostPrepared = 1000

/** Names of statements: what has one is read and planned once by each connection. */
const prepared = new Map<string, string>()

const nameOf = (text: string): string | undefined => {
  if (!prepared.has(text) && prepared.size < mostPrepared)
    prepared.set(text, `usher_${prepared.size}`)
  return prepared.get(text)
}

type Asked = { text: string; values?: unknown[]; name?: string }
type Answered = { command: string; rowCount: number | null; rows: unknown[] }

/** What a client is made of, as far as it is needed here. */
type Wired = {
  query(asked: Asked): Promise<Answered>
  connection: { stream: { cork(): void; uncork(): void } }
}

/** What was sent before anybody knew that the transaction was broken: why that is was told to somebody else. */
const isAfterwards = (error: unknown) => (error as { code?: string }).code === '25P02'

/** Prepares what has values. The beginning of a transaction is not waited for: it goes with the first statement. */
export const quicken = (client: unknown) => {
  const { connection, query: send } = client as Wired
  let isHeld = false
  /** What is asked at once leaves at once: every write of its own costs more than its statement. */
  const ask: Wired['query'] = (asked) => {
    if (!isHeld) {
      isHeld = true
      connection.stream.cork()
      process.nextTick(() => {
        isHeld = false
        connection.stream.uncork()
      })
    }
    return send.call(client, asked)
  }
  let beginning: Promise<unknown> | null = null
  let broke: unknown = null
  const query = async (text: string, values: unknown[] = []): Promise<Answered> => {
    if (text.startsWith('start transaction')) {
      broke = null
      beginning = ask({ text })
      // Whoever asks next hears of it.
      beginning.catch(() => {})
      return { command: 'START', rowCount: null, rows: [] }
    }
    const name = values.length > 0 ? nameOf(text) : undefined
    const answer = ask({ text, values, ...(name && { name }) })
    const began = beginning
    beginning = null
    try {
      if (began) await Promise.all([answer, began])
      return await answer
    } catch (error) {
      if (!isAfterwards(error)) broke = error
      throw broke ?? error
    }
  }
  Object.assign(client as object, { query })
}
