import { copyFileSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import {
  endAll,
  newFolder,
  readAnswer,
  request,
  type Started,
  startServer,
} from '#adapters/server.fixture.ts'

afterEach(endAll)

const key = 'qHk2Zt1m0c3yq4R0u7Xx9sV5bN8eW6aLdP2gTjKfOiM='

test('a first start makes a key that only its user can read, and the next one uses it', async () => {
  const first = await startServer()
  const file = join(first.folder, 'data/keys/usher.key')
  const made = readFileSync(file, 'utf8')
  const mode = statSync(file).mode & 0o777
  first.signal('SIGTERM')
  await first.ended

  const second = await startServer({ folder: first.folder })

  expect(first.said()).toContain('A key was made in data/keys/usher.key')
  expect(mode).toBe(0o600)
  expect(second.said()).not.toContain('A key was made')
  expect(readFileSync(file, 'utf8')).toBe(made)
})

test('it says where to click, and what is off and why', async () => {
  const { port, said } = await startServer({ USHER_KEY: key, USHER_ORIGN: 'https://a.org' })

  const home = `http://localhost:${port}/`
  for (const path of ['', 'sign-in/', 'practice/enroll/'])
    expect(said()).toContain(`${home}${path}\n`)
  expect(said()).toContain('No mail: SMTP_URL is not set')
  expect(said()).toContain('No telephony')
  expect(said()).toContain('USHER_ORIGN is no setting of this server')
})

test('settings that cannot work end it with code 2, and all of them are told', async () => {
  const { ended, said } = await startServer({
    NODE_ENV: 'production',
    USHER_ORIGIN: 'http://usher.example.org',
    LOG_LEVEL: 'loud',
  })

  expect(await ended).toBe(2)
  expect(said()).toContain('LOG_LEVEL has a value that Usher cannot use')
  expect(said()).toContain('set USHER_ORIGIN=https://usher.example.org')
  expect(said()).toContain('USHER_KEY is missing')
  expect(said()).not.toContain('    at ')
})

test('--help tells the variables, and other arguments are refused', async () => {
  const help = await startServer({}, ['--help'])
  const other = await startServer({}, ['--port=80'])

  expect([await help.ended, await other.ended]).toEqual([0, 2])
  expect(help.out()).toContain('USHER_TRUSTED_PROXIES')
  expect(other.said()).toContain('--help')
})

test('without pages it says how to get them', async () => {
  const folder = newFolder({ 'package.json': '{}' })

  const { ended, said } = await startServer({ folder })

  expect(await ended).toBe(1)
  expect(said()).toContain('npm run build')
})

test('a folder that cannot hold the key is told in a sentence', async () => {
  const folder = newFolder({ 'dist/index.html': '', data: 'a file that is in the way' })

  const server = await startServer({ folder })

  expect(await server.ended).toBe(2)
  expect(server.said()).toMatch(
    /^Usher cannot write a key into .+ \(\w+\)\. Set USHER_DATA to .+\.\n$/,
  )
})

test('a port that is taken is told in a sentence', async () => {
  const first = await startServer()

  const second = await startServer({ PORT: String(first.port) })

  expect(await second.ended).toBe(1)
  expect(second.said()).toContain(
    `Port ${first.port} is taken. Choose another: PORT=8080 npm start`,
  )
  expect(first.isRunning()).toBe(true)
})

test.each(['SIGTERM', 'SIGINT'] as const)(
  '%s lets a running request end, and takes no other',
  async (signal) => {
    const server = await startServer({ USHER_KEY: key })
    const running = await beginPost(server)
    const spare = connect({ port: server.port, host: 'localhost' })
    await new Promise((done) => spare.once('connect', done))

    server.signal(signal)
    await vi.waitFor(() => expect(server.out()).toContain('"stopping"'), { timeout: 30_000 })
    await vi.waitFor(() => expect(isOpen(server.port)).resolves.toBe(false), { timeout: 30_000 })
    const wasRunning = server.isRunning()
    const answer = await running.finish()

    expect(wasRunning).toBe(true)
    expect(answer.status).toBe(401)
    expect(await server.ended).toBe(0)
    expect(server.lines().at(-1)).toMatchObject({ event: 'stopped' })
  },
)

test('a second signal ends it at once', async () => {
  const server = await startServer({ USHER_KEY: key })
  await beginPost(server)
  server.signal('SIGTERM')
  await vi.waitFor(() => expect(server.out()).toContain('"stopping"'), { timeout: 30_000 })

  // The first half second counts as an echo of the first.
  const nagging = setInterval(() => server.signal('SIGTERM'), 100)
  const code = await server.ended
  clearInterval(nagging)

  expect(code).toBe(1)
})

test('organization.json is served as it is now', async () => {
  const server = await startServer()
  const before = await server.ask(request('GET /organization.json'))
  writeFileSync(join(server.folder, 'dist/organization.json'), '{ "name": "Elm Hill" }')

  const after = await server.ask(request('GET /organization.json'))

  expect([before.body, after.body]).toEqual([
    '{ "name": "Alder Valley Schools" }',
    '{ "name": "Elm Hill" }',
  ])
})

test('the sample that comes with Usher names no help number to real people', async () => {
  const folder = newFolder()
  const file = join(folder, 'dist/organization.json')
  copyFileSync('public/organization.json', file)
  const server = await startServer({ folder })

  const before = await server.ask(request('GET /organization.json'))
  writeFileSync(file, '{ "name": "Elm Hill", "helpNumber": "614 555 0123" }')
  const after = await server.ask(request('GET /organization.json'))

  expect(server.said()).toContain('organization.json is the sample that comes with Usher')
  expect([before.status, before.body]).toEqual([200, '{"name":"Demo organisation"}'])
  expect(after.body).toContain('614 555 0123')
})

test('mistakes in organization.json are told at the start', async () => {
  const folder = newFolder()
  writeFileSync(
    join(folder, 'dist/organization.json'),
    '{ "name": "Elm Hill", "helpNumber": "soon" }',
  )

  const { said } = await startServer({ folder })

  expect(said()).toContain('"helpNumber" has a value that Usher cannot use')
})

test('a key file that others can read is pointed out', async () => {
  const folder = newFolder()
  mkdirSync(join(folder, 'data/keys'), { recursive: true })
  writeFileSync(join(folder, 'data/keys/usher.key'), key, { mode: 0o644 })

  const { said } = await startServer({ folder })

  expect(said()).toContain('chmod 600 data/keys/usher.key')
  rmSync(join(folder, 'data'), { recursive: true })
})

/** A request of which half the body is there: it runs until the rest comes. */
const beginPost = async (server: Started) => {
  const socket = connect({ port: server.port, host: 'localhost' })
  let whole = ''
  socket.on('data', (chunk) => {
    whole += chunk
  })
  socket.on('error', () => {})
  socket.write(
    request('POST /api/enrollments', {
      'Content-Type': 'application/json',
      'Content-Length': '2',
      Origin: `http://localhost:${server.port}`,
      // Answered at once: from then on the request is known to run.
      Expect: '100-continue',
    }),
  )
  await vi.waitFor(() => expect(whole).toContain('100 Continue'), { timeout: 30_000 })
  return {
    finish: () =>
      new Promise<ReturnType<typeof readAnswer>>((done) => {
        socket.once('close', () => done(readAnswer(whole.slice(whole.indexOf('\r\n\r\n') + 4))))
        socket.write('{}')
      }),
  }
}

const isOpen = (port: number) =>
  new Promise<boolean>((done) => {
    const socket = connect({ port, host: 'localhost' })
    socket.once('connect', () => {
      socket.destroy()
      done(true)
    })
    socket.once('error', () => done(false))
  })
