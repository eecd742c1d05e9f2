// The log: JSON, one line an event, and on each line only the fields that are named here. No body, no
// query, no address, no token and no e-mail has a field.

import { type DestinationStream, type Level, pino } from 'pino'
import type { Ports } from '#api/ports.ts'

/** A request that is over, with nothing it carried. */
export type Visit = {
  method: string
  route: string
  status: number
  ms: number
  person: string | null
  reference: string | null
}

export type Log = {
  visit(visit: Visit): void
  fault: Ports['onFault']
  /** Something the operator should know; `why` comes from a closed list of our own. */
  event(event: string, why?: string): void
  /** The same, for what is an attack or a wrong setting. */
  warning(event: string, why: string): void
}

export const openLog = (level: Level | 'silent', to: DestinationStream): Log => {
  const out = pino(
    {
      level,
      base: null,
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      formatters: { level: (label) => ({ level: label }) },
      messageKey: 'event',
    },
    to,
  )
  return {
    visit({ method, route, status, ms, person, reference }) {
      const fields = {
        method,
        route: harmless(route),
        status,
        ms: Math.round(ms),
        ...(person && { person: harmless(person) }),
        ...(reference && { reference: harmless(reference) }),
      }
      out[status >= 500 ? 'warn' : 'info'](fields, 'request')
    },
    fault: ({ reference, error }) =>
      out.error({ reference: harmless(reference), stack: traceOf(error) }, 'fault'),
    event: (event, why) => out.info(why ? { why } : {}, event),
    warning: (event, why) => out.warn({ why }, event),
  }
}

/** Where it broke, with what caused it. Messages may quote what was being worked on. */
const traceOf = (error: unknown): string => {
  const cause = error instanceof Error && error.cause ? `\ncaused by ${traceOf(error.cause)}` : ''
  return harmless(withoutSecrets(`${error instanceof Error ? error.stack : String(error)}${cause}`))
}

const secrets: readonly [RegExp, string][] = [
  [/[\w.+%-]+@[\w-]+(\.[\w-]+)+/g, '[address]'],
  // An address is cut after its path: tokens stand behind it, or in its user's place.
  [/\b(\w+:\/\/)[^\s/@]*@/g, '$1[user]@'],
  [/(\bhttps?:\/\/[^\s?#"]*)[?#][^\s"]*/g, '$1[…]'],
  // Codes, telephone numbers, however they are grouped. Lines and columns are shorter.
  [/\+?\d(?:[ .-]?\d){5,}/g, '[digits]'],
  // Tokens, keys and seeds; words of code have no digits among so many letters.
  [/\b(?=[\w-]*\d)[\w-]{20,}\b/g, '[token]'],
  [/\b[A-Z2-7]{16,}\b/g, '[key]'],
]

const withoutSecrets = (text: string): string =>
  secrets.reduce((hidden, [pattern, instead]) => hidden.replace(pattern, instead), text)

/** What a terminal or a reader of lines would take as more than text is told by its number. */
const harmless = (text: string): string =>
  text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (mark) =>
    mark === '\n' ? mark : `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
