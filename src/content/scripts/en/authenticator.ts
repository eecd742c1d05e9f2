import { type Scripts, script, when } from '#content/scripts/script.ts'
import * as at from './causes.ts'

export const authenticator: Scripts['authenticator'] = {
  profile: script(
    ['You are signed in as always.', 'Open [[My profile]], often behind your name.'],
    'Their own profile.',
    when('There is no such word', 'It can say [[Account]] or show their initials in a circle.'),
  ),
  settings: script(
    ['We need the settings of your account.', 'Press [[Settings]].'],
    'A page with a part called [[Security]].',
    when('There is no such word', 'It can say [[Preferences]] or [[Account settings]].'),
  ),
  security: script(
    ['There is a part that is called [[Security]].', 'In it, press [[Enable 2FA]].'],
    'A square code.',
    when('There is no such button', 'It can say “two-step” or “MFA”. It is the same.'),
    when('It is switched on already', 'Then the phone that did it is what counts.'),
  ),
  installApp: script(
    [
      'The square can wait on the page.',
      'Install an authenticator app on your phone.',
      'I will wait.',
    ],
    'The app on the phone. The square is still on the page.',
    at.noStore,
    at.managed,
  ),
  scanCode: script(
    [
      'In the app the way is the plus sign, and “scan a QR code”.',
      'Hold the phone a hand’s length from the square, quite still.',
    ],
    'A new line in the app, with six digits.',
    when(
      'The camera stays black',
      'The page can show a key instead, under [[Can’t scan the QR code?]].',
    ),
    at.ownCamera,
  ),
  enterCode: script(
    [
      'The six digits of the app are for you alone.',
      'With them in the field, press [[Enable 2FA]].',
    ],
    'A line that it is switched on.',
    when('It is refused', 'Few seconds were left. The next digits work better.'),
    at.clockOff,
  ),
  enabled: script(
    ['It is switched on.', 'Stay on this page until you have your recovery codes.'],
    'A list of recovery codes, or a way to it.',
    when('There are no recovery codes', 'Some programs have none. Go on to the test.'),
  ),
  recoveryCodes: script(
    [
      'These codes let you in without the phone, and they are for you alone.',
      'Print or save them now.',
    ],
    'Their own copy of the codes.',
    when('They have no printer', 'A password manager is a good place.'),
    when('They want to photograph them', 'Not with the same phone: both would be lost together.'),
  ),
  signOut: script(
    ['Now we see whether it works.', 'With a second window still signed in, press [[Sign out]].'],
    'The sign-in page.',
    when('They are afraid to be locked out', 'The other window stays signed in.'),
  ),
  signInCode: script(
    [
      'Your password comes first, then the digits of the app.',
      'With the digits in, press [[Sign in]].',
    ],
    'Their own page. The test is done.',
    at.clockOff,
    when('They do not have the phone', 'A recovery code of theirs works here, once.'),
  ),
  typeKey: script(
    ['The page can show a key, and it is for you alone.', 'Type it into the app, group by group.'],
    'A new line in the app, with six digits.',
    when('The app does not take it', 'A key has no zero and no one. Those are letters O and I.'),
    when('They start to read it to you', 'Stop them kindly. You do not want to hear it.'),
  ),
  enforced: script(
    ['Your organisation wants the second check first.', 'Press [[Enable 2FA]].'],
    'A square code.',
    when('They have no time now', 'They can sign out. The page comes back at the next sign-in.'),
  ),
  codeWrong: script(
    ['The digits change every 30 seconds.', 'With the next ones in the field, press [[Sign in]].'],
    'It takes the digits and goes on.',
    at.clockOff,
    when(
      'There are two lines of that name in the app',
      'The newer one counts. The older one was made from another square.',
    ),
  ),
  alreadyEnabled: script(
    ['It is on already, and that is good.', 'Leave it as it is, and we test it.'],
    'The same page, with the second check on.',
    when('They did not switch it on', 'Press “This sounds like an attack” below.'),
    when('The phone is gone', 'Do not switch it off from here. A recovery code comes first.'),
  ),
  lostPhone: script(
    [
      'Without the phone you need one of the codes that you kept.',
      'Press [[Use a recovery code]].',
    ],
    'A field for a recovery code.',
    when('They kept no codes', 'They need a check of who they are. Follow your own way for that.'),
  ),
  recoveryCode: script(
    [
      'One code from your list is enough, and it is for you alone.',
      'With it in the field, press [[Sign in]].',
    ],
    'Their own page. That code is used now.',
    when('It is refused', 'It may be used already. Have them try the next one on the list.'),
  ),
  locked: script(
    ['There were too many tries, and your account is safe.', 'Wait a while before the next one.'],
    'The usual sign-in page, later.',
    when('The tries were not theirs', 'Press “This sounds like an attack” below.'),
    when('It cannot wait', 'Unlocking follows your own check of who is calling.'),
  ),
}
