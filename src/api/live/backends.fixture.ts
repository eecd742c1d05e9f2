// The live world over each kind of storage, for what must hold whichever it is.

import type { Delivery } from '#api/parcels.ts'
import type { Storage } from '#api/ports.ts'
import { kinds, openDatabases } from '#storage/databases.fixture.ts'
import { createMemoryStorage } from '#storage/memory.ts'
import { identifyBySession } from './identifying.ts'
import { openLive } from './live.fixture.ts'
import type { LivePorts } from './live-ports.ts'
import { noticeLink } from './notices.ts'

export const backends = ['memory', ...kinds] as const
export type BackendName = (typeof backends)[number]

export type Mailed = Delivery & { notMe: string | null }

/** `mails` are those that have been sent, each with the link that it would have. */
export const openBackends = () => {
  const databases = openDatabases()
  const closings: (() => unknown)[] = []

  const open = async (
    name: BackendName,
    change: (ports: LivePorts) => Partial<LivePorts> = () => ({}),
  ) => {
    const mails: Mailed[] = []
    // Never the one that the live world comes with: its outbox is emptied behind the test's back.
    const storage =
      name === 'memory'
        ? await createMemoryStorage()
        : await (await databases.make(name, { isReady: true })).open()
    const live = await openLive(
      (usual) => ({
        ...{ storage, identify: identifyBySession({ ...usual, storage }) },
        ...change(usual),
      }),
      undefined,
    )
    closings.push(live.end)
    /** What the outbox does, at once: every mail that waits is sent. */
    const sendAll = async () => {
      const { ports } = live
      for (const { id, at, person, sealedMessage } of await listOutbox(ports.storage)) {
        const message = JSON.parse(await ports.sealing.unseal(id, sealedMessage))
        const delivery: Delivery = { id, at, person, message }
        const notMe = await noticeLink(ports, delivery)
        mails.push({ ...delivery, notMe: notMe?.link ?? null })
        await ports.storage.transaction((tx) => tx.outbox.remove(id))
      }
      return mails
    }
    return { ...live, sendAll }
  }
  return {
    open,
    async end() {
      for (const close of closings.splice(0)) await close()
      await databases.end()
    },
  }
}

const listOutbox = (storage: Storage) => storage.transaction((tx) => tx.outbox.list({}))
