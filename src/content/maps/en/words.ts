import type { MapWords } from '#content/maps/words.ts'
import { authenticator } from './authenticator.ts'
import { duoTraditional } from './duo-traditional.ts'
import { duoUniversal } from './duo-universal.ts'
import { otherApp, phone } from './phone.ts'

export const words: MapWords = {
  maps: {
    duoTraditional: {
      name: 'Duo, the older pages',
    },
    duoUniversal: {
      name: 'Duo, the newer pages',
    },
    authenticator: {
      name: 'An authenticator app',
    },
  },
  steps: { duoTraditional, duoUniversal, authenticator },
  phone,
  otherApp,
}
