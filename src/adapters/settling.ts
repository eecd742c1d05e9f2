// From the command line to settings that can be used; or out, with every problem told.

import { readFileSync } from 'node:fs'
import { type Config, readConfig, strangersIn } from './config.ts'
import { isOpenToOthers, type Keys, makeKeyFile } from './keys.ts'
import { notices } from './notices.ts'
import { helpText, secretNames } from './settings.ts'

/** Exit codes: wrong settings are not the same as what goes wrong with right ones. */
export const exits = { fine: 0, broken: 1, misconfigured: 2 } as const

export const say = (text: string) => process.stderr.write(`${text}\n`)

export const leave = (code: number, text: string): never => {
  say(text)
  process.exit(code)
}

/** `said` is for whoever starts it: what is off, and why. Leaves where there is nothing to begin with. */
export const settle = (): { config: Config; keys: Keys; said: string[] } => {
  const [argument] = process.argv.slice(2)
  if (argument === '--help' || argument === '-h') {
    process.stdout.write(`${helpText()}\n`)
    process.exit(exits.fine)
  }
  if (argument)
    leave(exits.misconfigured, `Usher takes no argument "${argument}": --help lists its variables.`)
  const answer = readConfig(process.env, {
    readFile: readText,
    isTerminal: process.stdout.isTTY === true,
  })
  if ('problems' in answer) return leave(exits.misconfigured, told(answer.problems))
  const strangers = strangersIn(process.env)
  // A later crash report, or a child process, would show them to others.
  for (const name of secretNames) delete process.env[name]
  const { config } = answer
  const source = config.keys
  const keys = source.kind === 'read' ? source.keys.reveal() : newKeys(source.file)
  const madeKey = source.kind === 'toMake' ? source.file : null
  const keyFile = source.kind === 'read' ? source.file : null
  const openKey = keyFile && isOpenToOthers(keyFile) ? keyFile : null
  return { config, keys, said: notices({ config, madeKey, openKey, strangers }) }
}

const newKeys = (file: string): Keys => {
  try {
    return makeKeyFile(file)
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    return leave(
      exits.misconfigured,
      `Usher cannot write a key into ${file} (${code}). Set USHER_DATA to a folder where it may write.`,
    )
  }
}

/** For what is run beside the server: the same settings, a sentence for --help, and what it was called with. */
export const settleTool = (help: string): { config: Config; keys: Keys; words: string[] } => {
  const words = process.argv.slice(2)
  if (words.includes('--help') || words.includes('-h')) {
    process.stdout.write(
      `${help}\nIt reads the settings of the server: node src/server.ts --help\n`,
    )
    process.exit(exits.fine)
  }
  process.on('uncaughtException', ({ message }) =>
    leave(exits.broken, `This broke off: ${message}`),
  )
  const answer = readConfig(process.env, { readFile: readText, isTerminal: true })
  if ('problems' in answer) return leave(exits.misconfigured, told(answer.problems))
  const { config } = answer
  if (config.keys.kind === 'toMake')
    return leave(exits.misconfigured, `There is no key in ${config.keys.file}: is this the folder?`)
  return { config, keys: config.keys.keys.reveal(), words }
}

const told = (problems: readonly string[]) =>
  ['Usher cannot start like this:', ...problems.map((problem) => `  * ${problem}`)].join('\n')

/** Of a file; null where it cannot be read. */
export const readText = (path: string): string | null => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}
