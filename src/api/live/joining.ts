// People come into the roster one by one or by a list. A list is taken whole or not at all.

import Papa from 'papaparse'
import type { ImportRow, ImportView, RowProblem, SentInvitation } from '#api/live-views.ts'
import type { Transaction } from '#api/ports.ts'
import type { Person } from '#api/records.ts'
import { asSeen } from '#domain/as-seen.ts'
import { newId } from '#domain/id.ts'
import { type MailLanguage, mailLanguages } from '#domain/mail-language.ts'
import type { Role } from '#domain/role.ts'
import { note } from './audit.ts'
import { invite } from './invitations.ts'
import type { LivePorts } from './live-ports.ts'

export type Newcomer = {
  name: string
  email: string
  otherEmail: string | null
  language: MailLanguage | null
  group: string | null
  role: Role | null
  isSsoOnly: boolean
}

const mostRows = 5000
const mostLetters = 200

// One @, a dot behind it, and nothing that a mail program would read as a second address, or nobody sees.
const part = '[^\\s\\p{C}@<>",;:\\\\()[\\]]+'
const address = new RegExp(`^${part}@${part}\\.${part}$`, 'u')

/** The form in which two spellings of one address are the same (Unicode NFKC, lower case). */
export const canonicalEmail = (email: string) => email.trim().normalize('NFKC').toLowerCase()

type Filled = Pick<Newcomer, 'name' | 'email' | 'otherEmail'>

/** As they are kept. The same address twice is one. */
export const addressesOf = ({ email, otherEmail }: Pick<Newcomer, 'email' | 'otherEmail'>) => {
  const [first, second] = [canonicalEmail(email), otherEmail && canonicalEmail(otherEmail)]
  return { email: first, otherEmail: second === first ? null : second || null }
}

/** What is wrong with a newcomer as typed, whoever else there is. */
export const problemOf = ({ name, email, otherEmail }: Filled): RowProblem | null => {
  if (name === '') return 'name-missing'
  if (email === '') return 'email-missing'
  if (!address.test(email)) return 'email-malformed'
  if (otherEmail && !address.test(otherEmail)) return 'other-email-malformed'
  const isLong = [name, email, otherEmail ?? ''].some(({ length }) => length > mostLetters)
  return isLong ? 'too-long' : null
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
    ...addressesOf(newcomer),
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
    for (const { problem: _, line, ...told } of rows) {
      const { email } = told
      const newcomer = { ...told, role: null, isSsoOnly: false }
      const { sent } = await join(ports, tx, { newcomer, actor })
      if (sent.link) links.push({ email, link: sent.link })
    }
    return { problem: null, rows, isDone: true, sent: rows.length, links }
  })
}

const columns = ['name', 'email', 'group', 'otherEmail', 'language'] as const
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
  ...{ 'second email': 'otherEmail', 'other email': 'otherEmail', 'email 2': 'otherEmail' },
  ...{ 'otro correo': 'otherEmail', 'segundo correo': 'otherEmail' },
  ...{ language: 'language', idioma: 'language' },
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
  const found = header.map((name) => columnNames[asSeen(name).toLowerCase()] ?? null)
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
      const language = languageOf(at('language'))
      return {
        ...{ line, name: asSeen(at('name')), email: at('email'), tooMany },
        group: asSeen(at('group')) || null,
        otherEmail: at('otherEmail') || null,
        ...{ language, isStrange: language === null && at('language') !== '' },
      }
    }),
  }
}

/** As offices write it: a code, or the name of the language. */
const languageOf = (text: string): MailLanguage | null => {
  const written = text.toLowerCase()
  const names: Record<string, MailLanguage> = { english: 'en', español: 'es', spanish: 'es' }
  const code = mailLanguages.find((each) => new RegExp(`^${each}([-_]|$)`).test(written))
  return code ?? (Object.hasOwn(names, written) ? (names[written] ?? null) : null)
}

const checkRows = (rows: Omit<ImportRow, 'problem'>[], known: Set<string>): ImportRow[] => {
  const seen = new Set<string>()
  return rows.map((row) => {
    const email = canonicalEmail(row.email)
    const problem = rowProblem(row, { isTwice: seen.has(email), isKnown: known.has(email) })
    seen.add(email)
    const { line, name, group, otherEmail, language } = row
    return { line, name, email: row.email, group, otherEmail, language, problem }
  })
}

const rowProblem = (
  row: Omit<ImportRow, 'problem'> & { tooMany?: boolean; isStrange?: boolean },
  { isTwice, isKnown }: { isTwice: boolean; isKnown: boolean },
): RowProblem | null => {
  if (row.tooMany) return 'too-many-columns'
  const problem = problemOf(row)
  if (problem) return problem
  if (row.isStrange) return 'language-unknown'
  if (isTwice) return 'email-twice'
  return isKnown ? 'email-known' : null
}
