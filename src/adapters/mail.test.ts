import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { afterEach, expect, test } from 'vitest'
import { Undeliverable } from '#api/ports.ts'
import { secret } from '#domain/secret.ts'
import { openMail } from './mail.ts'

type Taken = { to: string[]; from: string; text: string; user: string | undefined }

const closing: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

const listen = (server: Server | SMTPServer['server']) =>
  new Promise<number>((done) =>
    server.listen(0, '127.0.0.1', () => done((server.address() as AddressInfo).port)),
  )

/** A mail server, and what it took. */
const openServer = async (options: SMTPServerOptions = {}) => {
  const taken: Taken[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onData(stream, { envelope, user }, done) {
      let text = ''
      stream.on('data', (chunk) => {
        text += chunk
      })
      stream.on('end', () => {
        const { mailFrom, rcptTo } = envelope
        const from = mailFrom ? mailFrom.address : ''
        taken.push({ to: rcptTo.map(({ address }) => address), from, text, user })
        done()
      })
    },
    ...options,
  })
  server.on('error', () => {})
  const port = await listen(server.server)
  closing.push(() => new Promise((done) => server.close(() => done())))
  return { port, taken }
}

const open = (port: number, address = `smtp://127.0.0.1:${port}`, timeoutMs = 60_000) =>
  openMail({ url: secret(address), from: 'Help desk <desk@example.org>', timeoutMs })

const mail = {
  id: 'out_01h2',
  to: 'dana@aldervalley.example',
  subject: 'Set up your sign-in',
  text: 'Hello Dana,\n\nhttps://usher.example.org/enroll/#invitation=abc\n',
}

const headerOf = ({ text }: Taken, name: string) =>
  new RegExp(`^${name}: (.*(?:\\r\\n[ \\t].*)*)`, 'im').exec(text)?.[1]?.replace(/\r\n[ \t]+/g, ' ')

test('a mail arrives as it was written, from whom and to whom it was meant', async () => {
  const { port, taken } = await openServer()

  await open(port).send(mail)

  const [one] = taken as [Taken]
  expect(one.to).toEqual(['dana@aldervalley.example'])
  expect(one.from).toBe('desk@example.org')
  expect(headerOf(one, 'From')).toBe('Help desk <desk@example.org>')
  expect(headerOf(one, 'To')).toBe('dana@aldervalley.example')
  expect(headerOf(one, 'Subject')).toBe('Set up your sign-in')
  expect(headerOf(one, 'Auto-Submitted')).toBe('auto-generated')
  expect(headerOf(one, 'Content-Type')).toContain('text/plain')
  expect(one.text).toContain('https://usher.example.org/enroll/#invitation=abc')
})

test('a mail that is sent again is the same mail', async () => {
  const { port, taken } = await openServer()
  const { send } = open(port)

  await send(mail)
  await send(mail)

  expect(taken.map((one) => headerOf(one, 'Message-ID'))).toEqual([
    '<out_01h2@example.org>',
    '<out_01h2@example.org>',
  ])
})

test('a name and a password go to the server that asks for them', async () => {
  const { port, taken } = await openServer({
    authOptional: false,
    allowInsecureAuth: true,
    onAuth: ({ username, password }, _, done) =>
      password === 'p@ss word' ? done(null, { user: username ?? '' }) : done(new Error('No')),
  })

  await open(port, `smtp://usher:p%40ss%20word@127.0.0.1:${port}`).send(mail)
  const wrong = open(port, `smtp://usher:wrong@127.0.0.1:${port}`).send(mail)

  await expect(wrong).rejects.toThrow('did not take mail out_01h2')
  expect(taken.map(({ user }) => user)).toEqual(['usher'])
})

test.each([
  '\r\nBcc: eve@evil.example',
  '\nBcc: eve@evil.example\n\nbody',
  '\u2028Bcc: eve@evil.example',
])('nothing in a subject becomes a header: %j', async (trick) => {
  const { port, taken } = await openServer()

  await open(port).send({ ...mail, subject: `Hello${trick}`, text: `Hi${trick}\r\n.\r\nQUIT` })

  const [one] = taken as [Taken]
  expect(taken).toHaveLength(1)
  expect(one.to).toEqual(['dana@aldervalley.example'])
  expect(headerOf({ ...one, text: one.text.split('\r\n\r\n')[0] ?? '' }, 'Bcc')).toBeUndefined()
})

test.each([
  'dana@a.example, eve@evil.example',
  'dana@a.example eve@evil.example',
  'dana@a.example\r\nRCPT TO:<eve@evil.example>',
  '<eve@evil.example>dana@a.example',
  '"eve@evil.example"@a.example',
  'Dana <dana@a.example>',
  'group: eve@evil.example;',
  'dana',
  '@a.example',
  '',
])('%j is no address, and nothing is sent', async (to) => {
  const { port, taken } = await openServer()

  await expect(open(port).send({ ...mail, to })).rejects.toThrow('has no address')
  expect(taken).toEqual([])
})

test('an id that could break out of its header is refused', async () => {
  const { port, taken } = await openServer()

  await expect(open(port).send({ ...mail, id: 'a>\r\nBcc: x' })).rejects.toThrow('id')
  expect(taken).toEqual([])
})

test('a subject in any language arrives', async () => {
  const { port, taken } = await openServer()

  await open(port).send({ ...mail, subject: 'Se añadió una forma nueva', text: 'Código 日本' })

  expect(headerOf(taken[0] as Taken, 'Subject')).toMatch(/^=\?UTF-8\?/i)
})

test.each([
  [550, 'No such user', true],
  [553, '5.1.2 No such host', true],
  [450, 'Try again later', false],
  [554, '5.7.1 Relay access denied', false],
])(
  '%i %s is told with the mail, the reason as its cause; for good: %s',
  async (responseCode, said, isFinal) => {
    const { port } = await openServer({
      onRcptTo: (_, __, done) => done(Object.assign(new Error(said), { responseCode })),
    })

    const error: Error = await open(port)
      .send(mail)
      .catch((caught) => caught)

    expect(error.message).toMatch(/^The mail server .+ mail out_01h2$/)
    expect(String(error.cause)).toContain(said)
    expect(error instanceof Undeliverable && error.address).toBe(isFinal && mail.to)
  },
)

test('a text that is refused for good will never arrive either', async () => {
  const { port } = await openServer({
    onData(stream, _, done) {
      stream.resume()
      stream.on('end', () => done(Object.assign(new Error('Spam'), { responseCode: 554 })))
    },
  })

  await expect(open(port).send(mail)).rejects.toBeInstanceOf(Undeliverable)
})

test('a server that hangs is not waited for without end', async () => {
  const silent = createServer(() => {})
  const port = await listen(silent)
  closing.push(() => new Promise((done) => silent.close(() => done())))

  await expect(open(port, undefined, 300).send(mail)).rejects.toThrow('did not take')
})

// Each line comes in time, and the conversation never ends.
test('a server that goes on for ever is left', async () => {
  const chatty = createServer((socket) => {
    socket.on('error', () => {}).resume()
    const talk = setInterval(() => socket.write('220-hello\r\n'), 50)
    socket.once('close', () => clearInterval(talk))
    sockets.add(socket)
  })
  const sockets = new Set<Socket>()
  const port = await listen(chatty)
  closing.push(async () => {
    for (const socket of sockets) socket.destroy()
    await new Promise((done) => chatty.close(done))
  })

  await expect(open(port, undefined, 300).send(mail)).rejects.toThrow('did not take')
})

test('a server that hangs up is told, and one that is not there', async () => {
  const rude = createServer((socket) => void socket.resume().end('220 hello\r\n'))
  const port = await listen(rude)
  await expect(open(port).send(mail)).rejects.toThrow('did not take')
  await new Promise((done) => rude.close(done))

  await expect(open(port).send(mail)).rejects.toThrow('did not take')
})

// An address of this machine that is not written as one stands for any other machine.
test('beyond this machine nothing is said in the clear', async () => {
  const heard: string[] = []
  const { port, taken } = await openServer({
    onMailFrom({ address }, _, done) {
      heard.push(address)
      done()
    },
  })

  const error = await open(port, `smtp://usher:secret@[::ffff:127.0.0.1]:${port}`)
    .send(mail)
    .catch((caught: Error) => caught)

  expect((error as Error & { cause: { code: string } }).cause.code).toBe('ETLS')
  expect([...heard, ...taken]).toEqual([])
})
