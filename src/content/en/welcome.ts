// The words of the first question. Part of the first bytes, so nothing else is in here.

import { register } from '#content/dictionary.ts'

export const welcome = register({
  'welcome.title': 'Add your phone as a second check',
  'welcome.lede':
    'A password can be stolen. Your phone is with you. From now on you will use both to sign in.',
  'welcome.ready': '**Have your phone ready.** Charged, online, and able to add an app.',
  'welcome.time': '**Give it about 5 minutes.** You can stop. We keep your place for 24 hours.',
  'welcome.password':
    '**We will never ask for your password here.** If anyone does, stop and call {help}.',
  'welcome.already': 'You already have a phone set up. Add another, or change the one you have.',
  'welcome.newPhone': 'I have a new phone',
  'welcome.ownPhone': 'I do not want to use my own phone',
  'welcome.privacy': 'What can my employer see on my phone?',
})
