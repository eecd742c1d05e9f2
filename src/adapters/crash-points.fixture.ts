// Where a server can be made to die, and dice that fall the same way for the same seed.

export type CrashPoint =
  | 'beforeWrite'
  | 'afterWrite'
  | 'beforeCommit'
  | 'afterCommit'
  | 'beforeAnswer'
  | 'beforeSending'
  | 'afterSending'

/** Who is at work: a route, as access names it, or what runs beside all of them. */
export const besides = ['outbox', 'audit chain'] as const

/** `POST /api/people afterWrite 3`: the third time that one such request passes there. */
export const nameOf = (who: string, point: CrashPoint, nth: number) => `${who} ${point} ${nth}`
export const whoOf = (name: string) => name.split(' ').slice(0, -2).join(' ')

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

const shuffled = (names: readonly string[], dice: Dice) => {
  const left = [...names]
  return names.flatMap(() => left.splice(dice(left.length), 1))
}

/** All points in an order of chance, but one of each kind of request first; then all of them again. */
export const drawCrashes = (points: readonly string[], times: number, dice: Dice): string[] => {
  const drawn: string[] = []
  while (drawn.length < times && points.length > 0) {
    const names = shuffled(points, dice)
    const firsts = names.filter(
      (name, n) => names.findIndex((each) => whoOf(each) === whoOf(name)) === n,
    )
    drawn.push(...firsts, ...names.filter((name) => !firsts.includes(name)))
  }
  return drawn.slice(0, times)
}
