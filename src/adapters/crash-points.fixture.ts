// Where a server can be made to die, and dice that fall the same way for the same seed.

const crashPoints = [
  'beforeWrite',
  'afterWrite',
  'beforeCommit',
  'afterCommit',
  'beforeSealing',
  'beforeAnswer',
] as const
export type CrashPoint = (typeof crashPoints)[number]

/** Whole numbers from 0 up to `below` (mulberry32). */
export const diceOf = (seed: number) => {
  let state = seed >>> 0
  return (below: number): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below)
  }
}

export type Dice = ReturnType<typeof diceOf>

/** Somewhere in the middle of what is asked of it, or, now and then, at no point in particular. */
export const drawCrash = (dice: Dice): { at: string; afterMs: number | null } => {
  const point = crashPoints[dice(crashPoints.length + 2)]
  if (!point) return { at: '', afterMs: dice(600) }
  return { at: `${point}:${1 + dice(point === 'beforeSealing' ? 12 : 60)}`, afterMs: null }
}
