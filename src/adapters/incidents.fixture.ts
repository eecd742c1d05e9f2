// Where incidents of other products are played through: the real server over each kind of database, one for
// a whole file, with an administrator. Their numbers and causes are in docs/controls.md.

import { once } from 'node:events'
import { connect } from 'node:net'
import { passcodeOf } from '#api/caller.fixture.ts'
import {
  type Browser,
  enrolApp,
  enrolPasskey,
  inviteBy,
  open,
  openBrowser,
} from '#api/live/live.fixture.ts'
import { keyToSeed } from '#domain/seed.ts'
import { passcodeAt } from '#domain/totp.ts'
import { type Kind, openDatabases } from '#storage/databases.fixture.ts'
import { newHome, newKey, type Running, startServer } from './running-server.fixture.ts'
import { readAnswer } from './server.fixture.ts'

/** `on` starts the server of that kind with the first test that asks for it. */
export const openDesks = () => {
  const databases = openDatabases()
  const { home, remove } = newHome()
  const desks = new Map<Kind, ReturnType<typeof openDesk>>()

  const openDesk = async (kind: Kind) => {
    const database = await databases.make(kind)
    const given = { home, settings: { ...database.settings, USHER_KEY: newKey() } }
    let server: Running = await startServer(given)
    const browser = () => openBrowser((request) => server.visit(request))
    const admin = await enrolPasskey({ browser }, server.link)
    return {
      admin,
      browser,
      database,
      visit: (request: Request) => server.visit(request),
      port: () => server.port,
      /** Ends it in the middle of whatever it does, and starts it anew. */
      async killAndStart() {
        await server.kill()
        server = await startServer(given)
      },
      end: () => server.kill(),
    }
  }

  return {
    on(kind: Kind) {
      const known = desks.get(kind) ?? openDesk(kind)
      desks.set(kind, known)
      return known
    },
    async end() {
      for (const desk of desks.values()) await (await desk).end()
      await databases.end()
      remove()
    },
  }
}

export type Desk = Awaited<ReturnType<ReturnType<typeof openDesks>['on']>>

/** Somebody with an app and recovery codes, of which two are used, signed in with one of those. */
export const enrolled = async (desk: Desk) => {
  const { link, person } = await inviteBy(desk.admin)
  const browser = desk.browser()
  await open(browser, link)
  const key = await enrolApp(browser)
  const { caller } = browser
  const codes = await caller.recoveryCodes()
  await caller.say('codes.saved')
  await caller.prove(codes[0] ?? '')
  await caller.say({ type: 'check.chosen', check: 'recoveryCode' })
  await caller.prove(codes[1] ?? '')
  // As if they had been away for some minutes: the codes of now are all good again.
  await desk.database.run(
    `update factors set "lastStep" = "lastStep" - 40 where person = '${person.id}'`,
  )
  return { browser, person, key, codes }
}

/** What the app shows `steps` of 30 seconds from now. */
export const codeAt = (key: string, steps: number) =>
  passcodeAt(keyToSeed(key) ?? new Uint8Array(20), Date.now() + steps * 30_000)

/** Six digits that are none of the codes around now. */
export const wrongCode = (key: string, n = 0) =>
  String((Number(passcodeOf(key)) + 1000 + n) % 1_000_000).padStart(6, '0')

/** Another browser that came in by a link to the same person, with nothing proved. */
export const linked = async (desk: Desk, person: { id: string }) => {
  const { body } = await desk.admin.ask('POST', `/people/${person.id}/invitations`, {})
  const browser = desk.browser()
  await open(browser, body.link)
  return browser
}

export const proveAgain = (browser: Browser, code: unknown) =>
  browser.ask('POST', '/session/proofs', { code })

/** The question who they are, in a set-up of their own, with the field for such a code. */
export const askedWho = async ({ caller }: Browser, check: 'passcode' | 'recoveryCode') => {
  await caller.start('another')
  await caller.say('setup.started', { type: 'check.chosen', check })
}

export const saidOf = ({ status, body }: { status: number; body: object }) =>
  `${status} ${(body as { failure?: { code: string } }).failure?.code ?? 'done'}`

/** All of these at the same moment. */
export const atOnce = <Answer>(count: number, act: (n: number) => Promise<Answer>) =>
  Promise.all(Array.from({ length: count }, (_, n) => act(n)))

/** The same cookie in each of many requests: one browser's jar would change under them. */
export const sender = (desk: Desk, jar: Map<string, string>) => {
  const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
  return async (method: string, path: string, json: unknown, more: HeadersInit = {}) => {
    const response = await desk.visit(
      new Request(`https://usher.test/api${path}`, {
        method,
        headers: {
          'Content-Type': 'application/json',
          'Sec-Fetch-Site': 'same-origin',
          ...(cookie && { Cookie: cookie }),
          ...more,
        },
        ...(json !== undefined && method !== 'GET' && { body: JSON.stringify(json) }),
      }),
    )
    return { status: response.status, body: (await response.json()) as object }
  }
}

/** Writes all but the last byte of each on a connection of its own, and then all the last bytes. */
export const askTogether = async (port: number, texts: string[]) => {
  const asked = texts.map(async (text) => {
    const socket = connect({ port, host: '127.0.0.1' })
    await once(socket, 'connect')
    let whole = ''
    socket.on('data', (chunk) => {
      whole += chunk.toString('latin1')
    })
    const ended = once(socket, 'close')
    await new Promise((written) => socket.write(text.slice(0, -1), written))
    const end = () => socket.write(text.slice(-1))
    return { end, answer: () => ended.then(() => readAnswer(whole)) }
  })
  const sockets = await Promise.all(asked)
  for (const { end } of sockets) end()
  return Promise.all(sockets.map(({ answer }) => answer()))
}
