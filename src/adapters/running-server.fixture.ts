// The real server as a process of its own, and browsers that visit whichever of several they are sent to.

import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, vi } from 'vitest'
import { origin } from '#api/hosts.fixture.ts'
import { openBrowser } from '#api/live/live.fixture.ts'
import { freePort } from '#storage/free-port.fixture.ts'
import { compiled } from './compiled.fixture.ts'

export const patient = { timeout: 60_000 }

/** A folder to run in: the least that the server calls pages, and its data. */
export const newHome = () => {
  const home = mkdtempSync(join(tmpdir(), 'usher-home-'))
  mkdirSync(join(home, 'dist'))
  writeFileSync(join(home, 'dist', 'index.html'), '<!doctype html><title>Usher</title>')
  writeFileSync(join(home, 'dist', '404.html'), '<!doctype html><title>Not found</title>')
  return { home, remove: () => rmSync(home, { recursive: true, force: true }) }
}

type Options = {
  home: string
  /** Beside the usual: DATABASE_URL, USHER_KEY, … */
  settings?: Record<string, string>
  /** The door to open instead of the server's own. */
  entry?: string
}

/** Resolves once it listens; rejects, with what it said, when it ends before. */
export const startServer = async ({ home, settings = {}, entry = 'src/server.ts' }: Options) => {
  const port = await freePort()
  const child = spawn(process.execPath, [resolve(entry)], {
    cwd: home,
    env: {
      PATH: process.env.PATH,
      ...compiled,
      ...{ PORT: String(port), HOST: '127.0.0.1', USHER_ORIGIN: origin, LOG_LEVEL: 'error' },
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let heard = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      heard += chunk
    })
  const ended = endOf(child)
  await vi.waitFor(() => {
    if (child.exitCode !== null || child.signalCode !== null) return
    if (!heard.includes('Usher is ready')) throw new Error(`It does not listen: ${heard}`)
  }, patient)
  if (!heard.includes('Usher is ready')) throw new Error(`It ended: ${heard}`)

  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal)
    await ended
  }
  return {
    port,
    pid: child.pid ?? 0,
    heard: () => heard,
    /** The link by which the first administrator comes in. */
    link: /https?:\S+\/invitation\/#\w+/.exec(heard)?.[0] ?? null,
    visit: async (request: Request) => {
      const { pathname, search } = new URL(request.url)
      const body = await request.text()
      return fetch(`http://127.0.0.1:${port}${pathname}${search}`, {
        method: request.method,
        headers: { ...Object.fromEntries(request.headers), connection: 'close' },
        ...(body && { body }),
        signal: request.signal,
        redirect: 'manual',
      })
    },
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
    signal: (signal: NodeJS.Signals) => child.kill(signal),
    ended,
  }
}

export type Running = Awaited<ReturnType<typeof startServer>>

/** Starts one of `scripts/`, as somebody at a console beside the server. */
export const startScript = (
  script: string,
  { home, settings = {} }: Omit<Options, 'entry'>,
  ...words: string[]
) => {
  const child = spawn(process.execPath, [resolve('scripts', script), ...words], {
    cwd: home,
    env: { PATH: process.env.PATH, ...compiled, USHER_ORIGIN: origin, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      said += chunk
    })
  const ended = endOf(child)
  return {
    ended: ended.then((code) => ({ code, said })),
    says: (words: RegExp) =>
      vi.waitFor(() => expect(said).toMatch(words), { ...patient, interval: 5 }),
    signal: (signal: NodeJS.Signals) => child.kill(signal),
    async kill() {
      child.kill('SIGKILL')
      await ended
    },
  }
}

export const runScript = (...started: Parameters<typeof startScript>) =>
  startScript(...started).ended

export const newKey = () =>
  Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('base64')

const endOf = (child: ChildProcess) =>
  new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)))

/** Each request goes to the next of them that runs. */
export const browserAmong = (servers: () => Running[]) => {
  let turn = 0
  return openBrowser((request) => {
    const all = servers()
    const next = all[turn++ % all.length]
    if (!next) throw new Error('No server runs')
    return next.visit(request)
  })
}
