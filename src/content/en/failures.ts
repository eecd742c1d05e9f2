// What stands under "There is a problem". Each says what to do next, and blames nobody.

import { register } from '#content/dictionary.ts'

export const failures = register({
  'failure.device-missing': 'Choose what you will use to sign in',
  'failure.number-missing': 'Enter your phone number',
  'failure.number-too-short': 'This number is too short. Check for missing digits.',
  'failure.number-too-long': 'This number is too long. Check for extra digits.',
  'failure.number-malformed': 'Enter a phone number. Spaces and dashes are fine.',
  'failure.number-is-landline':
    'This looks like a landline. Enter a mobile number, or go back and choose Landline.',
  'failure.number-unconfirmed': 'Tick the box to show this is your number',
  'failure.platform-missing': 'Choose what kind of phone you have',
  'failure.preference-missing': 'Choose what happens when you log in',

  'failure.scan-not-heard':
    'We have not heard from your phone yet. Scan the code again, or choose another way below.',
  'failure.activation-expired': 'This code has run out. Make a new code.',
  'failure.activation-used':
    'This code has been used already. If that was not you, call {help}. Or make a new code.',
  'failure.activation-unknown': 'This is not the code on your page. Scan the one you see now.',
  'failure.activation-not-open': 'The code is not on your page now. Go back to it, then scan.',

  'failure.code-missing': 'Type the 6 digits',
  'failure.code-malformed': 'A passcode has 6 digits. Check for missing ones.',
  'failure.code-wrong': 'That passcode did not work. Wait for a new one, then type it.',
  'failure.code-replayed': 'That passcode has been used. Wait for the next one.',
  'failure.clock-skewed':
    'Your phone’s clock is off by {minutes}. Set its time to automatic, then type the next passcode.',
  'failure.code-is-recovery-code':
    'This looks like a recovery code. Keep it safe. Here we need the 6 digits in {app}.',
  'failure.code-from-earlier-qr':
    'This passcode is from an earlier QR code. In {app}, remove the older account. Then type the passcode of the newer one.',
  'failure.number-code-wrong': 'Those digits did not match. Check the call or the text again.',

  'failure.codes-unsaved': 'Save your codes, then tick the box',
  'failure.recovery-code-wrong':
    'That is not one of your codes. Check each letter. There is no O and no I.',
  'failure.recovery-code-used': 'That code has been used. Cross it off and type another one.',

  'failure.push-denied': 'You tapped Deny. If you meant Approve, send it again.',
  'failure.push-timed-out': 'The request ran out. Send it again when you are ready.',
  'failure.push-not-yours': 'That request is not for this phone. Use the phone you set up here.',
  'failure.push-over': 'That request is over. Send a new one.',
  'failure.push-limited':
    'Several requests went unanswered, so we send no more for now. Use another way, or wait a quarter of an hour.',
  'failure.push-stopped':
    'A request was reported, so we send none for a day. Use another way, or call {help}.',
  'failure.digits-missing': 'Type the six digits first',
  'failure.digits-wrong': 'Those digits do not match. Look at your other screen and try again.',
  'failure.call-unanswered': 'Nobody pressed a key. Have your phone beside you, then call again.',

  'failure.passkey-cancelled': 'The window closed before we heard from your key. Try again.',
  'failure.passkey-unsupported':
    'This browser cannot use it. Open Usher in another browser, or choose another way.',
  'failure.passkey-already-registered':
    'This one is set up already. Use it, or choose another way.',
  'failure.passkey-refused':
    'Your key said no. Take it out, put it back in, and try again. Or choose another way.',

  'failure.closed': 'Too many wrong codes. Use another way, or call {help}.',
  'failure.locked': 'Too many tries. Wait {minutes}, or call {help}.',
  'failure.identity-unproved': 'First show us that it is you. Use the phone or key you have now.',
  'failure.factor-in-use': 'This is your only way in. Add another way before you remove it.',

  'failure.invitation-unknown':
    'We do not know this invitation. Open the newest link that you were sent.',
  'failure.invitation-expired': 'This invitation has run out. Call {help} and ask for a new one.',
  'failure.invitation-opened':
    'This invitation was opened in another browser. If that was not you, call {help} now.',
  'failure.name-missing': 'Enter the name of the person',
  'failure.email-missing': 'Enter the email address',
  'failure.email-malformed': 'Enter an email address, like name@example.org',
  'failure.other-email-malformed':
    'Enter a second email address, like name@example.org, or leave it empty',
  'failure.email-known': 'Somebody with this address is on the list already. Look for them there.',
  'failure.signed-out': 'You are signed out. Sign in again, then go on.',

  'failure.offline': 'You are offline. We will carry on when you are back.',
  'failure.stale-version': 'You moved on in another window. We brought you to the same place.',
  'failure.not-possible-now': 'That step is done or not open yet. We brought you to the right one.',
  'failure.reload-needed': 'There is a newer Usher. Load this page again. You lose nothing.',
  'failure.not-found': 'We cannot find that. It may have run out. Go back and start from there.',
  'failure.not-allowed': 'This page belongs to somebody else. Start your own set-up.',
  'failure.bad-request': 'We could not read that. Check what you typed and send it again.',
  'failure.too-large': 'That is too long. Type less and send it again.',
  'failure.too-many-requests':
    'Too many people ask from your network. Wait {minutes}, then try again.',
  'failure.broken': 'Something went wrong on our side. Your answers are safe. Try again.',

  'failure.triesLeft': 'You can try {n} more times.',
  'failure.lastTry': 'You can try one more time.',
  'failure.reference': 'Still stuck? Call {help} and say {reference}.',
})
