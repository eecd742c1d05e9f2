// People come into the roster one by one or by a list. A list is taken whole or not at all.

import Papa from 'papaparse'
import type { ImportRow, ImportView, RowProblem, SentInvitation } from '#api/live-views.ts'
import type { Transaction } from '#api/ports.ts'
import type { Person } from '#api/records.ts'
import { newId } from '#domain/id.ts'
import type { Role } from '#domain/role.ts'
import { note } from './audit.ts'
import { invite } from './invitations.ts'
import type { LivePorts } from './live-ports.ts'

export type Newcomer = {
  name: string
  email: string
  group: string | null
  role: Role | null
  isSsoOnly: boolean
}

const mostRows = 5000
const mostLetters = 200

// One @, a dot behind it, and nothing that a mail program would read as a second address.
const address = /^[^\s@<>",;:\\()[\]]+@[^\s@<>",;:\\()[\]]+\.[^\s@<>",;:\\()[\]]+$/

/** The form in which two spellings of one address are the same (Unicode NFKC, lower case). */
export const canonicalEmail = (email: string) => email.trim().normalize('NFKC').toLowerCase()

type Filled = Pick<Newcomer, 'name' | 'email'>

/** What is wrong with a newcomer as typed, whoever else there is. */
export const problemOf = ({ name, email }: Filled): RowProblem | null => {
  if (name === '') return 'name-missing'
  if (email === '') return 'email-missing'
  if (!address.test(email)) return 'email-malformed'
  return name.length > mostLetters || email.length > mostLetters ? 'too-long' : null
}

type Joining = { newcomer: Newcomer; actor: string | null }

/** Adds somebody and invites them, in one transaction. */
export const join = async (
  ports: LivePorts,
  tx: Transaction,
  { newcomer, actor }: Joining,
): Promise<{ person: Person; sent: SentInvitation }> => {
  const person: Person = {
    id: newId('per', ports.random),
    ...newcomer,
    email: canonicalEmail(newcomer.email),
    service: ports.issuer,
    device: '',
    place: '',
    number: null,
    preference: null,
  }
  await tx.people.insert(person)
  await note(ports, tx, { actor, action: 'person.added', subject: person.id })
  return { person, sent: await invite(ports, tx, { person, actor }) }
}

export const knownEmails = async (tx: Transaction) =>
  new Set((await tx.people.list({})).map(({ email }) => email))

type List = { csv: string; isDryRun: boolean; actor: string }

/** Reads a list and says what is wrong in which line; invites all of it where nothing is. */
export const importPeople = (ports: LivePorts, { csv, isDryRun, actor }: List) => {
  const read = readList(csv)
  return ports.storage.transaction(async (tx): Promise<ImportView> => {
    const none = { rows: [], isDone: false, sent: 0, links: [] }
    if ('problem' in read) return { ...none, problem: read.problem }
    const rows = checkRows(read.rows, await knownEmails(tx))
    const isClean = rows.every(({ problem }) => problem === null)
    if (isDryRun || !isClean) return { ...none, problem: null, rows }
    const links: ImportView['links'] = []
    for (const { name, email, group } of rows) {
      const newcomer = { name, email, group, role: null, isSsoOnly: false }
      const { sent } = await join(ports, tx, { newcomer, actor })
      if (sent.link) links.push({ email, link: sent.link })
    }
    return { problem: null, rows, isDone: true, sent: rows.length, links }
  })
}

const columns = ['name', 'email', 'group'] as const
type Column = (typeof columns)[number]

/** What offices call these columns. */
const columnNames: Record<string, Column> = {
  ...{ name: 'name', 'full name': 'name', 'display name': 'name', nombre: 'name' },
  ...{
    email: 'email',
    'e-mail': 'email',
    mail: 'email',
    'email address': 'email',
    correo: 'email',
  },
  ...{ group: 'group', department: 'group', team: 'group', grupo: 'group' },
}

type Read = { rows: Omit<ImportRow, 'problem'>[] & object } | { problem: ImportView['problem'] }

const readList = (csv: string): Read => {
  const { data, errors } = Papa.parse<string[]>(csv.replace(/^\uFEFF/, ''), {
    skipEmptyLines: false,
  })
  if (errors.some(({ type }) => type === 'Quotes')) return { problem: 'malformed' }
  const [header = [], ...lines] = data
  const filled = lines
    .map((cells, index) => ({ cells: cells.map((cell) => cell.trim()), line: index + 2 }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''))
  const found = header.map((name) => columnNames[name.trim().toLowerCase()] ?? null)
  const isTwice = columns.some((column) => found.filter((each) => each === column).length > 1)
  if (csv.trim() === '') return { problem: 'empty' }
  if (!found.includes('name') || !found.includes('email') || isTwice)
    return { problem: 'header-unknown' }
  if (filled.length === 0) return { problem: 'empty' }
  if (filled.length > mostRows) return { problem: 'too-many-rows' }
  return {
    rows: filled.map(({ cells, line }) => {
      const at = (column: Column) => cells[found.indexOf(column)] ?? ''
      const tooMany = cells.length > header.length
      return { line, name: at('name'), email: at('email'), group: at('group') || null, tooMany }
    }),
  }
}

const checkRows = (rows: Omit<ImportRow, 'problem'>[], known: Set<string>): ImportRow[] => {
  const seen = new Set<string>()
  return rows.map((row) => {
    const email = canonicalEmail(row.email)
    const problem = rowProblem(row, { isTwice: seen.has(email), isKnown: known.has(email) })
    seen.add(email)
    const { line, name, group } = row
    return { line, name, email: row.email, group, problem }
  })
}

const rowProblem = (
  row: Omit<ImportRow, 'problem'> & { tooMany?: boolean },
  { isTwice, isKnown }: { isTwice: boolean; isKnown: boolean },
): RowProblem | null => {
  if (row.tooMany) return 'too-many-columns'
  const problem = problemOf(row)
  if (problem) return problem
  if (isTwice) return 'email-twice'
  return isKnown ? 'email-known' : null
}
