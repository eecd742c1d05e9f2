// The words of what stands beside the questions and is nothing to the first of them.

import { register } from '#content/dictionary.ts'

export const beside = register({
  'menu.open': 'Menu',
  'menu.language': 'Language',
  'menu.theme': 'Colours',
  'menu.light': 'Light',
  'menu.dark': 'Dark',
  'menu.system': 'Same as this device',

  'idle.title': 'Are you still there?',
  'idle.text': 'We will save your place.',
  'idle.here': 'I am here',

  'amount.minute': '1 minute',
  'amount.minutes': '{n} minutes',
  'amount.second': '1 second',
  'amount.seconds': '{n} seconds',
})
