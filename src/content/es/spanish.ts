// All of the Spanish, in one chunk that is loaded when somebody wants it.

import type { Phrase } from '#content/say.ts'

export const spanish: Partial<Record<Phrase, string>> = {}
