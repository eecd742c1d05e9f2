// A thousand windows that listen: how long from a person's press until every window of theirs has heard, and what
// a window costs in memory. SQLite with one process, PostgreSQL with two whose windows hear of each other's
// presses; the two take turns, and medians count. The peer is the answer to the press itself.

import { readFileSync } from 'node:fs'
import { request } from 'node:http'
import { setTimeout as rest } from 'node:timers/promises'
import { newId } from '#domain/id.ts'
import { chartVersion } from '#machines/enrollment/enrollment.machine.ts'
import { startPostgres } from '#storage/postgres.fixture.ts'
import { inviteMany, usherSide } from './enrolling.ts'
import { newHome, newKey, type Served, startProcess } from './processes.ts'
import { median, quantile, spread } from './statistics.ts'
import { newVisitor, type Visitor } from './visitor.ts'

const people = 200
const windowsEach = 5
const rounds = 5
const presses = 100
const betweenMs = 20

type Enrollment = { id: string; version: number }
type Person = { visitor: Visitor; enrollment: Enrollment; heard: Map<number, number[]> }
type Setup = {
  name: string
  servers: Served[]
  persons: Person[]
  kilobytes: number
  took: { heard: number[]; answered: number[] }[]
}

const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes))
const { headers } = usherSide([])

const homes = [newHome(), newHome()]
const postgres = await startPostgres({ isDurable: true })
const shared = { DATABASE_URL: await postgres.database(), USHER_KEY: newKey() }
const start = (place: number, settings: Record<string, string>) =>
  startProcess({ entry: 'src/server.ts', home: homes[place]?.home ?? '', settings })

const first = await start(1, shared)
const setups = [
  await open('SQLite, one process', [await start(0, { USHER_KEY: newKey() })]),
  await open('PostgreSQL, two processes', [first, await start(1, shared)]),
]
// The first round warms up.
for (let round = 0; round <= rounds; round++)
  for (const setup of setups) {
    const took = await press(setup)
    if (round > 0) setup.took.push(took)
  }

console.log(`${people * windowsEach} open windows, ${rounds} rounds of ${presses} presses each`)
console.table(Object.fromEntries(setups.map((setup) => [setup.name, row(setup)])))
for (const { servers } of setups) for (const server of servers) server.kill()
await postgres.stop()
for (const { remove } of homes) remove()
process.exit()

async function open(name: string, servers: Served[]): Promise<Setup> {
  const [one] = servers
  if (!one) throw new Error('No server runs')
  const links = await inviteMany(one, people)
  const side = usherSide(links)
  const persons: Person[] = []
  for (let n = 0; n < people; n++) {
    const visitor = newVisitor({ port: one.port, headers, times: { push: () => {} } })
    await side.arrive(visitor)
    const { enrollment } = await visitor.ask('POST', '/api/enrollments', {})
    persons.push({ visitor, enrollment: enrollment as Enrollment, heard: new Map() })
  }
  const before = memoryOf(servers)
  await Promise.all(
    persons.flatMap((person) =>
      Array.from({ length: windowsEach }, (_, n) => listen(person, servers[n % servers.length])),
    ),
  )
  await rest(3000)
  const kilobytes = (memoryOf(servers) - before) / (people * windowsEach)
  return { name, servers, persons, kilobytes, took: [] }
}

/** Resolves once the stream is open. */
function listen({ visitor, enrollment, heard }: Person, server?: Served): Promise<void> {
  const cookie = [...visitor.jar].map(([name, value]) => `${name}=${value}`).join('; ')
  const topics = { 'Usher-Topics': `enrollment=${enrollment.id}@${enrollment.version}` }
  const where = {
    host: '127.0.0.1',
    port: server?.port,
    path: '/api/stream',
    agent: false as const,
  }
  return new Promise((done, fail) => {
    const asked = request({ ...where, headers: { ...headers, ...topics, Cookie: cookie } })
    asked.on('error', fail)
    asked.on('response', (response) => {
      response.setEncoding('utf8')
      let text = ''
      response.on('data', (chunk: string) => {
        const at = performance.now()
        text += chunk
        const blocks = text.split('\n\n')
        text = blocks.pop() ?? ''
        for (const block of blocks) {
          if (block.startsWith('event: open')) done()
          const [, version] =
            /^event: enrollment\ndata: \{"id":"\w+","version":(\d+)/.exec(block) ?? []
          if (version) heard.set(Number(version), [...(heard.get(Number(version)) ?? []), at])
        }
      })
    })
    asked.end()
  })
}

/** So many presses, one after the other and each by somebody else. */
async function press({ persons }: Setup): Promise<Setup['took'][number]> {
  const took = { heard: [] as number[], answered: [] as number[] }
  await Promise.all(
    Array.from({ length: presses }, async (_, n) => {
      await rest(n * betweenMs)
      const person = persons[n % persons.length] as Person
      const { id, version } = person.enrollment
      const type = version % 2 === 0 ? 'setup.started' : 'back.requested'
      const message = { id: newId('msg', random), version, chart: chartVersion, intent: { type } }
      const pressed = performance.now()
      const { enrollment } = await person.visitor.ask(
        'POST',
        `/api/enrollments/${id}/events`,
        message,
      )
      took.answered.push(performance.now() - pressed)
      person.enrollment = enrollment as Enrollment
      const reached = () => person.heard.get(person.enrollment.version) ?? []
      while (reached().length < windowsEach) await rest(5)
      for (const at of reached()) took.heard.push(at - pressed)
    }),
  )
  return took
}

/** Of the processes together, in kilobytes. */
function memoryOf(servers: Served[]): number {
  const residentIn = (pid: number) =>
    Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? Number.NaN)
  return servers.reduce((sum, { pid }) => sum + residentIn(pid), 0)
}

function row({ took, kilobytes }: Setup) {
  const of = (pick: 'heard' | 'answered', part: number) =>
    took.map((round) => quantile(round[pick], part))
  const told = (all: number[]) => `${median(all).toFixed(1)} (${spread(all)})`
  return {
    'heard p50 ms': told(of('heard', 0.5)),
    'heard p99 ms': told(of('heard', 0.99)),
    'answer p50 ms': told(of('answered', 0.5)),
    'p50, of the answer': (median(of('heard', 0.5)) / median(of('answered', 0.5))).toFixed(2),
    'kB a window': kilobytes.toFixed(1),
  }
}
