// Mounted at /api/ready: whether this host should be sent people. /api/health only says that it lives.

import { Hono } from 'hono/tiny'
import type { Ports } from './ports.ts'

type Options = Pick<Ports, 'storage' | 'ending'>

const patienceMs = 5000
/** Whoever asks more often is told the same: each look is a write. */
const restMs = 1000

/** 503 while it stops, or while its storage keeps nothing: a full disk still reads well. */
export const readyRoutes = ({ storage, ending }: Options) => {
  let looking: Promise<boolean> | null = null
  const look = () => {
    looking ??= keeps(storage).finally(() => {
      setTimeout(() => {
        looking = null
      }, restMs)
    })
    return looking
  }
  return new Hono().get('/', async (c) => {
    if (ending.aborted) return c.json({ ready: false, why: 'stopping' }, 503)
    if (!(await look())) return c.json({ ready: false, why: 'storage' }, 503)
    return c.json({ ready: true }, 200)
  })
}

const keeps = async (storage: Ports['storage']): Promise<boolean> => {
  // Of its own, so that no two processes wait for one another.
  const id = `ready:${crypto.randomUUID()}`
  let timer: ReturnType<typeof setTimeout> | undefined
  const tooLate = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), patienceMs)
  })
  const asked = storage
    .transaction(async (tx) => {
      await tx.consumed.insert({ id })
      await tx.consumed.remove(id)
    })
    .then(
      () => true,
      () => false,
    )
  return Promise.race([asked, tooLate]).finally(() => clearTimeout(timer))
}
