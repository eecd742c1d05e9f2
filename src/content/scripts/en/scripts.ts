import type { Scripts } from '#content/scripts/script.ts'
import { authenticator } from './authenticator.ts'
import { duoTraditional } from './duo-traditional.ts'
import { duoUniversal } from './duo-universal.ts'
import { failures } from './failures.ts'
import { neverAsk } from './never-ask.ts'
import { waiting } from './waiting.ts'

export const scripts: Scripts = {
  duoTraditional,
  duoUniversal,
  authenticator,
  waiting,
  failures,
  neverAsk,
}
