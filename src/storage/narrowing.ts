// Fewer transactions at a time while they undo one another, and more again while they do not. PostgreSQL
// watches whole pages: as long as tables are small, people who have nothing to do with each other collide.

/**
 * `most` at a time. `narrow` halves that; each that comes through opens it a little. Whoever waits longer
 * than `patienceMs` for a turn is told so.
 */
export const narrowing = (most: number, patienceMs: number) => {
  let width = most
  let inside = 0
  const waiting: (() => void)[] = []
  const admit = () => {
    while (waiting.length > 0 && inside < Math.floor(width)) {
      inside += 1
      waiting.shift()?.()
    }
  }
  return {
    narrow() {
      width = Math.max(1, width / 2)
    },
    async pass<T>(work: () => Promise<T>): Promise<T> {
      await new Promise<void>((resolve, reject) => {
        const enter = () => {
          clearTimeout(timer)
          resolve()
        }
        const leave = () => {
          waiting.splice(waiting.indexOf(enter), 1)
          reject(new Error('timeout exceeded when waiting for a turn'))
        }
        const timer = setTimeout(leave, patienceMs)
        waiting.push(enter)
        admit()
      })
      try {
        const result = await work()
        width = Math.min(most, width + 1 / width)
        return result
      } finally {
        inside -= 1
        admit()
      }
    },
  }
}
