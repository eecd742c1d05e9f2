import { type Script, type Scripts, script, when } from '#content/scripts/script.ts'
import * as at from './causes.ts'
import { doorFailures } from './door-failures.ts'

/** Between the browser and the API: nobody is told which, because the way out is the same. */
const unread: Script = script(
  ['That did not reach us in one piece.', 'Load the page again, and your answers are kept.'],
  'The same step, without the error.',
  when('It comes back', 'Raise a ticket with the words on the page.'),
)

const passcodeAgain = 'The next page, without the error.'

export const failures: Scripts['failures'] = {
  'device-missing': script(
    ['No row is chosen yet.', 'Choose the one that you nearly always have with you.'],
    'The row with a mark in it.',
    when('They have none of these', '“I do not have any of these” is the last line.'),
  ),
  'number-missing': script(
    ['The field is still empty.', 'Type your own number into it.'],
    'Their number, large, under the field.',
    when('They do not know their number', 'It stands in the settings of the phone.'),
  ),
  'number-too-short': script(
    ['A digit is missing somewhere.', 'Look at the large number, which is for you alone.'],
    'Their whole number, large.',
    when('It looks whole', 'The country above the field may be another one.'),
    when('They typed an extension', 'That has a field of its own on a landline.'),
  ),
  'number-too-long': script(
    ['There is a digit too many.', 'Look at the large number, which is for you alone.'],
    'Their number, large, and no error.',
    when('They see no wrong digit', 'The country may be in it twice: above the field and in it.'),
  ),
  'number-malformed': script(
    ['There is a sign in it that is no digit.', 'Type the number once more, slowly.'],
    'Their number, large, and no error.',
    when('They pasted it', 'A hidden sign came along. Typing is better.'),
  ),
  'number-is-landline': script(
    ['This looks like a phone at a desk.', 'Type the number of the phone that you carry.'],
    'Their mobile number, large.',
    when('They want the landline', 'One step back, “Landline” is a choice of its own.'),
  ),
  'number-unconfirmed': script(
    ['The number is in.', 'When you have read it to yourself, tick the box under it.'],
    'A mark in the box.',
    when('The box is empty again', 'It empties with each change of the number.'),
  ),
  'platform-missing': script(
    ['No row is chosen yet.', 'Choose iPhone if there is an apple on the back.'],
    'The row with a mark in it.',
    when('They are not sure', 'No apple on the back, and it has apps: it is Android.'),
  ),
  'preference-missing': script(
    ['No row is chosen yet.', 'Choose the first one, if you like none better.'],
    'The row with a mark in it.',
    when('They cannot decide', 'It can be changed later.'),
  ),
  'scan-not-heard': script(
    ['The phone has not answered yet.', 'Scan the square once more, from inside the app.'],
    'A green bar: “Your phone is linked”.',
    at.ownCamera,
    when('The phone has no Wi-Fi and no data', 'It needs one of them until it is linked.'),
    when('The camera stays black', '“Type the key instead” is the other way.'),
  ),
  'activation-expired': script(
    ['Such a code does not live long, and your answers are kept.', 'Press “Make a new code”.'],
    'A new square.',
    when('It runs out again', 'Have the app ready at its camera first, then the new code.'),
  ),
  'activation-used': script(
    ['A phone has used this code already.', 'Look in your app for the new account.'],
    'The account in their own app, or none.',
    when('It is in their app', 'All is well. Have them load the page again.'),
    when('It was not their phone', 'Treat it as an attack, by your own rules.'),
  ),
  'activation-unknown': script(
    ['The phone saw another square.', 'Scan the one that is on the page now.'],
    'A green bar: “Your phone is linked”.',
    when('They scan a printed page', 'Only the square of their own page works.'),
    when('Two windows are open', 'The newest one counts. Have them close the other.'),
  ),
  'activation-not-open': script(
    ['The square is no longer on the page.', 'Scan it once you have gone back to it.'],
    'A green bar: “Your phone is linked”.',
    when('They cannot find it', 'Going back one step shows it.'),
  ),
  'code-missing': script(
    ['The field is still empty.', 'Type the six digits into it, for you alone.'],
    'Six digits in the field.',
    when('They have no digits', 'They stand in the app, or come by call or text.'),
  ),
  'code-malformed': script(
    ['It takes six digits, and one or more are missing.', 'Type all six of them.'],
    passcodeAgain,
    when('They type a longer code', 'That may be a recovery code. The six digits are in the app.'),
  ),
  'code-wrong': script(
    ['The digits change every 30 seconds.', 'With the next ones in the field, press “Continue”.'],
    passcodeAgain,
    when('There was no time to type', 'Have them begin when new digits have come.'),
    at.clockOff,
    when('There are two lines in the app', 'The newer one counts.'),
  ),
  'code-replayed': script(
    ['Each passcode works once.', 'Wait until the app shows other digits.'],
    passcodeAgain,
    when('The digits do not change', 'Have them close the app and open it again.'),
  ),
  'clock-skewed': script(
    [
      'The clock of your phone is not right.',
      'Open its settings, and there the time is automatic.',
    ],
    'The right time on the phone, and a passcode that works.',
    when('They cannot find it', 'The search of the settings knows “date”.'),
    when('The phone is managed', 'Raise a ticket, or choose another way to sign in.'),
  ),
  'code-is-recovery-code': script(
    [
      'That one is too good for this field, and it is not used up.',
      'Open the app for the six digits.',
    ],
    passcodeAgain,
    when('They have no app yet', 'Going back a step leads to it.'),
  ),
  'code-from-earlier-qr': script(
    ['Your app has this account twice.', 'Look for the newer of the two lines.'],
    'Six digits of the newer line, and then the next page.',
    when('They look the same', 'The newer one is further down in most apps.'),
    when('They want to remove the older one', 'Once this works, that is right.'),
  ),
  'number-code-wrong': script(
    ['The last call or text counts.', 'Look at it once more, and the digits are for you alone.'],
    'The next page, without the error.',
    at.noDigits,
    when('They misheard the voice', '“Call me again” says it once more.'),
  ),
  'codes-unsaved': script(
    ['The page wants to know that you have a copy.', 'When you have one, tick the box.'],
    'A mark in the box.',
    when('They have no printer', '“Download” does it, or a password manager.'),
  ),
  'recovery-code-wrong': script(
    ['There is no O and no I in these codes.', 'Look at each letter of your copy.'],
    'The next page, without the error.',
    when('They typed the six digits of the app', 'The longer codes on their list are meant.'),
    when('They have two lists', 'Only the newest one works.'),
  ),
  'recovery-code-used': script(
    ['Each of these codes works once.', 'Type another one from your list.'],
    'The next page, without the error.',
    when('They did not use it themselves', 'Treat it as an attack, by your own rules.'),
    when('No code is left', 'Follow your own check of who is calling.'),
  ),
  'push-denied': script(
    ['Your phone said no to that request.', 'If it was yours, press “Yes, send again”.'],
    'A new request on the phone.',
    when('They tapped the wrong one', 'That happens. The next request puts it right.'),
    when('The request was not theirs', 'Treat it as an attack, by your own rules.'),
  ),
  'push-timed-out': script(
    ['A request does not wait long.', 'With the phone in your hand, press “Send it again”.'],
    'A new request on the phone.',
    at.nothingCame,
  ),
  'push-not-yours': script(
    ['The answer came from another phone.', 'Open the request on the phone that you set up here.'],
    'A page that goes on by itself.',
    when('They have only this phone', 'An older account is in the app. The newer one counts.'),
    when('The other phone is not theirs', 'Treat it as an attack, by your own rules.'),
  ),
  'push-over': script(
    ['That request is over.', 'With the phone in your hand, press “Send it again”.'],
    'A new request on the phone.',
    at.nothingCame,
  ),
  'push-limited': script(
    ['Several requests went unanswered, so no more are sent for now.', 'Choose another way.'],
    'The other ways to sign in.',
    when('They did not ask for those requests', 'Treat it as an attack, by your own rules.'),
  ),
  'push-stopped': script(
    ['A request was reported, so none is sent for a day.', 'Choose another way.'],
    'The other ways to sign in.',
    when('They know nothing of a report', 'Treat it as an attack, by your own rules.'),
  ),
  'digits-missing': script(
    ['The app wants the number that your other screen shows.', 'Type it before the answer.'],
    'The answer is taken, and the page goes on.',
    when('They see no number', 'It is on the computer, not on the phone.'),
  ),
  'digits-wrong': script(
    ['The number belongs to the newest request.', 'Look at your other screen once more.'],
    'The answer is taken, and the page goes on.',
    when('They see no number there', 'No request of theirs is open. Then the answer is no.'),
    when('Two windows are open', 'The newest one counts. Have them close the other.'),
  ),
  'call-unanswered': script(
    ['Nobody heard a key.', 'With the phone beside you, press “Call me again”.'],
    'The phone rings.',
    when('It does not ring', 'The number may be another one. They can choose another way.'),
    when('The key does nothing', 'The keypad has to be open during the call.'),
  ),
  'passkey-cancelled': script(
    ['The window was closed before the key answered.', 'Press the green button once more.'],
    'The window of the browser, and it stays.',
    at.keyWindow,
    when('They closed it on purpose', 'They can choose another way.'),
  ),
  'passkey-unsupported': script(
    ['This browser cannot do it.', 'Open the page in a newer browser.'],
    'The same step in the other browser.',
    when('There is no other browser', 'They can choose another way to sign in.'),
  ),
  'passkey-already-registered': script(
    ['This one is set up already, and that is good.', 'Choose another one, or go on with it.'],
    'The next page.',
    when('They did not set it up', 'Treat it as an attack, by your own rules.'),
  ),
  'passkey-refused': script(
    ['The key did not say yes.', 'Put it in once more and the light will blink.'],
    'The next page, without the error.',
    when('Its PIN was mistyped', 'After a few tries it needs a rest: out and in again.'),
    when('It is the key of somebody else', 'They need their own. Another way works too.'),
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
  'identity-unproved': script(
    ['Usher first wants to see that it is you.', 'Choose a way that you have with you now.'],
    'The page of that way.',
    when('They have none of these', 'Follow your own check of who is calling.'),
  ),
  'factor-in-use': script(
    ['This is your only way in.', 'Leave it until a second one works.'],
    'The list, with this one still in it.',
    when('The phone is lost', 'Follow your own check of who is calling, then add a new one.'),
  ),
  ...doorFailures,
  offline: script(
    ['The page has no network now, and your answers are safe.', 'Look at the Wi-Fi sign.'],
    'The page goes on by itself.',
    when('Wi-Fi is on', 'A sign-in page of the Wi-Fi may be waiting in another window.'),
    when('It stays away', 'The step waits for them. They can call again later.'),
  ),
  'stale-version': script(
    ['The set-up went on in another window.', 'Close the one that you do not need.'],
    'The step where they really are.',
    when('They opened no second window', 'It may be on their phone.'),
  ),
  'not-possible-now': script(
    ['That step is done or not open yet.', 'Stay on the page that is shown now.'],
    'The step where they really are.',
    when('They want to change an answer', 'Going back on the page leads there.'),
  ),
  'reload-needed': script(
    ['There is a newer Usher, and nothing is lost.', 'Load the page again.'],
    'The same step.',
    when('It asks for it again', 'Have them close the window and open it anew.'),
  ),
  'not-found': script(
    ['That page may have run out.', 'Open the set-up from its beginning.'],
    'The first page, or the step where they were.',
    when('They came by a link', 'It may be old. Send a new one in the usual way.'),
  ),
  'not-allowed': script(
    ['This set-up belongs to another account.', 'Open your own from its beginning.'],
    'Their own first page.',
    when('Somebody sent them the link', 'Treat it as an attack, by your own rules.'),
    when('They share the computer', 'Somebody else is signed in. They sign out first.'),
  ),
  'bad-request': unread,
  'too-large': unread,
  broken: script(
    ['Something went wrong on our side, and your answers are safe.', 'Press the button once more.'],
    'The next page, without the error.',
    when('It comes back', 'Raise a ticket. The reference on the page is no secret.'),
  ),
}
