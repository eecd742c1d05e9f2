// The environment, read once and checked as a whole: everything that is wrong is told at one time.

import { join } from 'node:path'
import * as v from 'valibot'
import type { MailLanguage } from '#domain/mail-language.ts'
import { type Secret, secret } from '#domain/secret.ts'
import { type KeySource, keyFileName, readKeys, readPepper } from './keys.ts'
import { isLoopback } from './loopback.ts'
import { type SettingName, settingNames, settings, type Values } from './settings.ts'

export type Config = {
  port: number
  host: string
  origin: string
  isHttps: boolean
  /** The embedded database lies in `dataFolder`. */
  database: { kind: 'sqlite' } | { kind: 'postgres'; url: Secret<string> }
  dataFolder: string
  keys: KeySource
  pepper: Secret<Uint8Array<ArrayBuffer>> | null
  /** Where the ends of the audit chains are written down. */
  anchorFile: string
  mail: { url: Secret<string>; from: string } | null
  organization: string | null
  /** Of mails to people whose own is not known. */
  language: MailLanguage
  trustedProxies: number
  addressLimit: number
  logLevel: NonNullable<Values['LOG_LEVEL']>
  metricsToken: Secret<string> | null
  applicationTokens: Secret<string[]>
}

type Environment = Record<string, string | undefined>
type Surroundings = {
  /** The text of a file; null where there is none. */
  readFile(path: string): string | null
  isTerminal: boolean
}

/** `problems` has one sentence for each thing to mend, each with what to do. */
export const readConfig = (
  environment: Environment,
  { readFile, isTerminal }: Surroundings,
): { config: Config } | { problems: string[] } => {
  const problems: string[] = []
  const values = readValues(environment, problems)
  const port = values.PORT ?? 4173
  const origin = values.USHER_ORIGIN ?? `http://localhost:${port}`
  const dataFolder = values.USHER_DATA ?? './data'
  const isProduction = environment.NODE_ENV === 'production'
  const keyFile = values.USHER_KEY_FILE ?? join(dataFolder, 'keys', keyFileName)
  const keys = readKeys({
    given: values.USHER_KEY,
    file: keyFile,
    mayGenerate: !isProduction && values.USHER_KEY_FILE === null,
    readFile,
  })
  const pepper = readPepper(values.USHER_PEPPER)
  problems.push(
    ...originProblems(origin),
    ...mailProblems(environment),
    ...providerProblems(values),
  )
  if ('problem' in keys) problems.push(keys.problem)
  if (pepper && 'problem' in pepper) problems.push(pepper.problem)
  if (problems.length > 0 || 'problem' in keys || (pepper && 'problem' in pepper))
    return { problems }
  return {
    config: {
      port,
      host: values.HOST ?? 'localhost',
      origin,
      isHttps: origin.startsWith('https:'),
      database: values.DATABASE_URL
        ? { kind: 'postgres', url: secret(values.DATABASE_URL) }
        : { kind: 'sqlite' },
      dataFolder,
      keys,
      pepper: pepper?.pepper ?? null,
      anchorFile: values.USHER_AUDIT_ANCHOR ?? join(dataFolder, 'audit-anchors.jsonl'),
      mail:
        values.SMTP_URL && values.MAIL_FROM
          ? { url: secret(values.SMTP_URL), from: values.MAIL_FROM }
          : null,
      organization: values.USHER_ORGANIZATION,
      language: values.USHER_LANGUAGE ?? 'en',
      addressLimit: values.USHER_ADDRESS_LIMIT ?? 600,
      trustedProxies: values.USHER_TRUSTED_PROXIES ?? 0,
      logLevel: values.LOG_LEVEL ?? (isTerminal ? 'warn' : 'info'),
      metricsToken: values.METRICS_TOKEN ? secret(values.METRICS_TOKEN) : null,
      applicationTokens: secret(values.USHER_APPLICATION_TOKENS?.split(',') ?? []),
    },
  }
}

/** What looks like one of ours and is none: most likely a typing mistake. */
export const strangersIn = (environment: Environment): string[] =>
  Object.keys(environment).filter(
    (name) =>
      name.startsWith('USHER_') &&
      !settingNames.some((known) => known === name) &&
      // Of the tests.
      !/^USHER_(BROWSER|E2E_\w+)$/.test(name),
  )

/** An empty variable is one that is not set: compose files and shells write them so. */
const isSet = (environment: Environment, name: SettingName) =>
  environment[name] !== undefined && environment[name] !== ''

const readValues = (environment: Environment, problems: string[]): Values => {
  const read = settingNames.map((name) => {
    if (!isSet(environment, name)) return [name, null]
    const setting = settings[name]
    const answer = v.safeParse(setting.schema, environment[name])
    if (answer.success) return [name, answer.output]
    const said = 'isSecret' in setting ? '' : ` (it is ${quoted(environment[name] ?? '')})`
    problems.push(`${name} has a value that Usher cannot use${said}: set it to ${setting.wanted}.`)
    return [name, null]
  })
  return Object.fromEntries(read)
}

/** As somebody wrote it, but in one line and not without end. */
const quoted = (text: string) => JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text)

const originProblems = (origin: string) => {
  const { protocol, hostname, host } = new URL(origin)
  return protocol === 'https:' || isLoopback(hostname)
    ? []
    : [
        `USHER_ORIGIN is ${origin}, and browsers keep passkeys and sign-in cookies to https: put a proxy with a certificate in front and set USHER_ORIGIN=https://${host}.`,
      ]
}

const mailProblems = (environment: Environment) => {
  const [hasServer, hasSender] = [isSet(environment, 'SMTP_URL'), isSet(environment, 'MAIL_FROM')]
  if (hasServer === hasSender) return []
  return hasServer
    ? ['SMTP_URL is set and MAIL_FROM is not: set MAIL_FROM to the address that mails come from.']
    : ['MAIL_FROM is set and SMTP_URL is not: set SMTP_URL to your mail server, or leave both out.']
}

const providerProblems = ({ USHER_PROVIDER }: Values) =>
  USHER_PROVIDER === 'duo'
    ? [
        'USHER_PROVIDER is duo, and this server has no adapter for Duo: leave it out, and people enrol an authenticator app or a passkey.',
      ]
    : []
