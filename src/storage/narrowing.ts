// Fewer transactions at a time while they undo one another, and more again while they do not. PostgreSQL
// watches whole pages: as long as tables are small, people who have nothing to do with each other collide.

/** `most` at a time. `narrow` halves that; each that comes through opens it a little. */
export const narrowing = (most: number) => {
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
      await new Promise<void>((resolve) => {
        waiting.push(resolve)
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
