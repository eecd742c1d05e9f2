// Sends plain-text mail over SMTP. Nothing of a mail can become a header, or a second recipient.

import { createTransport } from 'nodemailer'
import { Undeliverable } from '#api/ports.ts'
import type { Secret } from '#domain/secret.ts'
import { isLoopback } from './loopback.ts'

export type Mail = { id: string; to: string; subject: string; text: string }
export type Mailer = {
  /** Rejects unless the server took it, with `Undeliverable` where it never will. Sent again under the same id, it is the same mail. */
  send(mail: Mail): Promise<void>
}

/** `timeoutMs` is for each part of the conversation. */
type Options = { url: Secret<string>; from: string; timeoutMs?: number }

/** Greeting, TLS, name, mail: all together take no longer than this many of them. */
const mostParts = 4

export const openMail = ({ url, from, timeoutMs = 15_000 }: Options): Mailer => {
  const { protocol, hostname, port, username, password } = new URL(url.reveal())
  const isSecure = protocol === 'smtps:'
  const isHere = isLoopback(hostname)
  const transport = createTransport({
    host: hostname.replace(/^\[|\]$/g, ''),
    port: Number(port) || (isSecure ? 465 : 587),
    secure: isSecure,
    // Whoever stands between could otherwise strip STARTTLS and read links that open an account.
    requireTLS: !isSecure && !isHere,
    ignoreTLS: !isSecure && isHere,
    tls: { minVersion: 'TLSv1.2' },
    ...(username && {
      auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) },
    }),
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
    dnsTimeout: timeoutMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const sender = senderOf(from)
  return {
    async send({ id, to, subject, text }) {
      if (!/^[\w-]{1,64}$/.test(id)) throw new Error('The id of a mail has letters and digits only')
      if (!isAddress(to)) throw new Error(`Mail ${id} has no address that mail can be sent to`)
      try {
        const sent = transport.sendMail({
          // As objects: an address that is parsed could turn into two.
          from: sender,
          to: { name: '', address: to },
          envelope: { from: sender.address, to },
          messageId: `<${id}@${domainOf(sender.address)}>`,
          subject: inOneLine(subject),
          text,
          // RFC 3834 §5: no holiday replies to what nobody reads.
          headers: { 'Auto-Submitted': 'auto-generated' },
        })
        await inTime(sent, mostParts * timeoutMs)
      } catch (cause) {
        if (isFinal(cause))
          throw new Undeliverable(`The mail server will never take mail ${id}`, {
            address: to,
            cause,
          })
        throw new Error(`The mail server did not take mail ${id}`, { cause })
      }
    },
  }
}

/** One plain address of today's shape: no quotes, comments, groups or lists. */
const isAddress = (text: string): boolean =>
  text.length <= 254 &&
  /^[^\s<>@,;:"()\\[\]\p{Cc}\p{Cf}]{1,64}@[^\s<>@,;:"()\\[\]\p{Cc}\p{Cf}]+$/u.test(text)

type SmtpProblem = { responseCode?: number; command?: string; response?: string }

/** A lasting "no" (RFC 5321 §4.2.1) to this recipient or this text; x.7.x says that it is we who may not (RFC 3463 §3.8). */
const isFinal = (cause: unknown): boolean => {
  const { responseCode = 0, command = '', response = '' } = cause as SmtpProblem
  const isAboutUs = /^5\d\d[ -]5\.7\./.test(response)
  return responseCode >= 500 && !isAboutUs && /^(RCPT TO|DATA)$/.test(command)
}

/** A server that says a little now and then would otherwise hold up every other mail. */
const inTime = async (sent: Promise<unknown>, limitMs: number) => {
  let timer: ReturnType<typeof setTimeout> | undefined
  const tooLate = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error('The conversation took too long')), limitMs)
  })
  await Promise.race([sent, tooLate]).finally(() => clearTimeout(timer))
}

const senderOf = (from: string) => {
  const [, name = '', address = from] = /^(.*?) ?<(.*)>$/.exec(from) ?? []
  return { name, address }
}

const domainOf = (address: string) => address.slice(address.lastIndexOf('@') + 1)

const inOneLine = (text: string) => text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ').trim()
