import { type Scripts, script, when } from '#content/scripts/script.ts'
import * as at from './causes.ts'

/** The pages beside the way that most people go. */
export const aside = {
  ownershipCheck: script(
    ['Duo wants to see that the number is yours.', 'Press [[Send me a passcode]].'],
    'A field for six digits.',
    when('It cannot get texts', '[[Or call my phone]] is the other way.'),
    when('It is not their number', 'Stop, and check again who is calling.'),
  ),
  ownershipCode: script(
    [
      'Six digits come to your phone, and they are for you alone.',
      'With the digits in, press [[Verify]].',
    ],
    'The next page of the set-up.',
    at.noDigits,
    when('The digits are refused', 'The last message counts. Older digits no longer work.'),
  ),
  activationLink: script(
    ['A link can come instead of the square.', 'With text or email chosen, press [[Send link]].'],
    'A line that the link is sent.',
    when('They cannot read email on the phone', 'A text message is the other choice.'),
  ),
  linkSent: script(
    ['The message has to be opened on the phone, not here.', 'Tap the link in it.'],
    'The app opens, and the page says [[Added Duo Mobile]].',
    when('No message has come', 'It may be in the junk folder. Then have it sent again.'),
    when('The link opened on the computer', 'It works on the phone alone.'),
  ),
  codeExpired: script(
    ['Such a code does not live long, and no harm is done.', 'Load the page again.'],
    'The first page, or a new square.',
    when(
      'It comes back with the same words',
      'Sign-in has to start again. If that does not help, raise a ticket.',
    ),
  ),
  callNumber: script(
    [
      'The phone that you can pick up when you sign in is right.',
      'With the number in, press [[Add phone number]].',
    ],
    'A question whether the number is right.',
    when('It is a landline', 'The box [[This is a landline phone]] has to be ticked.'),
    when('A switchboard answers', 'It needs their extension.'),
  ),
  securityKey: script(
    ['You need the key in your hand.', 'Press [[Continue]] with the key in its place.'],
    'A line that the key is added.',
    at.keyWindow,
    at.oldBrowser,
  ),
  thisDevice: script(
    [
      'Your face, your finger and your PIN stay on this device.',
      'Press [[Continue]], and it asks for one of them.',
    ],
    'A line that it is added.',
    at.oldBrowser,
    when('The finger or face is not read', 'The PIN of the device works too.'),
  ),
  verifiedPush: script(
    [
      'Your screen shows a few digits, and they are for you alone.',
      'With the same digits on your phone, tap [[Verify]].',
    ],
    'A question whether this is their device.',
    at.nothingCame,
    when(
      'They did not start a sign-in',
      'Have them tap [[I’m not logging in]]. Then press “This sounds like an attack” below.',
    ),
  ),
  otherOptions: script(
    ['This list has every way that you have set up.', 'Choose the one that you have with you.'],
    'The page of that way.',
    when('The one they need is missing', 'It was never set up, or it is switched off.'),
    when('They have a new phone', '[[Manage devices]] is at the end of the list.'),
  ),
  callWaiting: script(
    ['Duo is ringing your phone, and a voice names a key.', 'Answer the phone now.'],
    'A question whether this is their device.',
    when('It does not ring', 'The number may be another one. [[Other options]] has the rest.'),
  ),
  passcode: script(
    ['The app shows a passcode that is for you alone.', 'With it in the field, press [[Verify]].'],
    'A question whether this is their device.',
    when(
      'They see no passcode in the app',
      'It is under the name of the organisation. One tap shows it.',
    ),
    at.clockOff,
  ),
  manageDevices: script(
    [
      'Here are the ways that you have set up.',
      'Press [[I have a new phone]] if the number is the same.',
    ],
    'A page that sets up the new phone.',
    when('The number has changed', '[[Add a device]] is right then.'),
    when('They want to remove the old one', 'First the new one has to work.'),
  ),
  addDevice: script(
    ['What you add comes beside what you have.', 'Choose it from the list.'],
    'The page of that way.',
    when('They end up here by accident', 'Going back changes nothing.'),
  ),
  newPhone: script(
    ['The new phone has to be in your hand.', 'Press [[Get started]].'],
    'A check that the number is theirs.',
    when('They do not get the texts on it', 'The number has to be on the new phone first.'),
  ),
  editDevice: script(
    ['You can give it another name here.', 'Press [[Rename]].'],
    'A field for the name.',
    when('They want to remove it', 'Ask first what else they can sign in with.'),
  ),
  renameDevice: script(
    ['A name that you know again is a good one.', 'With it in the field, press [[Rename]].'],
    'The list of devices, with the new name.',
    when('It does not take the name', 'A short one without signs works.'),
  ),
  removeDevice: script(
    ['Without another way you could not sign in.', 'If you have none, press [[Cancel]].'],
    'The list of devices.',
    when('It is their only way', 'It has to stay until another one works.'),
    when('They lost the phone', 'Then it should go, and security should know.'),
  ),
  requestTimedOut: script(
    [
      'A request waits one minute, and this one is over.',
      'With the phone in your hand, press [[Try again]].',
    ],
    'A new request on the phone.',
    at.nothingCame,
  ),
  requestDenied: script(
    [
      'Your phone said no to that one.',
      'If it was you who was signing in, press [[Other options]].',
    ],
    'The list of ways to sign in.',
    at.notStarted,
    when('They tapped the wrong one', 'That happens. The next request puts it right.'),
  ),
  passcodeWrong: script(
    ['Each passcode works once.', 'With a new one from the app in the field, press [[Verify]].'],
    'A question whether this is their device.',
    at.clockOff,
    when('They typed one from an older text message', 'Only the newest one works.'),
  ),
  accessDenied: script(
    ['This page does not let you on, and you did nothing wrong.', 'Leave it as it is for now.'],
    'The same page. The caller cannot mend this one.',
    when(
      'It is always so',
      'The account or the place is not allowed. Raise a ticket, and name the words on the page.',
    ),
  ),
  locked: script(
    [
      'There were too many tries, and your account is safe.',
      'Wait half an hour before the next one.',
    ],
    'The usual sign-in page, later.',
    when('The tries were not theirs', 'Press “This sounds like an attack” below.'),
    when('It cannot wait', 'Unlocking follows your own check of who is calling.'),
  ),
} satisfies Partial<Scripts['duoUniversal']>
