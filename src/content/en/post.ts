// What arrives on the practice phone: mails, texts and the words of calls.

import { register } from '#content/dictionary.ts'

export const post = register({
  'post.linkSubject': 'Your link to {app}',
  'post.linkBody':
    'Open this link on the phone you are adding. It works once, and not for long. This is practice: it opens the practice phone.',
  'post.factorSubject': 'A new way to sign in was added',
  'post.factorBody':
    'You can now sign in to {organization} with a second check. If this was not you, call {help} now.',
  'post.fraudSubject': 'We have told the help desk',
  'post.fraudBody':
    'You said that a sign-in request was not yours. Nobody got in with it. The help desk will call you. Change your password today.',
  'post.codeText':
    '{digits} is your code for {organization}. We will never call and ask you for it.',
  'post.callHello': 'Hello. This is {organization}.',
  'post.callCode': 'Your code is: {digits}.',
  'post.callAgain': 'Once more: {digits}. Goodbye.',
  'post.callKey': 'Somebody is signing in with your password. If it is you, press any key.',
  'post.callNotYou': 'If it is not you, hang up.',
})
