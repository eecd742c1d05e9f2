// The words of the page where a person sees and changes what lets them in.

import { register } from '#content/dictionary.ts'

export const devices = register({
  'devices.stop': 'Ways to sign in',
  'devices.title': 'Your ways to sign in',
  'devices.lede': 'Keep two of them. Then a lost phone does not lock you out.',
  'devices.ledeNone': 'Nothing is set up yet. Set up the first one now.',
  'devices.ledeHidden': 'First prove that it is you. Then you see what is set up.',
  'devices.loading': 'Fetching your ways to sign in',
  'devices.list': 'What is set up',
  'devices.app': 'Authenticator app',
  'devices.phone': 'Phone that we call',
  'devices.phonePage': 'Page on a phone',
  'devices.passkey': 'Passkey',
  'devices.since': 'Set up {date}',
  'devices.remove': 'Remove',
  'devices.removeWhich': 'Remove: {what}, set up {date}',
  'devices.first': 'Set up the first one',
  'devices.another': 'Add another way',
  'devices.newPhone': 'I have a new phone',
  'devices.people': 'Go to the list of people',
  'devices.signOut': 'Sign out',

  'devices.codes': 'Recovery codes',
  'devices.codesLeft': '{n} codes are left, made {date}.',
  'devices.codesFew': '**Only {n} codes are left.** Make new ones while you can get in.',
  'devices.codesOne': '**Only 1 code is left.** Make new ones while you can get in.',
  'devices.codesNone':
    '**You have no recovery code.** If your phone or key is lost tonight, you cannot get in by yourself.',
  'devices.codesNew': 'Make new recovery codes',
  'devices.codesTitle': 'Make new recovery codes?',
  'devices.codesText':
    'The codes you have now stop working at once. Throw away every copy of them.',
  'devices.codesOnce': 'You see the new ones once. Have a printer or a safe place ready.',
  'devices.codesMail': 'A mail tells you that new codes were made.',
  'devices.codesYes': 'Yes, make new codes',
  'devices.codesSaved': 'Your new codes are the ones that work now.',
  'devices.codesFoot': 'Each code works once. We cannot show them again.',

  'devices.removeTitle': 'Remove this way to sign in?',
  'devices.removeApp': 'Its passcodes and its requests stop working at once.',
  'devices.removePhonePage': 'Its pairing ends, and no more requests go to it.',
  'devices.removePhone': 'We do not call it any more when you sign in.',
  'devices.removePasskey':
    'It does not let you in any more. Delete it on your device or key too, where you can.',
  'devices.removeOthers': 'All your other browsers are signed out. This one stays signed in.',
  'devices.removeMail': 'A mail tells you that it was removed.',
  'devices.removeYes': 'Yes, remove it',
  'devices.removed': '{what} is removed. Your other browsers are signed out.',
  'devices.gone': '{what} was removed before.',
  'devices.staffKey':
    'Staff sign in with a passkey, and this is your only one. Add another before you remove it.',
  'devices.no': 'Leave it as it is',
  'devices.close': 'Close',

  'devices.proveTitle': 'Prove that it is you',
  'devices.proveText':
    'Nobody else at this browser shall change how you get in. One proof is good for 5 minutes.',
  'devices.proveKey': 'Use my passkey',
  'devices.proveOr': 'Not at hand? Type a code.',
  'devices.proveOrPhone': 'Or by your phone',
  'devices.proveByPhone': 'By your phone',
  'devices.provePhone': 'Ask my phone',
  'devices.provePhoneType': 'Open the phone page on your phone, and type this number there:',
  'devices.proveCode': 'Passcode or recovery code',
  'devices.proveHint': 'The 6 digits in your app. Or a recovery code, which is used up by it.',
  'devices.proveSend': 'Check the code',
  'devices.proveMissing': 'Type a passcode or a recovery code',
  'devices.otherPerson':
    'That was the passkey of {name}, who is signed in now. Nothing was changed.',

  'devices.offline':
    'We could not reach Usher. Nothing is lost. Check your connection, then try again.',
  'devices.offlineCodes':
    'We could not reach Usher. Your old codes may have stopped working. Check your connection, then make new ones.',
})
