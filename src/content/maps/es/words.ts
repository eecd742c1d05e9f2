import type { MapWords } from '#content/maps/words.ts'
import { authenticator } from './authenticator.ts'
import { duoTraditional } from './duo-traditional.ts'
import { duoUniversal } from './duo-universal.ts'
import { otherApp, phone } from './phone.ts'

export const words: MapWords = {
  maps: {
    duoTraditional: {
      name: 'Duo, las páginas antiguas',
      where: 'Duo está en un recuadro dentro de la página de su organización.',
    },
    duoUniversal: {
      name: 'Duo, las páginas nuevas',
      where: 'La dirección de la otra ventana contiene duosecurity.com.',
    },
    authenticator: {
      name: 'Una aplicación de códigos',
      where: 'La configuración está en los ajustes del programa que usted usa.',
    },
  },
  steps: { duoTraditional, duoUniversal, authenticator },
  phone,
  otherApp,
}
