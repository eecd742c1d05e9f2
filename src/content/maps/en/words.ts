import type { MapWords } from '#content/maps/words.ts'
import { authenticator } from './authenticator.ts'
import { duoTraditional } from './duo-traditional.ts'
import { duoUniversal } from './duo-universal.ts'
import { otherApp, phone } from './phone.ts'

export const words: MapWords = {
  maps: {
    duoTraditional: {
      name: 'Duo, the older pages',
      where: 'Duo stands in a box inside your organisation’s own page.',
    },
    duoUniversal: {
      name: 'Duo, the newer pages',
      where: 'The address of the other window has duosecurity.com in it.',
    },
    authenticator: {
      name: 'An authenticator app',
      where: 'The set-up is in the settings of the program that you use.',
    },
  },
  steps: { duoTraditional, duoUniversal, authenticator },
  phone,
  otherApp,
}
