// Every variable of the server, declared once: what checks it, what --help says and what the README shows.

import * as v from 'valibot'
import { mailLanguages } from '#domain/mail-language.ts'

type Setting = {
  about: string
  /** What holds where it is not set, in words. */
  otherwise: string
  /** What to write instead of something that cannot be used: stands after "Set it to". */
  wanted: string
  schema: v.GenericSchema<string, unknown>
  /** Never repeated in a sentence, and taken out of the environment once it has been read. */
  isSecret?: true
}

const isWhole = (least: number, most: number) => (text: string) =>
  /^\d{1,5}$/.test(text) && Number(text) >= least && Number(text) <= most

const wholeNumber = (least: number, most: number) =>
  v.pipe(v.string(), v.check(isWhole(least, most)), v.transform(Number))

const parsed = (text: string) => (URL.canParse(text) ? new URL(text) : null)

const isOrigin = (text: string) => {
  const url = parsed(text)
  return (
    url !== null &&
    /^https?:$/.test(url.protocol) &&
    !url.username &&
    !url.password &&
    `${url.pathname}${url.search}${url.hash}` === '/' &&
    // "https://desk.example.org/?" reads as if nothing stood after the path.
    !/[?#]/.test(text)
  )
}

const hasScheme =
  (...schemes: string[]) =>
  (text: string) => {
    const url = parsed(text)
    return url !== null && schemes.includes(url.protocol) && url.hostname !== ''
  }

/** A name or a password with a stray % cannot be read back out of an address. */
const isReadable = (text: string) => {
  try {
    const { username, password } = new URL(text)
    return decodeURIComponent(username + password).length >= 0
  } catch {
    return false
  }
}

/** One plain address, or one with a name before it. */
const sender =
  /^(?:[^<>"\p{Cc}]{1,100} <)?[^\s<>@,;:"()\\[\]]+@[^\s<>@,;:"()\\[\]]+\.[^\s<>@,;:"()\\[\]]+>?$/u
const isSender = (text: string) => sender.test(text) && text.includes('<') === text.endsWith('>')

const oneLine = v.pipe(v.string(), v.regex(/^\P{Cc}{1,200}$/u))

export const settings = {
  PORT: {
    about: 'the port to listen on',
    otherwise: '`4173`',
    wanted: 'a number from 1 to 65535, like 8080',
    schema: wholeNumber(1, 65_535),
  },
  HOST: {
    about: 'the address to listen on; `0.0.0.0` for all, inside a container',
    otherwise: '`localhost`',
    wanted: 'a name or an address of this machine, like 0.0.0.0',
    schema: v.pipe(v.string(), v.regex(/^[\w.:%-]{1,253}$/)),
  },
  USHER_ORIGIN: {
    about: 'the address that people open: `https://…`, without a path',
    otherwise: '`http://localhost:` and the port',
    wanted: 'scheme, host and nothing else, like https://usher.example.org',
    schema: v.pipe(
      v.string(),
      v.check(isOrigin),
      v.transform((text) => new URL(text).origin),
    ),
  },
  USHER_DATA: {
    about: 'the folder for the embedded database and the generated key',
    otherwise: '`./data`',
    wanted: 'a folder, like /var/lib/usher',
    schema: oneLine,
  },
  DATABASE_URL: {
    about: 'a PostgreSQL database: `postgres://…`',
    otherwise: 'SQLite in `USHER_DATA`',
    wanted: 'an address like postgres://user:password@host:5432/usher',
    schema: v.pipe(v.string(), v.check(hasScheme('postgres:', 'postgresql:'))),
    isSecret: true,
  },
  USHER_KEY: {
    about:
      'seals what is secret in the database: 32 random bytes in base64 (`openssl rand -base64 32`). After a comma, older keys that still open what they sealed',
    otherwise: '`USHER_KEY_FILE`',
    wanted: 'the output of: openssl rand -base64 32',
    schema: v.string(),
    isSecret: true,
  },
  USHER_KEY_FILE: {
    about: 'a file with that key, older ones on lines of their own',
    otherwise:
      '`keys/usher.key` in `USHER_DATA`, made on the first start; with `NODE_ENV=production` it must be there',
    wanted: 'the path of a file, like /run/secrets/usher-key',
    schema: oneLine,
  },
  USHER_PEPPER: {
    about:
      'keys the hashes of recovery codes: 32 random bytes in base64. Changing it ends all of them',
    otherwise: 'derived from the oldest key at the first start, and kept sealed in the database',
    wanted: 'the output of: openssl rand -base64 32',
    schema: v.string(),
    isSecret: true,
  },
  USHER_AUDIT_ANCHOR: {
    about:
      'the file to which the ends of the audit chains are appended: on another disk, whoever cuts the log off is found out',
    otherwise: '`audit-anchors.jsonl` in `USHER_DATA`',
    wanted: 'the path of a file, like /mnt/elsewhere/usher-audit.jsonl',
    schema: oneLine,
  },
  SMTP_URL: {
    about: 'a mail server: `smtps://user:password@host`, or `smtp://` with STARTTLS',
    otherwise: 'no mail: invitations are shown once, to be copied',
    wanted: 'an address like smtps://user:password@mail.example.org, odd letters as %40',
    schema: v.pipe(v.string(), v.check(hasScheme('smtp:', 'smtps:')), v.check(isReadable)),
    isSecret: true,
  },
  MAIL_FROM: {
    about: 'the sender of mails; goes with `SMTP_URL`',
    otherwise: 'no mail',
    wanted: 'an address like usher@example.org or Help desk <desk@example.org>',
    schema: v.pipe(v.string(), v.maxLength(300), v.check(isSender)),
  },
  USHER_PROVIDER: {
    about: 'whose app people enrol',
    otherwise: '`authenticator`: any app that shows one-time codes',
    wanted: 'authenticator, or leave it out',
    schema: v.picklist(['authenticator', 'duo']),
  },
  USHER_ORGANIZATION: {
    about: 'the name that authenticator apps show above a code',
    otherwise: '`name` in `dist/organization.json`',
    wanted: 'a name of up to 60 letters',
    schema: v.pipe(v.string(), v.trim(), v.regex(/^\P{Cc}{1,60}$/u)),
  },
  USHER_LANGUAGE: {
    about: 'the language of mails to people whose own is not known: `en` or `es`',
    otherwise: '`en`',
    wanted: 'en or es',
    schema: v.picklist(mailLanguages),
  },
  USHER_TRUSTED_PROXIES: {
    about: 'how many reverse proxies stand in front and write `X-Forwarded-For`',
    otherwise: '`0`',
    wanted: 'a number from 0 to 9',
    schema: wholeNumber(0, 9),
  },
  USHER_ADDRESS_LIMIT: {
    about:
      'how often one address (of IPv6, one /64) may sign in, open invitations or pair phones in a minute, each. Raise it where thousands share one address',
    otherwise: '`600`',
    wanted: 'a number from 10 to 65535, like 2000',
    schema: wholeNumber(10, 65_535),
  },
  LOG_LEVEL: {
    about: 'how much is logged: `error`, `warn`, `info`, `debug` or `silent`',
    otherwise: '`info`; `warn` at a terminal',
    wanted: 'error, warn, info, debug or silent',
    schema: v.picklist(['error', 'warn', 'info', 'debug', 'silent']),
  },
  METRICS_TOKEN: {
    about: 'lets another machine read `/metrics` with `Authorization: Bearer …`',
    otherwise: '`/metrics` answers this machine only',
    wanted: 'at least 16 letters and digits, like the output of: openssl rand -hex 16',
    schema: v.pipe(v.string(), v.regex(/^[\x21-\x7e]{16,200}$/)),
    isSecret: true,
  },
  USHER_APPLICATION_TOKENS: {
    about:
      'lets applications ask who has to enroll, with `Authorization: Bearer …`; one for each, with commas between (`openssl rand -hex 32`)',
    otherwise: 'only staff may ask',
    wanted: 'one or more outputs of: openssl rand -hex 32',
    schema: v.pipe(
      v.string(),
      v.regex(/^[\x21-\x2b\x2d-\x7e]{32,200}(,[\x21-\x2b\x2d-\x7e]{32,200})*$/),
    ),
    isSecret: true,
  },
} as const satisfies Record<string, Setting>

export type SettingName = keyof typeof settings
export type Values = {
  [name in SettingName]: v.InferOutput<(typeof settings)[name]['schema']> | null
}

export const settingNames = Object.keys(settings) as SettingName[]

export const secretNames = settingNames.filter((name) => 'isSecret' in settings[name])

/** The table in the README. */
export const settingsTable = (): string =>
  [
    '| variable | what it is | where it is not set |',
    '|---|---|---|',
    ...settingNames.map((name) => {
      const { about, otherwise } = settings[name]
      return `| \`${name}\` | ${about} | ${otherwise} |`
    }),
  ].join('\n')

/** What `--help` prints. */
export const helpText = (): string => {
  const plain = (text: string) => text.replaceAll('`', '')
  const lines = settingNames.map((name) => {
    const { about, otherwise } = settings[name]
    return `  ${name}\n      ${plain(about)}\n      not set: ${plain(otherwise)}\n`
  })
  return [
    'Usher: walks people into multi-factor authentication.',
    '',
    'npm start builds the pages and starts the server; node src/server.ts starts it alone.',
    'It takes no arguments. These variables of the environment set it up:',
    '',
    ...lines,
  ].join('\n')
}
