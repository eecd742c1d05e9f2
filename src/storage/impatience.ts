// A line to a database is cut when nothing comes back on it. A machine that hangs answers neither yes nor
// no; and a line that is given back in the middle of something would mix it into what comes next.

type Asking = (...asked: unknown[]) => unknown
type Line = { connection?: { stream?: { destroy(why: Error): unknown } } }

/** Whatever has no answer after so long takes its line, and all that was done on it, along. */
export const cutWhenSilent = (client: { query: unknown }, silenceMs: number) => {
  const ask = (client.query as Asking).bind(client)
  const cut = () =>
    (client as Line).connection?.stream?.destroy(
      new Error('Connection terminated: nothing came back'),
    )
  const impatiently: Asking = (...asked) => {
    const answer = ask(...asked)
    if (!(answer instanceof Promise)) return answer
    const timer = setTimeout(cut, silenceMs)
    return answer.finally(() => clearTimeout(timer))
  }
  Object.assign(client, { query: impatiently })
}
