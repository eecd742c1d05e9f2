// A mail server on loopback that keeps what it is given.

import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { vi } from 'vitest'

const patience = { timeout: 60_000, interval: 20 }

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
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    /** The newest link that was sent there, once one has. */
    linkFor: (email: string) =>
      vi.waitFor(() => {
        const texts = mails.filter(({ to }) => to === email).map(({ text }) => text)
        const links = texts.flatMap((text) => text.match(/https:\S+\/invitation\/#\w+/) ?? [])
        const newest = links.at(-1)
        if (!newest) throw new Error(`No link has come to ${email}`)
        return newest
      }, patience),
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}

export type Mailbox = Awaited<ReturnType<typeof openMailbox>>
