// What every step of the journey shares: asking for help, starting over, going on from a link.

import type { ReturnPoint } from './context.ts'
import type { Guessable } from './events.ts'

/** Help and "start over" are possible from every step and never lower a requirement. */
export const wayOut = (point: ReturnPoint) =>
  ({
    'help.requested': {
      target: '#escalated',
      actions: [{ type: 'rememberStep', params: { point } }, 'askForHelp'],
    },
    'restart.requested': { target: '#welcoming', actions: 'startOver' },
  }) as const

/** Where a linked person goes: the first step that policy still asks for. */
export const onward = {
  fromCodes: [{ guard: 'needsRehearsal', target: '#rehearsing' }, { target: '#enrolled' }],
  fromPreference: [
    { guard: 'needsCodesSaved', target: '#savingCodes' },
    { guard: 'needsRehearsal', target: '#rehearsing' },
    { target: '#enrolled' },
  ],
} as const

/** A phone that answered while the person was elsewhere: they are simply further on. */
export const whenLinked = { guard: 'isLinked', target: '#linked' } as const

/** Out of tries: the lock remembers where it closed, so that it opens on that step and on no other. */
export const lockedFor = (kind: Guessable, point: ReturnPoint) =>
  ({
    guard: { type: 'isLockedFor', params: { kind } },
    target: '#locked',
    actions: { type: 'rememberStep', params: { point } },
  }) as const

/** The wait for an answer to a typed code ends in "no": back to the field, with the reason. */
export const refused = { guard: 'isCurrent', target: 'typing', actions: 'recordFact' } as const
