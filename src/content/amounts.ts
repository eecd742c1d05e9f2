// "1 minute", "5 minutes": the only plurals there are.

import './en/beside.ts'
import { say } from './say.ts'

export const minutes = (n: number): string =>
  n === 1 ? say('amount.minute') : say('amount.minutes', { n })

export const seconds = (n: number): string =>
  n === 1 ? say('amount.second') : say('amount.seconds', { n })
