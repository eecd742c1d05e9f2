// The words of the page behind the link in a mail about a change: "this was not me".

import { register } from '#content/dictionary.ts'

export const notMe = register({
  'notMe.stop': 'This was not me',
  'notMe.title': 'Was this not you?',
  'notMe.loading': 'Looking up what the mail was about',
  'notMe.factorAdded': '{factor} was added to your account on {date}.',
  'notMe.factorAddedAny': 'A way to sign in was added to your account on {date}.',
  'notMe.factorRemoved': '{factor} was removed from your account on {date}.',
  'notMe.factorRemovedAny': 'A way to sign in was removed from your account on {date}.',
  'notMe.recoveryCodesMade': 'New recovery codes for your account were made on {date}.',
  'notMe.recoveryCodeUsed': 'One of your recovery codes was used on {date}.',
  'notMe.addressChanged': 'The addresses that we write to were changed on {date}.',
  'notMe.app': 'An authenticator app',
  'notMe.phone': 'A phone',
  'notMe.phonePage': 'The page on a phone',
  'notMe.passkey': 'A passkey or security key',

  'notMe.willAdd':
    '**What was added lets nobody in any more.** Codes that were made since then end too.',
  'notMe.willRemove':
    '**The help desk puts back what was removed,** after they have talked to you.',
  'notMe.willMake': '**The new codes end.** The old ones stay ended.',
  'notMe.willUse': '**All your recovery codes end.** Nobody can use another one.',
  'notMe.willAddress':
    '**No link that was sent to a new address works.** The help desk looks at the addresses with you.',
  'notMe.willOut': '**Everybody is signed out, you too.** Open invitations and set-ups end.',
  'notMe.willKeep':
    '**What you had before stays.** You can still sign in with it. The help desk sees what you said.',
  'notMe.primary': 'This was not me',
  'notMe.wasMe': 'This was you? Close the page. Nothing was changed.',
  'notMe.offline':
    'We could not reach Usher. Nothing was changed. Check your connection, then try again.',

  'notMe.doneTitle': 'The change is stopped',
  'notMe.doneLede':
    'Everybody is signed out, and the help desk can see it. Change your password now. Then call {help}: they put the rest right with you.',
  'notMe.usedTitle': 'You have said so before',
  'notMe.usedLede':
    'This link works once, and its button was pressed. Nothing more was changed now. Call {help} if you did not press it, or need to sign in.',
  'notMe.expiredTitle': 'This link has run out',
  'notMe.expiredLede': 'Nothing was changed. If the change was not yours, call {help} now.',
  'notMe.unknownTitle': 'We do not know this link',
  'notMe.unknownLede':
    'A part of it may be missing. Open it from the mail once more, all of it, or call {help}.',
  'notMe.missingTitle': 'Open the link in your mail once more',
  'notMe.missingLede':
    'We never keep the link: it is gone when the page is loaded again. Open it from the mail, or call {help}.',
  'notMe.call': 'Call {number}',
  'notMe.signIn': 'Sign in with a passkey that you had before',
})
