import type { beside as english } from '#content/en/beside.ts'
import type { Translation } from '#content/say.ts'

export const beside: Translation<typeof english> = {
  'menu.open': 'Menú',
  'menu.language': 'Idioma',
  'menu.theme': 'Colores',
  'menu.light': 'Claro',
  'menu.dark': 'Oscuro',
  'menu.system': 'Como en este aparato',

  'idle.title': '¿Sigue ahí?',
  'idle.text': 'Guardaremos su lugar.',
  'idle.here': 'Sigo aquí',

  'amount.minute': '1 minuto',
  'amount.minutes': '{n} minutos',
  'amount.second': '1 segundo',
  'amount.seconds': '{n} segundos',
}
