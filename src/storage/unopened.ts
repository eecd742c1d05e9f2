// Why a PostgreSQL does not open, for whoever wrote its address: SQLSTATE of the server, or a code of the network.

import { Unusable } from './sql.ts'

const sentences: Record<string, string> = {
  '28P01': 'does not accept this user and password: check both in DATABASE_URL',
  '28000': 'does not let this user in: check the user in DATABASE_URL, and pg_hba.conf there',
  '3D000': 'has no database of that name: create it, or check DATABASE_URL',
  '42501': 'does not let this user make tables: let the user own the database',
  '53300': 'has no free connection: raise max_connections there, or stop what holds them',
  '57P03': 'is just starting or stopping: try again in a moment',
  ENOTFOUND: 'has no machine of that name: check DATABASE_URL',
  ECONNREFUSED: 'is not running there: start it, or check host and port in DATABASE_URL',
}

/** The error itself where it is none of ours to explain. */
export const unopened = (cause: unknown, url: string): unknown => {
  const { code = '' } = cause as { code?: string }
  const sentence = sentences[code]
  if (!sentence) return cause
  return new Unusable(`PostgreSQL at ${placeOf(url)} ${sentence} (${code}).`, { cause })
}

/** Without user and password. */
const placeOf = (url: string) => {
  const place = URL.parse(url)
  return place?.host ? place.host : 'DATABASE_URL'
}
