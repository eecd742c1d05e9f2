// The sentence about a failure. A failure without one does not compile: `failure.${Failure}` must
// be a phrase.

import type { FailureNotice } from '#domain/failure.ts'
import { minutes } from './amounts.ts'
import './en/failures.ts'
import { helpLine } from './help.ts'
import { say } from './say.ts'

type Context = {
  /** The help desk's number, where the organisation gave one. */
  help: string | null
  appName: string
}

/** Says what happened and what to do next, with the tries that are left where they are few. */
export const explain = (notice: FailureNotice, context: Context): string => {
  const help = helpLine(context.help)
  const sentence = say(`failure.${notice.code}`, {
    help,
    app: context.appName,
    minutes: minutes(Math.abs(notice.minutes ?? 1)),
  })
  return [sentence, triesLeft(notice), reference(notice, help)].filter(Boolean).join(' ')
}

const triesLeft = ({ attemptsLeft }: FailureNotice): string => {
  if (attemptsLeft === 1) return say('failure.lastTry')
  // With many tries left the number would only frighten.
  return attemptsLeft === 2 || attemptsLeft === 3
    ? say('failure.triesLeft', { n: attemptsLeft })
    : ''
}

const reference = (notice: FailureNotice, help: string): string =>
  notice.reference ? say('failure.reference', { help, reference: notice.reference }) : ''
