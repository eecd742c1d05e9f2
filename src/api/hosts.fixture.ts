// The places where the API lives, for the contract: called directly, and behind MSW and a channel as in
// a practice world. Both have the practice world's people, so that their answers can be compared.

import { IDBFactory } from 'fake-indexeddb'
import { Hono } from 'hono'
import { vi } from 'vitest'
import { channelFetch, portLine, type ToHost, type ToPage } from '#client/channel.ts'
import { serveChannel } from '#client/channel-host.ts'
import { chartVersion } from '#machines/enrollment/enrollment.machine.ts'
import { openPracticeWorld } from '#practice.ts'
import { openPostOffice } from '#scenarios/post-office.ts'
import { practiceRoutes } from '#scenarios/practice.routes.ts'
import { practicePorts } from '#scenarios/practice-ports.ts'
import { sendStrangers } from '#scenarios/strangers.ts'
import { type Change, createMemoryStorage } from '#storage/memory.ts'
import { openPracticeKeys } from '#storage/practice-keys.ts'
import { createApi, inOneShape } from './create-api.ts'
import { runOutbox } from './outbox.ts'
import type { Ports, Storage } from './ports.ts'

export const origin = 'https://usher.test'

export type World = {
  fetch: typeof fetch
  /** Everything that is kept beyond this process. */
  rows(): Promise<Change[]>
  /** Ends the host and opens another over what is kept. */
  restart(): Promise<void>
  close(): void
}

export type Host = { name: string; open(): Promise<World> }

/** A journal in a map: what a disk is to the other hosts. */
export const mapJournal = () => {
  const kept = new Map<string, Change>()
  return {
    load: async () => [...kept.values()],
    async write(changes: Change[]) {
      for (const change of structuredClone(changes)) {
        const name = `${change.table} ${change.key}`
        if (change.value === null) kept.delete(name)
        else kept.set(name, change)
      }
    },
  }
}

/** `end` resolves when nothing is on its way any more. */
type Opened = { fetch: typeof fetch; ports: Ports; end(): Promise<void> }

type Parts = {
  storage: Storage
  /** Keeps the practice world's post and keys, and in memory all the rest as well. */
  journal: ReturnType<typeof mapJournal>
  announce(topic: string): void
  change?: (ports: Ports) => Partial<Ports>
}

/** The API with the practice world's people over any storage. */
export const openApiOver = async ({
  storage,
  journal,
  announce,
  change = () => ({}),
}: Parts): Promise<Opened> => {
  const ending = new AbortController()
  const office = await openPostOffice(journal, (person) => announce(`post:${person}`))
  const usual = practicePorts({
    storage,
    office,
    keys: await openPracticeKeys(journal, { seals: true }),
    base: `${origin}/`,
    ending: ending.signal,
    onFault: ({ error }) => {
      throw error
    },
  })
  const ports = { ...usual, ...change(usual) }
  const stops = [sendStrangers(ports), runOutbox(ports), () => ending.abort()]
  const app = inOneShape(new Hono(), ports)
    .route('/api/practice', practiceRoutes({ ports, office, startOver: async () => {} }))
    .route('/', createApi(ports))
  return {
    fetch: async (input, init) => app.request(input as string, init),
    ports,
    async end() {
      await Promise.all(stops.map((stop) => stop()))
    },
  }
}

/** The API over memory, for tests that look at or change its ports. */
export const openMemoryApi = async (
  journal = mapJournal(),
  change: (ports: Ports) => Partial<Ports> = () => ({}),
): Promise<Opened> => {
  const storage = await createMemoryStorage(journal)
  return openApiOver({ storage, journal, announce: storage.announce, change })
}

export const memoryHost: Host = {
  name: 'called directly',
  async open() {
    const journal = mapJournal()
    let api = await openMemoryApi(journal)
    return {
      fetch: (input, init) => api.fetch(input, init),
      rows: journal.load,
      async restart() {
        await api.end()
        api = await openMemoryApi(journal)
      },
      close: () => void api.end(),
    }
  },
}

export const practiceHost: Host = {
  name: 'behind MSW and a channel',
  async open() {
    vi.stubGlobal('indexedDB', new IDBFactory())
    let line = await openLine()
    return {
      fetch: (input, init) => line.fetch(input, init),
      rows: readRows,
      async restart() {
        line.close()
        line = await openLine()
      },
      close() {
        line.close()
        vi.unstubAllGlobals()
      },
    }
  },
}

const openLine = async () => {
  const world = await openPracticeWorld('usher-practice', `${origin}/`)
  const { port1, port2 } = new MessageChannel()
  serveChannel(portLine<ToPage, ToHost>(port2), world)
  const { fetch } = channelFetch(portLine<ToHost, ToPage>(port1), (fault) => {
    throw fault
  })
  return {
    fetch,
    close() {
      port1.close()
      port2.close()
    },
  }
}

/** Past the journal, whose opening would end the world that is looked at. */
const readRows = () =>
  new Promise<Change[]>((resolve, reject) => {
    const opening = indexedDB.open(`usher-practice-${chartVersion}`, 1)
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const all = opening.result.transaction('rows').objectStore('rows').getAll()
      all.onsuccess = () => resolve(all.result as Change[])
      all.onerror = () => reject(all.error)
    }
  })
