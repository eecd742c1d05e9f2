// One call from a page to the practice API and back: over the worker's port, through MSW and Hono. Beside
// it what a call costs elsewhere: a file from a server on this machine, and one durable write alone.

import { readdirSync } from 'node:fs'
import { openBuiltProduct } from './built-product.ts'

const rounds = 300
const { home, browser, close } = await openBuiltProduct(4377)

try {
  // The page's own policy lets nobody start a worker by its address.
  const context = await browser.newContext({ bypassCSP: true })
  const page = await context.newPage()
  await page.goto(`${home}practice/people/`)
  const worker = readdirSync('dist/assets').find((name) => /^worker-practice-.*\.js$/.test(name))
  const times = await page.evaluate(measure, { worker: `${home}assets/${worker}`, rounds })
  const peer = median(times['peer: a file from a local server'] ?? [])
  console.table(
    Object.fromEntries(
      Object.entries(times).map(([what, all]) => [
        what,
        {
          'median ms': median(all).toFixed(2),
          'p95 ms': quantile(all, 0.95).toFixed(2),
          'of a local file': (median(all) / peer).toFixed(2),
        },
      ]),
    ),
  )
} finally {
  await close()
}

/** Runs in the page. */
async function measure({ worker, rounds: times }: { worker: string; rounds: number }) {
  type Answer = { type: string; id?: number; bytes?: Uint8Array }
  const { port } = new SharedWorker(worker, { type: 'module', name: 'usher-practice' })
  const waiting = new Map<number, { text: string; done: (text: string) => void }>()
  let lastId = 0
  port.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    const call = waiting.get(data.id ?? 0)
    if (data.type === 'chunk' && call) call.text += new TextDecoder().decode(data.bytes)
    if (data.type === 'end' && call) call.done(call.text)
  })
  port.start()

  const ask = (method: string, path: string, json?: unknown) =>
    new Promise<string>((done) => {
      lastId += 1
      waiting.set(lastId, { text: '', done })
      const body = json === undefined ? null : new TextEncoder().encode(JSON.stringify(json)).buffer
      const headers = [
        ['content-type', 'application/json'],
        ['usher-person', 'dana.duo'],
      ]
      const url = `https://practice.invalid/api${path}`
      port.postMessage({ type: 'request', id: lastId, method, url, headers, body })
    })

  const { enrollment } = JSON.parse(await ask('POST', '/enrollments', {}))
  let { version } = enrollment
  const step = async () => {
    const type = version % 2 === 0 ? 'setup.started' : 'back.requested'
    const id = `msg_${crypto.randomUUID().replaceAll('-', '')}`
    const message = { id, version, chart: enrollment.chart, intent: { type } }
    const answer = JSON.parse(await ask('POST', `/enrollments/${enrollment.id}/events`, message))
    if (!answer.enrollment) throw new Error(`An intent was refused: ${JSON.stringify(answer)}`)
    version = answer.enrollment.version
  }

  const put = await durableStore()
  const timed = async (work: () => Promise<unknown>) => {
    for (let n = 0; n < 20; n++) await work()
    const found: number[] = []
    for (let n = 0; n < times; n++) {
      const start = performance.now()
      await work()
      found.push(performance.now() - start)
    }
    return found
  }
  return {
    'a question (health)': await timed(() => ask('GET', '/health')),
    'a reading (the enrollment)': await timed(() => ask('GET', `/enrollments/${enrollment.id}`)),
    'an intent, kept before it is answered': await timed(step),
    'peer: a file from a local server': await timed(async () =>
      (await fetch('/organization.json', { cache: 'no-store' })).text(),
    ),
    'peer: one strict write': await timed(() => put('strict')),
    'peer: one relaxed write': await timed(() => put('relaxed')),
  }

  async function durableStore() {
    const database = await new Promise<IDBDatabase>((done, fail) => {
      const opening = indexedDB.open('bench', 1)
      opening.onupgradeneeded = () => opening.result.createObjectStore('rows')
      opening.onsuccess = () => done(opening.result)
      opening.onerror = () => fail(opening.error)
    })
    return (durability: 'strict' | 'relaxed') =>
      new Promise<void>((done, fail) => {
        const change = database.transaction('rows', 'readwrite', { durability })
        change.objectStore('rows').put({ at: performance.now() }, 'row')
        change.oncomplete = () => done()
        change.onerror = () => fail(change.error)
      })
  }
}

function median(times: number[]): number {
  return quantile(times, 0.5)
}

function quantile(times: number[], part: number): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length * part)] ?? Number.NaN
}
