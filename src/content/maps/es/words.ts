import type { MapWords } from '#content/maps/words.ts'
import { authenticator } from './authenticator.ts'
import { duoTraditional } from './duo-traditional.ts'
import { duoUniversal } from './duo-universal.ts'
import { otherApp, phone } from './phone.ts'

export const words: MapWords = {
  maps: {
    duoTraditional: {
      name: 'Duo, las páginas antiguas',
    },
    duoUniversal: {
      name: 'Duo, las páginas nuevas',
    },
    authenticator: {
      name: 'Una aplicación de códigos',
    },
  },
  steps: { duoTraditional, duoUniversal, authenticator },
  phone,
  otherApp,
}
