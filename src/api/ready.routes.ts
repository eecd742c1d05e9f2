// Mounted at /api/ready: whether this host should be sent people. /api/health only says that it lives.

import { Hono } from 'hono/tiny'
import type { Ports } from './ports.ts'

type Options = Pick<Ports, 'storage' | 'ending'>

const patienceMs = 5000

/** 503 while it stops, or while its storage does not answer. */
export const readyRoutes = ({ storage, ending }: Options) =>
  new Hono().get('/', async (c) => {
    if (ending.aborted) return c.json({ ready: false, why: 'stopping' }, 503)
    if (!(await answers(storage))) return c.json({ ready: false, why: 'storage' }, 503)
    return c.json({ ready: true }, 200)
  })

const answers = async (storage: Ports['storage']): Promise<boolean> => {
  let timer: ReturnType<typeof setTimeout> | undefined
  const tooLate = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), patienceMs)
  })
  const asked = storage
    .transaction((tx) => tx.consumed.get('ready'))
    .then(
      () => true,
      () => false,
    )
  return Promise.race([asked, tooLate]).finally(() => clearTimeout(timer))
}
