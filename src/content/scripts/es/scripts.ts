import type { Scripts } from '#content/scripts/script.ts'
import { authenticator } from './authenticator.ts'
import { duoTraditional } from './duo-traditional.ts'
import { duoUniversal } from './duo-universal.ts'

export const scripts: Scripts = { duoTraditional, duoUniversal, authenticator }
