// The server as a process of its own, over pages of its own, and a socket that writes what no browser would.

import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { freePort } from '#storage/free-port.fixture.ts'
import { compiled } from './compiled.fixture.ts'

const pages: Record<string, string> = {
  'dist/index.html': '<!doctype html><title>Usher</title>',
  'dist/404.html': '<!doctype html><title>There is no page here</title><a href="./">up</a>',
  'dist/deeper/index.html': '<!doctype html><title>Deeper</title>',
  'dist/practice/index.html': '<!doctype html><title>Practice</title>',
  'dist/practice/phone/index.html': '<!doctype html><title>Phone</title>',
  'dist/assets/start-1a2b3c.js': `export const words = "${'usher '.repeat(1000)}"`,
  'dist/.hidden': 'planted',
  'dist/organization.json': '{ "name": "Alder Valley Schools" }',
  // Beside the pages, where no address leads.
  'planted.txt': 'planted',
}

const opened: { end(): Promise<void> }[] = []

export const endAll = async () => {
  for (const one of opened.splice(0)) await one.end()
}

export const newFolder = (files = pages): string => {
  const folder = mkdtempSync(join(tmpdir(), 'usher-'))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  opened.push({ end: async () => rmSync(folder, { recursive: true, force: true }) })
  return folder
}

type Settings = Record<string, string>

/** Resolves once it listens, or once it has ended. */
export const startServer = async (settings: Settings = {}, args: string[] = []) => {
  const folder = settings.folder ?? newFolder()
  const port = Number(settings.PORT ?? (await freePort()))
  const child = spawn(process.execPath, [resolve('src/server.ts'), ...args], {
    cwd: folder,
    env: { ...compiled, PORT: String(port), LOG_LEVEL: 'debug', ...settings },
  })
  const heard = { out: '', said: '' }
  child.stdout.on('data', (chunk) => {
    heard.out += chunk
  })
  // Not `exit`: what it said last may come after that.
  const ended = new Promise<number | null>((done) => child.once('close', (code) => done(code)))
  const ready = new Promise<void>((done) => {
    child.stderr.on('data', (chunk) => {
      heard.said += chunk
      if (heard.said.includes('Ctrl+C')) done()
    })
  })
  opened.push({
    async end() {
      child.kill('SIGKILL')
      await ended
    },
  })
  await Promise.race([ready, ended])
  return {
    port,
    folder,
    ended,
    signal: (name: NodeJS.Signals) => void child.kill(name),
    said: () => heard.said,
    out: () => heard.out,
    lines: () => linesOf(heard.out),
    ask: (text: string | Buffer) => ask(port, text),
    isRunning: () => isRunning(child),
  }
}
export type Started = Awaited<ReturnType<typeof startServer>>

const isRunning = (child: ChildProcess) => child.exitCode === null && child.signalCode === null

const linesOf = (out: string): Record<string, unknown>[] =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

export type Answer = {
  status: number
  headers: Record<string, string>
  body: string
  whole: string
}

/** Writes those bytes and reads until the other end has enough. */
export const ask = (port: number, text: string | Buffer): Promise<Answer> =>
  new Promise((done, fail) => {
    const socket = connect({ port, host: 'localhost' }, () => socket.write(text))
    let whole = ''
    socket.on('data', (chunk) => {
      whole += chunk.toString('latin1')
    })
    // Whoever is cut off while writing still has the answer.
    socket.on('error', () => {})
    socket.on('close', () => (whole ? done(readAnswer(whole)) : fail(new Error('No answer'))))
  })

export const readAnswer = (whole: string): Answer => {
  const [head = '', ...rest] = whole.split('\r\n\r\n')
  const [first = '', ...lines] = head.split('\r\n')
  const headers = lines.map((line): [string, string] => {
    const colon = line.indexOf(':')
    return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()]
  })
  return {
    status: Number(first.split(' ')[1]),
    headers: Object.fromEntries(headers),
    body: rest.join('\r\n\r\n'),
    whole,
  }
}

/** What protects, and in which words: of each answer there is. */
export const onEveryAnswer: Record<string, RegExp> = {
  'content-security-policy': /^default-src 'none'; .*frame-ancestors 'none'$/,
  'strict-transport-security': /^max-age=63072000; includeSubDomains$/,
  'permissions-policy': /^camera=\(\), /,
  'cross-origin-opener-policy': /^same-origin$/,
  'cross-origin-embedder-policy': /^require-corp$/,
  'cross-origin-resource-policy': /^same-origin$/,
  'referrer-policy': /^no-referrer$/,
  'x-content-type-options': /^nosniff$/,
  'cache-control': /^(no-store|no-cache|public, max-age=31536000, immutable)$/,
  vary: /Accept-Encoding|Origin, Sec-Fetch-Site, Cookie/,
}

/** One request that ends its connection. */
export const request = (line: string, headers: Record<string, string> = {}, body = ''): string => {
  const all = { Host: 'usher.test', Connection: 'close', ...headers }
  const written = Object.entries(all).map(([name, value]) => `${name}: ${value}`)
  return [`${line} HTTP/1.1`, ...written, '', body].join('\r\n')
}
