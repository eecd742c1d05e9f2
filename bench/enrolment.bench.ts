// How many people a second get through a whole enrolment of an authenticator app, over HTTP on loopback, and
// how long one of them waits: Usher against better-auth's two-factor plugin. Both keep every commit on the
// same disk (SQLite: WAL and synchronous=FULL; PostgreSQL: fsync), the sides take turns, and medians count.
// Beside it the share of what the disk could do at all.

import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { startPostgres } from '#storage/postgres.fixture.ts'
import { syncsPerSecond } from './disk.ts'
import { betterAuthSide, inviteMany, type Side, usherSide } from './enrolling.ts'
import { newHome, newKey, type Served, startProcess } from './processes.ts'
import { median, quantile, spread } from './statistics.ts'
import { newVisitor, type Visitor } from './visitor.ts'

const rounds = Number(process.env.ROUNDS ?? 5)
const people = 60
const atOnce = 16
const peer = 'bench/better-auth'

if (!existsSync(`${peer}/node_modules/better-auth`)) {
  console.log(`  Installing better-auth into ${peer}/node_modules: once, for this bench alone.`)
  const { status } = spawnSync('npm', ['ci', '--prefix', peer], { stdio: 'inherit' })
  if (status !== 0) {
    console.log('  It could not be installed; without the peer there is nothing to compare.')
    process.exit()
  }
}

type Phase = 'arrive' | 'link' | 'finish'
type Took = { ms: number; each: number[]; requests: number[]; commits: number }
type Contestant = { side: Side; server: Served; took: Record<Phase, Took[]> }

const wanted = process.argv[2]
for (const kind of ['SQLite', 'PostgreSQL'] as const)
  if (!wanted || wanted === kind) await compareOn(kind)

async function compareOn(kind: 'SQLite' | 'PostgreSQL'): Promise<void> {
  const homes = [newHome(), newHome(), newHome()]
  const postgres = kind === 'PostgreSQL' ? await startPostgres({ isDurable: true }) : null
  const start = async (entry: string, place: number, more: Record<string, string> = {}) =>
    startProcess({
      entry,
      home: homes[place]?.home ?? '',
      settings: { ...(postgres && { DATABASE_URL: await postgres.database() }), ...more },
      flags: ['--import', resolve('bench/counting-commits.js')],
    })
  const usher = await start('src/server.ts', 0, { USHER_KEY: newKey() })
  const asItComes = await start(`${peer}/server.js`, 1)
  const free = await start(`${peer}/server.js`, 2, { PEER_PASSWORDS: 'free' })
  const links = await inviteMany(usher, people * (rounds + 1))
  const contestants = [
    contestant(usherSide(links), usher),
    contestant(betterAuthSide(asItComes), asItComes),
    contestant(betterAuthSide(free), free),
  ] as const
  const syncs: number[] = []
  for (let round = 0; round <= rounds; round++) {
    for (const each of contestants)
      await run(each).catch((error) => {
        throw new Error(`${each.side.name} said: ${each.server.heard()}`, { cause: error })
      })
    syncs.push(syncsPerSecond(homes[0]?.home ?? ''))
    // The first round warms everything up.
    if (round === 0)
      for (const { took } of contestants) for (const all of Object.values(took)) all.pop()
  }
  tell(kind, contestants, syncs)
  for (const { server } of contestants) await server.stop()
  await postgres?.stop()
  for (const { remove } of homes) remove()
}

function contestant(side: Side, server: Served): Contestant {
  return { side, server, took: { arrive: [], link: [], finish: [] } }
}

async function run({ side, server, took }: Contestant): Promise<void> {
  let requests: number[] = []
  const times = { push: (ms: number) => requests.push(ms) }
  const visitors = Array.from({ length: people }, () =>
    newVisitor({ port: server.port, headers: side.headers, times }),
  )
  for (const phase of ['arrive', 'link', 'finish'] as const) {
    requests = []
    const each: number[] = []
    const queue = [...visitors]
    const before = await server.commits()
    const began = performance.now()
    const goOn = async () => {
      for (let visitor = queue.pop(); visitor; visitor = queue.pop())
        each.push(await timed(side[phase], visitor))
    }
    await Promise.all(Array.from({ length: atOnce }, goOn))
    const ms = performance.now() - began
    took[phase].push({ ms, each, requests, commits: (await server.commits()) - before })
  }
}

async function timed(walk: (visitor: Visitor) => Promise<void>, visitor: Visitor): Promise<number> {
  const began = performance.now()
  await walk(visitor)
  return performance.now() - began
}

function tell(
  kind: string,
  [usher, asItComes, free]: readonly [Contestant, Contestant, Contestant],
  syncs: number[],
): void {
  console.log(`\n${kind}: ${rounds} rounds, ${people} people a round and side, ${atOnce} at once`)
  console.table({
    'enrolment, complete; as each comes': against(usher, ['link', 'finish'], asItComes, ['link']),
    'enrolment, complete; its password check for free': against(usher, ['link', 'finish'], free, [
      'link',
    ]),
    'up to the first accepted code; as each comes': against(usher, ['link'], asItComes, ['link']),
    'up to the first accepted code; its password check for free': against(usher, ['link'], free, [
      'link',
    ]),
    'from arriving (link, or sign-up) to the end; as each comes': against(
      usher,
      ['arrive', 'link', 'finish'],
      asItComes,
      ['arrive', 'link'],
    ),
  })
  console.log('What each does for one person:')
  console.table({
    'Usher, arriving by a link': work(usher, ['arrive'], 0),
    'Usher, enrolment': work(usher, ['link', 'finish'], 0),
    'better-auth, arriving by sign-up': work(asItComes, ['arrive'], 1),
    'better-auth, enrolment': work(asItComes, ['link'], 1),
  })
  const rate = median(ratesOf(usher, ['link', 'finish']))
  const commits = work(usher, ['link', 'finish'], 0)['durable commits']
  const limit = median(syncs) / Number(commits)
  console.log(
    `The disk: ${Math.round(median(syncs))} syncs a second (${spread(syncs)}), so ${Math.round(limit)} ` +
      `enrolments a second at ${commits} durable commits each. Usher reaches ${((rate / limit) * 100).toFixed(1)} % of that.`,
  )
}

function against(ours: Contestant, ourPhases: Phase[], theirs: Contestant, theirPhases: Phase[]) {
  const [a, b] = [ratesOf(ours, ourPhases), ratesOf(theirs, theirPhases)]
  const [tail, theirTail] = [tailOf(ours, ourPhases), tailOf(theirs, theirPhases)]
  return {
    'Usher /s': `${median(a).toFixed(1)} (${spread(a)})`,
    'better-auth /s': `${median(b).toFixed(1)} (${spread(b)})`,
    'times its throughput (aim ≥ 3)': (median(a) / median(b)).toFixed(2),
    'Usher p99 ms': Math.round(tail),
    'better-auth p99 ms': Math.round(theirTail),
    'of its p99 (aim ≤ 0.5)': (tail / theirTail).toFixed(2),
  }
}

/** People a second, one number a round. */
function ratesOf({ took }: Contestant, phases: Phase[]): number[] {
  return took.link.map((_, round) => {
    const ms = phases.reduce((sum, phase) => sum + (took[phase][round]?.ms ?? 0), 0)
    return (people * 1000) / ms
  })
}

/** What 99 of 100 people wait for at most, over all requests of theirs; the median of the rounds. */
function tailOf({ took }: Contestant, phases: Phase[]): number {
  return median(
    took.link.map((_, round) =>
      phases.reduce((sum, phase) => sum + quantile(took[phase][round]?.each ?? [], 0.99), 0),
    ),
  )
}

function work({ took }: Contestant, phases: Phase[], hashes: number) {
  const all = phases.flatMap((phase) => took[phase])
  const persons = people * took.link.length
  const requests = all.flatMap((each) => each.requests)
  return {
    requests: (requests.length / persons).toFixed(1),
    'durable commits': (all.reduce((sum, { commits }) => sum + commits, 0) / persons).toFixed(2),
    'password hashes (scrypt)': hashes,
    'p50 ms a request': quantile(requests, 0.5).toFixed(1),
    'p99 ms a request': quantile(requests, 0.99).toFixed(1),
  }
}
