// What the server writes to people. Plain text: one thought a line, and a link on a line of its own.

import { register } from '#content/dictionary.ts'

export const mail = register({
  'mail.hello': 'Hello {name},',
  'mail.neverAsk':
    'We never ask for a code, a password or a link: not by telephone, not in a chat, not by mail.',
  'mail.notYou': 'If this was not you, call {help} now. Somebody may be signing in as you.',
  'mail.wasYou': 'If this was you, there is nothing to do.',
  'mail.notMe':
    'If this was not you, open this link. It takes the change away and signs everybody out:',
  'mail.notMeUntil': 'Nothing happens before you press the button there. It works until {expires}.',
  'mail.notMeThen': 'Then change your password and call {help}. Somebody may know it.',
  'mail.desk': 'your help desk',

  'mail.invitationSubject': 'Set up your sign-in for {organization}',
  'mail.invitationWhy':
    '{organization} asks for a second step when you sign in. Setting it up takes about five minutes. Have your phone ready, if you want to use it.',
  'mail.invitationOpen': 'Open this link on the computer you work at:',
  'mail.invitationUntil': 'It is for you alone, and works until {expires}.',
  'mail.invitationUnexpected':
    'If you did not expect this mail, leave the link alone and call {help}.',

  'mail.addedSubject': 'A new way to sign in was added',
  'mail.addedWhat': 'A new way to sign in to {organization} was added: {factor}.',

  'mail.app': 'an authenticator app',
  'mail.phone': 'a phone',
  'mail.phonePage': 'the page on a phone',
  'mail.passkey': 'a passkey or security key',

  'mail.removedSubject': 'A way to sign in was removed',
  'mail.removedWhat': 'This way to sign in to {organization} was removed: {factor}.',

  'mail.codesSubject': 'New recovery codes were made',
  'mail.codesWhat':
    'New recovery codes for {organization} were made. Older ones do not work any more.',

  'mail.usedSubject': 'A recovery code was used',
  'mail.usedWhat': 'One of your recovery codes for {organization} was used to prove who you are.',

  'mail.addressSubject': 'Your addresses were changed',
  'mail.addressWhat':
    'The help desk changed the addresses to which {organization} writes about your sign-in. This mail goes to the old and to the new.',

  'mail.disownedSubject': 'You said that a change was not yours',
  'mail.disownedWhat':
    'Somebody pressed “This was not me” in our mail about {organization}. What was added is suspended, and everybody is signed out.',
  'mail.disownedNext':
    'Change your password, and call {help}: they look at it with you and put right what was changed.',
  'mail.disownedBack':
    'If you did not press that button, somebody else reads your mail. Say so when you call.',

  'mail.endedSubject': 'Your recovery codes have ended',
  'mail.endedWhat':
    'Your recovery codes for {organization} do not work any more: our records were restored from a copy, and which codes had been used since then cannot be known.',
  'mail.endedNext':
    'Throw the old codes away. Sign in with your phone or key as usual, and make new ones the next time you set something up.',

  'mail.fraudSubject': 'Your report has reached us',
  'mail.fraudWhat': 'You said that a sign-in request was not yours. Nobody got in with it.',
  'mail.fraudNext': 'Change your password today, and call {help}.',
})
