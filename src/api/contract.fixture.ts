// What every part of the contract needs: a world that is closed again, and a clock that stands still.

import { afterEach, beforeEach, vi } from 'vitest'
import type { Host, World } from './hosts.fixture.ts'

const opened: World[] = []

/** Opens a fresh world of that host for one test. */
export const open = async (host: Host): Promise<World> => {
  const world = await host.open()
  opened.push(world)
  return world
}

/** Moves the clock of API and phones alike. */
export const wait = (seconds: number) => vi.setSystemTime(Date.now() + seconds * 1000)

/** To be called once by each file that runs a part of the contract. */
export const stopClock = () => {
  beforeEach(() => {
    // Dates alone: the hosts' own timers and messages go on.
    vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 2, 2, 9) })
  })
  afterEach(() => {
    for (const world of opened.splice(0)) world.close()
    vi.useRealTimers()
  })
}
