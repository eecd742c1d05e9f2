// The words of the pages around the journey: the front door, links, and what to say when a page is lost.

import { register } from '#content/dictionary.ts'

export const front = register({
  'front.title': 'What would you like to do?',
  'front.lede': 'Usher walks you through your second check, one question at a time.',
  'front.setUp': 'Set up my phone',
  'front.setUpText': 'About 5 minutes. You can stop and come back.',
  'front.setUpAny': 'Set up an authenticator app',
  'front.setUpAnyText': 'For any app that shows passcodes. With recovery codes.',
  'front.people': 'Practise with other people’s troubles',
  'front.peopleText': 'A slow clock, a lost page, a number that is not theirs.',
  'front.phone': 'The practice phone',
  'front.phoneText': 'Opens in a window of its own. It can use your camera.',
  'front.beside': 'I am in front of the real set-up page',
  'front.besideText': 'Usher goes through it beside you, page by page.',
  'front.desk': 'Help somebody',
  'front.deskText': 'For the help desk: what to say at every page while somebody calls.',
  'front.present': 'Show it to somebody',
  'front.presentText': 'Any step on a shared screen, with your notes in a second window.',
  'front.guide': 'Print a guide',
  'front.guideText': 'Every step on paper, with pictures, for you or for the help desk.',
  'front.signIn': 'Sign in',
  'front.signInText': 'With a passkey that you have set up here.',
  'front.live': 'Were you invited? Open the link in your message. It leads to your own set-up.',
  'front.practice': 'Practice',
  'front.practiceText': 'It works like the real thing, and changes nothing in your real account.',
  'front.practiceOnly':
    'This copy of Usher has no server behind it. It changes nothing in your real account.',
  'front.independent': 'Usher is independent of Cisco. Duo and Duo Mobile are names of Cisco.',

  'people.stop': 'People',
  'people.title': 'Practise with other people’s troubles',
  'people.lede': 'Choose a person. You sit in their chair, with their phone.',
  'people.start': 'Be {name}',
  'people.back': 'Back to the front page',

  'link.expiredTitle': 'This set-up link has run out',
  'link.expiredText': 'Links do not live long. Ask the help desk for a new one.',
  'link.usedTitle': 'This set-up link has been used',
  'link.usedText': 'If that was you, carry on where you were. If not, call {help} now.',
  'link.askNew': 'Ask for a new link',
  'link.carryOn': 'Carry on',
  'link.wrongPlaceTitle': 'Open this on your phone',
  'link.wrongPlaceText': 'This link adds an account to the app. It only works on the phone.',

  'lost.title': 'We cannot find that page',
  'lost.lede': 'The address may be old or cut short. Your set-up is safe.',
  'lost.home': 'Go to the front page',

  'broken.title': 'Something went wrong on our side',
  'broken.lede': 'Your answers are safe. Try again.',
  'broken.again': 'Try again',
  'broken.reference': 'If it happens again, call {help} and say this code:',

  'over.title': 'Start the practice over?',
  'over.text':
    'What you have set up here, the practice phones and their codes are gone then, in every window. Your real account does not change.',
  'over.yes': 'Yes, start over',
  'over.no': 'Go on practising',
  'over.close': 'Close',

  'clear.title': 'This computer is clear',
  'clear.lede': 'Nothing of your set-up is left on it. You can close this window.',
})
