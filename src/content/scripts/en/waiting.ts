import { type Scripts, script, when } from '#content/scripts/script.ts'
import * as at from './causes.ts'

export const waiting: Scripts['waiting'] = {
  welcoming: script(
    ['You should see a green button, [[Start setup]].', 'Press it when your phone is next to you.'],
    'The first question.',
    when('The page does not open', 'Read the address to them again, slowly.'),
    when('The link has run out', 'Send a new one in the usual way. Read no link out.'),
  ),
  'confirmingItIsYou.choosingWay': script(
    ['Usher first wants to see that it is you.', 'Choose a way that you have with you now.'],
    'The page of that way.',
    when('They have none of these', 'Follow your own check of who is calling.'),
    when('The old phone is gone', 'A recovery code of theirs works here, once.'),
  ),
  'confirmingItIsYou.awaitingPush': script(
    ['A request is on the phone that you have set up.', 'Open it, and it asks for a yes or no.'],
    'The next page, by itself.',
    at.nothingCame,
    when(
      'They did not start a sign-in',
      'Have them tap [[Deny]]. Then treat it as an attack, by your own rules.',
    ),
  ),
  'confirmingItIsYou.usingPasskey': script(
    ['You need your key in your hand, or the device that you unlock.', 'Press the green button.'],
    'A window of the browser that asks for the key or a finger.',
    at.keyWindow,
    at.oldBrowser,
  ),
  'confirmingItIsYou.enteringPasscode': script(
    [
      'The app on your phone shows six digits that are for you alone.',
      'With them in the field, press “Continue”.',
    ],
    'The next page.',
    when('They see no digits in the app', 'One tap on the account shows them.'),
    at.clockOff,
  ),
  'confirmingItIsYou.enteringNumberCode': script(
    [
      'Six digits come to your phone, and they are for you alone.',
      'With the digits in, press “Continue”.',
    ],
    'The next page.',
    at.noDigits,
    when('The digits are refused', 'The last call or message counts.'),
  ),
  'confirmingItIsYou.enteringRecoveryCode': script(
    [
      'One code from your list is enough, and it is for you alone.',
      'With it in the field, press “Continue”.',
    ],
    'The next page. That code is used now.',
    when('They cannot find the list', '“Choose another way” has the rest.'),
    when('It is refused', 'It may be used already. Have them try the next one on the list.'),
  ),
  choosingDevice: script(
    ['For most people it is “Mobile phone”.', 'With the right row chosen, press “Continue”.'],
    'A page that asks for their number, or the next one of that device.',
    when('They have no phone of their own', 'A security key or a landline is as good.'),
    when('They share the phone', 'Stop here and ask a lead.'),
  ),
  enteringNumber: script(
    [
      'Your own number goes here, and you read it back to yourself, not to me.',
      'When it is right and the box is ticked, press “Continue”.',
    ],
    'Their number, large, and then the next page.',
    when('It is too short', 'A digit is missing, or the country is another one.'),
    when('It stands on another account', 'Stop, and check again who is calling.'),
  ),
  'provingNumber.choosingWay': script(
    [
      'Usher wants to see that the number is yours.',
      'Choose the call or the text, whichever you like.',
    ],
    'A field for six digits.',
    when('It is a landline', 'A text cannot reach it. “Call me” works.'),
    when('It is not their number', 'Stop, and check again who is calling.'),
  ),
  provingNumber: script(
    [
      'Six digits come to your phone, and they are for you alone.',
      'With the digits in, press “Continue”.',
    ],
    'The next question.',
    at.noDigits,
    when('The digits are refused', 'The last call or message counts.'),
  ),
  choosingPlatform: script(
    ['An apple on the back means iPhone.', 'With the right row chosen, press “Continue”.'],
    'A page about installing the app.',
    when('They are not sure', 'No apple on the back, and it has apps: it is Android.'),
    when('The phone has no apps', 'Then “Other” is right. It gets calls or texts.'),
  ),
  installingApp: script(
    [
      'The name of the app stands at the top of the page, and it is free.',
      'Install it from the app store of your phone.',
      'I will wait.',
    ],
    'The app on the phone, and a green button that says it is installed.',
    at.noStore,
    at.managed,
  ),
  addingAccount: script(
    [
      'The app may ask for the camera, and yes is right.',
      'Tap the plus sign and then the line about a QR code.',
    ],
    'A camera view on the phone.',
    when('There is no plus sign', 'It is in the middle of an empty app, else at the top right.'),
    when('They said no to the camera', '“Type the key instead” on the next page is the other way.'),
  ),
  'linkingApp.showingCode': script(
    [
      'The square has to fill the frame on your phone.',
      'Hold the phone a hand’s length from it, quite still.',
    ],
    'A green bar: “Your phone is linked”.',
    when('The camera stays black', '“Type the key instead” is the other way.'),
    at.ownCamera,
    when(
      'This page is on the phone itself',
      'It cannot scan its own screen. The link below can do it.',
    ),
  ),
  'linkingApp.sendingLink': script(
    ['The link comes by email and is opened on the phone.', 'Press “Send the link”.'],
    'A page that waits for the phone.',
    when('They cannot read email on the phone', 'Go back. Scanning the square is the other way.'),
    when('It is not their address', 'Stop, and check again who is calling.'),
  ),
  'linkingApp.handedOver': script(
    ['The link has to be opened on the phone that you add, not elsewhere.', 'Tap it there.'],
    'The app opens, and the page says “Your phone is linked”.',
    when('No email has come', 'It may be in the junk folder. Then have it sent again.'),
    when('The link opened on the computer', 'It works on the phone alone.'),
  ),
  'linkingApp.typingKey': script(
    ['The page can show a key, and it is for you alone.', 'Type it into the app, group by group.'],
    'A new line in the app, with six digits.',
    when('The app does not take it', 'A key has no zero and no one. Those are letters O and I.'),
    when('They start to read it to you', 'Stop them kindly. You do not want to hear it.'),
  ),
  'linkingApp.expired': script(
    ['Such a code does not live long, and your answers are kept.', 'Press “Make a new code”.'],
    'A new square.',
    when('It runs out again', 'Have the app ready at its camera first, then the new code.'),
  ),
  enteringCode: script(
    [
      'The app shows six digits that are for you alone.',
      'With them in the field, press “Continue”.',
    ],
    'The next page.',
    when('It is refused', 'Few seconds were left. The next digits work better.'),
    at.clockOff,
    when(
      'There are two lines of that name in the app',
      'The newer one counts. The older one was made from another square.',
    ),
  ),
  registeringPasskey: script(
    [
      'Your finger, your face and your PIN stay with you.',
      'Press the green button, and the browser asks for the rest.',
    ],
    'The next page, without an error above it.',
    at.keyWindow,
    at.oldBrowser,
  ),
  choosingPreference: script(
    ['The first choice suits most people.', 'With that chosen, press [[Save]].'],
    'The next page.',
    when('They would rather get a call', 'That is a choice of the same list.'),
    when('They are afraid to be stuck with it', 'It can be changed later.'),
  ),
  savingCodes: script(
    [
      'These codes let you in without the phone, and they are for you alone.',
      'Print or save them now.',
    ],
    'Their own copy of the codes, and the box ticked.',
    when('They have no printer', '“Download” does it, or a password manager.'),
    when('They want to photograph them', 'Not with the same phone: both would be lost together.'),
  ),
  provingCodes: script(
    [
      'Any one code from the copy that you made will do, and it is for you alone.',
      'With it in the field, press “Continue”.',
    ],
    'The next page. That code still works.',
    when('They made no copy', '“Go back to my codes” shows them once more.'),
    when('It is refused', 'A code has no letter O and no letter I. Each letter counts.'),
  ),
  'rehearsing.choosingCheck': script(
    ['Now we see whether it works.', 'Press the green button.'],
    'A request, a call or a field, as they chose.',
    when('The phone is not at hand', 'It is worth fetching. The page waits.'),
    when('They want another way', 'It stands under the button.'),
  ),
  'rehearsing.awaitingPush': script(
    ['Your screen may show a number that you type in the app.', 'With that done, tap [[Approve]].'],
    'A green page: they are ready.',
    at.nothingCame,
    when('They tapped [[Deny]]', 'That happens. Have the request sent again.'),
  ),
  'rehearsing.enteringPasscode': script(
    ['The app shows a passcode that is for you alone.', 'With it in the field, press “Continue”.'],
    'A green page: they are ready.',
    when('They see no passcode in the app', 'One tap on the account shows it.'),
    at.clockOff,
  ),
  'rehearsing.awaitingCall': script(
    ['Your phone rings, and a voice asks for a key.', 'Answer it, and any key will do.'],
    'A green page: they are ready.',
    when('It does not ring', 'The number may be another one. They can choose another way.'),
    when('They hung up', 'No harm is done. “Call me again” rings once more.'),
  ),
  'rehearsing.usingPasskey': script(
    ['You need your key in your hand, or the device that you unlock.', 'Press the green button.'],
    'A green page: they are ready.',
    at.keyWindow,
    at.oldBrowser,
  ),
  'rehearsing.enteringRecoveryCode': script(
    [
      'One code from your list is enough, and it is for you alone.',
      'With it in the field, press “Continue”.',
    ],
    'A green page: they are ready. That code is used now.',
    when('They would rather keep it', '“Choose another way” uses up no code.'),
    when('It is refused', 'It may be used already. Have them try the next one on the list.'),
  ),
  locked: script(
    [
      'There were too many tries, and your account is safe.',
      'Wait as long as the page says before the next one.',
    ],
    'The page counts the minutes, then lets them try again.',
    when('The tries were not theirs', 'Treat it as an attack, by your own rules.'),
    when('It cannot wait', 'Unlocking follows your own check of who is calling.'),
  ),
  escalated: script(
    ['Your place is kept.', 'When you want to go on, press “Carry on with my set-up”.'],
    'The step that they left.',
    when('A request came that was not theirs', 'Treat it as an attack, by your own rules.'),
    when('They have no phone and no key', 'Your organization knows other ways. Raise a ticket.'),
  ),
  enrolled: script(
    [
      'It works, and the next sign-in is the same.',
      'Keep your recovery codes where they are safe.',
    ],
    'A green page: they are ready.',
    when('They want a second phone or key', '“Add a second phone or key” is on that page.'),
    when('This was the practice', 'Nothing of their account has changed. The real one comes next.'),
  ),
}
