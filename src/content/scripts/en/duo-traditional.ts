import { type Scripts, script, when } from '#content/scripts/script.ts'
import * as at from './causes.ts'

export const duoTraditional: Scripts['duoTraditional'] = {
  start: script(
    ['You should see a green button, [[Start setup]].', 'Press it when your phone is next to you.'],
    'The first question: what type of device.',
    when('The page does not open', 'Read the address to them again, slowly.'),
    when('The link has run out', 'Send a new one in the usual way. Read no link out.'),
  ),
  deviceType: script(
    ['For most people it is [[Mobile phone]].', 'With the right row chosen, press [[Continue]].'],
    'A page that asks for their number.',
    when('They have no phone of their own', 'A security key or a landline is as good.'),
    when('They share the phone', 'Stop here and ask a lead.'),
  ),
  phoneNumber: script(
    [
      'Your own mobile number goes here.',
      'There is no need to read it to me.',
      'When it is right and the box is ticked, press [[Continue]].',
    ],
    'A question about the type of phone.',
    at.greyButton,
    when('It does not take the number', 'A digit may be missing, or the country is another one.'),
  ),
  phonePlatform: script(
    ['An apple on the back means iPhone.', 'With the right row chosen, press [[Continue]].'],
    'A page about installing the app.',
    when('They are not sure', 'No apple on the back, and it has apps: it is Android.'),
    when(
      'The phone has no apps',
      'Then [[Other (and cell phones)]] is right. It gets calls or texts.',
    ),
  ),
  installApp: script(
    [
      'The app is called Duo Mobile, and it is free.',
      'Install it from the app store of your phone.',
      'I will wait.',
    ],
    'Duo Mobile on the phone, and [[I have Duo Mobile installed]] on the page.',
    at.noStore,
    at.managed,
  ),
  scanCode: script(
    [
      'In the app the way is [[+ Add]] and [[Use QR Code]].',
      'Hold the phone a hand’s length from the square, quite still, until it buzzes.',
    ],
    'A green tick over the square.',
    at.cameraBlack,
    at.ownCamera,
    at.codeOld,
  ),
  activated: script(
    ['A green tick means that the phone is linked.', 'Press [[Continue]] now.'],
    '[[My Settings & Devices]], with their phone in the list.',
    when('[[Continue]] stays grey', 'The phone has not finished. Check its Wi-Fi or mobile data.'),
  ),
  settings: script(
    [
      'The first choice after [[When I log in]] suits most people.',
      'With that chosen, press [[Save]].',
    ],
    'A short line that the settings are saved.',
    when(
      'There is no [[Save]]',
      'It may say [[Finish Enrollment]] or [[Continue to Login]]. It is the same button.',
    ),
    when('They would rather get a call', 'That is a choice of the same list.'),
  ),
  saved: script(
    ['The set-up is done.', 'To test it, sign out and in again.'],
    'The usual sign-in page, then a request on the phone.',
    when(
      'They are not asked for the phone',
      'The browser may remember them. A private window asks.',
    ),
  ),
  ownershipCheck: script(
    [
      'Duo wants to see that the number is yours.',
      'Press [[Text me]], or the call if you like that better.',
    ],
    'A field for six digits.',
    when('It is a landline', 'A text cannot reach it. [[Call me]] works.'),
    when('It is not their number', 'Stop, and check again who is calling.'),
  ),
  ownershipCode: script(
    [
      'Six digits come to your phone, and they are for you alone.',
      'With the digits in, press [[Verify]].',
    ],
    'A question about the type of phone.',
    at.noDigits,
    when('The digits are refused', 'The last message counts. Older digits no longer work.'),
  ),
  emailLink: script(
    ['The link comes by email.', 'With your address in the field, press [[Send email]].'],
    'A page that waits for the phone.',
    when('They cannot read email on the phone', 'Go back. Scanning the square is the other way.'),
  ),
  emailSent: script(
    ['The email has to be opened on the phone, not here.', 'Tap the link in it.'],
    'The app opens, and the page shows a green tick.',
    when('No email has come', 'It may be in the junk folder. Then have it sent again.'),
    when('It only says to visit it on the phone', 'It was opened on the computer.'),
  ),
  codeExpired: script(
    ['Such a code does not live long, and no harm is done.', 'Load the page again.'],
    'The first page, or a new square.',
    when(
      'It comes back with the same words',
      'Sign-in has to start again. If that does not help, raise a ticket.',
    ),
  ),
  phoneWithoutApp: script(
    ['This phone will get calls or texts.', 'Press [[Save]] to go on.'],
    'A line that the settings are saved.',
    when('It is a phone with apps after all', 'Go back and choose iPhone or Android.'),
  ),
  landlineNumber: script(
    [
      'The phone that you can pick up at your desk is the right one.',
      'With the number in and the box ticked, press [[Continue]].',
    ],
    'Their phone in the list, or a check by call.',
    at.greyButton,
    when('A switchboard answers', 'Their extension goes into the field [[Extension]].'),
  ),
  landlineCheck: script(
    [
      'The digits are spoken, and they are for you alone.',
      'Press [[Call me]], and your phone rings.',
    ],
    'The phone rings. After the digits, the list of devices.',
    when('It does not ring', 'Have them compare the number and the extension on the page.'),
  ),
  tabletPlatform: script(
    ['An iPad is iOS, the others are Android.', 'With the right one chosen, press [[Continue]].'],
    'A page about installing the app.',
    when('They are not sure', 'An apple on the back means iPad.'),
  ),
  securityKey: script(
    ['You need the key in your hand.', 'Press [[Continue]] with the key in its place.'],
    'A line that it worked, then the list of devices.',
    at.keyWindow,
    at.oldBrowser,
  ),
  touchId: script(
    [
      'Your finger will be read by the computer alone.',
      'Press [[Continue]], and the computer asks for it.',
    ],
    'A line that it worked, then the list of devices.',
    when('It is not offered', 'It needs Chrome on a Mac with Touch ID. Another way is as good.'),
    when('The finger is not read', 'A dry finger and one more try. Else another way.'),
  ),
  signInPrompt: script(
    ['You have set this up before.', 'With your phone beside you, press [[Send me a push]].'],
    'A blue bar at the bottom, and a request on the phone.',
    when(
      'They have a new phone',
      'With the same number it is [[My Settings & Devices]]. Else the help desk adds it.',
    ),
    when(
      'The buttons are grey',
      'A push is on its way already. [[Cancel]] in the blue bar stops it.',
    ),
  ),
  pushWaiting: script(
    ['A request is on your phone now.', 'Tap [[Approve]] only if you are signing in yourself.'],
    'The page says [[Success. Logging you in…]].',
    at.nothingCame,
    at.notStarted,
  ),
  callWaiting: script(
    ['Duo is ringing your phone, and a voice names a key.', 'Answer the phone now.'],
    'The page says [[Success. Logging you in…]].',
    when(
      'It does not ring',
      'The number in the list may be another one. [[Cancel]], then a push or a passcode.',
    ),
    when('No key was heard', 'Have them show the keypad on the phone before the call.'),
  ),
  passcode: script(
    ['The app shows a passcode that is for you alone.', 'With it in the field, press [[Log In]].'],
    'The page says [[Success. Logging you in…]].',
    when(
      'They see no passcode in the app',
      'It is under the name of the organisation. One tap shows it.',
    ),
    at.clockOff,
  ),
  signedIn: script(
    ['You are in, and the second check works.', 'Wait until your own page is there.'],
    'The page that they wanted.',
    when('It stays on this page', 'Have them load it again.'),
  ),
  requestDenied: script(
    [
      'Your phone said no to that one.',
      'If it was you who was signing in, press [[Send me a push]].',
    ],
    'A new request on the phone.',
    at.notStarted,
    when('They tapped the wrong one', 'That happens. The next request puts it right.'),
  ),
  requestTimedOut: script(
    [
      'A request waits one minute, and this one is over.',
      'With the phone in your hand, press [[Send me a push]].',
    ],
    'A new request on the phone.',
    at.nothingCame,
  ),
  passcodeWrong: script(
    ['Each passcode works once.', 'With a new one from the app in the field, press [[Log In]].'],
    'The page says [[Success. Logging you in…]].',
    at.clockOff,
    when('They typed one from an older text message', 'Only the newest set works.'),
  ),
  deviceOptions: script(
    ['Your number is the same, and only the phone is new.', 'Press [[Reactivate Duo Mobile]].'],
    'A question about the type of phone, then a new square.',
    when('The number has changed too', 'Then it is [[Add another device]].'),
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
}
