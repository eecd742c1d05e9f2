// Ends this process when it is asked to, in order; asked again, at once.

type Options = {
  /** In this order, each after the one before; the next runs whatever became of it. */
  steps: readonly (() => unknown)[]
  onStop(signal: string): void
  onFault(error: unknown): void
}

/** npm passes on the Ctrl+C that the terminal sent to everybody: one wish, heard twice. */
const echoMs = 500

const signals = ['SIGTERM', 'SIGINT'] as const

/**
 * While it starts there is nothing to end in order: what is half done, the database undoes. (A process that
 * has number 1, as in a container, dies of no signal that it does not hear.) Returns how to stop hearing.
 */
export const leaveWhenAsked = (): (() => void) => {
  const leave = () => process.exit(0)
  for (const signal of signals) process.on(signal, leave)
  return () => {
    for (const signal of signals) process.off(signal, leave)
  }
}

export const stopWhenAsked = ({ steps, onStop, onFault }: Options): void => {
  let askedAt: number | null = null
  const stop = async () => {
    for (const step of steps)
      try {
        await step()
      } catch (error) {
        onFault(error)
      }
    process.exit(0)
  }
  for (const signal of signals)
    process.on(signal, () => {
      if (askedAt === null) {
        askedAt = performance.now()
        onStop(signal)
        void stop()
      } else if (performance.now() - askedAt > echoMs) process.exit(1)
    })
}

/** What resolves never, or too late, must not keep a process from ending. */
export const within = async (limitMs: number, work: Promise<unknown>): Promise<void> => {
  let timer: ReturnType<typeof setTimeout> | undefined
  const limit = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, limitMs)
  })
  await Promise.race([work, limit]).finally(() => clearTimeout(timer))
}
