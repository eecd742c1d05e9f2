import type { Scripts } from '#content/scripts/script.ts'

export const neverAsk: Scripts['neverAsk'] = {
  password: 'Never ask for a password, not even a part of it.',
  digits: 'Never ask for the digits. Stop them kindly if they start to read.',
  requestNumber: 'Never ask which number stands on the screen or the phone.',
  square: 'Never ask for a picture or a screenshot of the square.',
  link: 'Never ask for the link, and never ask them to forward the message.',
  key: 'Never ask for the key. Nobody but the app needs it.',
  recoveryCodes: 'Never ask for a recovery code, and never look at the list with them.',
  unlocking: 'Never ask for the PIN of the device or the key.',
  storePassword: 'Never ask for the password of the app store or for a card.',
  number: 'Never ask them to read their number out. They read it to themselves.',
  approval: 'Never ask them to say yes to a request that they did not start.',
  whichCheck: 'Never say which check it was that did not go through.',
  doing: 'Never offer to do it for them. They press and type themselves.',
}
