// A mail server on loopback that keeps what it is given.

import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { vi } from 'vitest'

const patience = { timeout: 60_000, interval: 20 }

const invitation = /https:\S+\/invitation\/#\w+/
const notMe = /https:\S+\/not-me\/#\w+/

export const openMailbox = async () => {
  const mails: { to: string; text: string }[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      let raw = ''
      stream.on('data', (chunk) => {
        raw += chunk
      })
      stream.on('end', () => {
        const text = raw.replaceAll(/=\r?\n/g, '').replaceAll('=3D', '=')
        for (const { address } of session.envelope.rcptTo) mails.push({ to: address, text })
        done()
      })
    },
  })
  // Whoever dies over a mail cuts the line.
  server.on('error', () => {})
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const newest = (email: string, shape: RegExp, known = '') =>
    vi.waitFor(() => {
      const texts = mails.filter(({ to }) => to === email).map(({ text }) => text)
      const link = texts.flatMap((text) => text.match(shape) ?? []).at(-1)
      if (!link || link === known) throw new Error(`No new link has come to ${email}`)
      return link
    }, patience)
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    /** The newest link that was sent there, once one has. */
    linkFor: (email: string) => newest(email, invitation),
    /** The same, once it is another one. */
    linkAfter: (email: string, known: string) => newest(email, invitation, known),
    /** The newest link to say "this was not me". */
    notMeFor: (email: string) => newest(email, notMe),
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}

export type Mailbox = Awaited<ReturnType<typeof openMailbox>>
