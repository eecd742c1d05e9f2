// Servers as processes of their own, for benches that ask them over loopback.

import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as rest } from 'node:timers/promises'
import { freePort } from '#storage/free-port.fixture.ts'

export const origin = 'https://usher.test'

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))

export const newHome = () => {
  const home = mkdtempSync(join(tmpdir(), 'usher-bench-'))
  for (const folder of ['dist', 'data']) mkdirSync(join(home, folder))
  writeFileSync(join(home, 'dist', 'index.html'), '<!doctype html><title>Usher</title>')
  return { home, remove: () => rmSync(home, { recursive: true, force: true }) }
}

export const newKey = () =>
  Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('base64')

type Options = {
  entry: string
  home: string
  settings?: Record<string, string>
  /** For Node itself: `--import …`, `--cpu-prof`. */
  flags?: string[]
}

/** Resolves once it answers. */
export const startProcess = async ({ entry, home, settings = {}, flags = [] }: Options) => {
  const port = await freePort()
  const child = fork(resolve(entry), {
    cwd: home,
    execArgv: flags,
    env: {
      PATH: process.env.PATH,
      ...{ PORT: String(port), HOST: '127.0.0.1', USHER_ORIGIN: origin, LOG_LEVEL: 'error' },
      ...{ USHER_DATA: join(home, 'data'), ...settings },
    },
    silent: true,
  })
  let heard = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk) => {
      heard += chunk
    })
  // A bench that is broken off, or breaks, leaves nothing behind.
  process.once('exit', () => child.kill('SIGKILL'))
  const ended = once(child, 'exit')
  while (!(await isAnswering(port))) {
    if (child.exitCode !== null) throw new Error(`It ended: ${heard}`)
    await rest(50)
  }
  return {
    port,
    pid: child.pid ?? 0,
    heard: () => heard,
    commits: () => commitsOf(child),
    kill: () => child.kill('SIGKILL'),
    async stop() {
      child.kill('SIGTERM')
      await ended
    },
  }
}

export type Served = Awaited<ReturnType<typeof startProcess>>

const isAnswering = (port: number) =>
  fetch(`http://127.0.0.1:${port}/`).then(
    () => true,
    () => false,
  )

const commitsOf = async (child: ChildProcess): Promise<number> => {
  child.send('commits')
  const [{ commits }] = (await once(child, 'message')) as [{ commits: number }]
  return commits
}
