import { type Scripts, script, when } from '#content/scripts/script.ts'
import * as at from './causes.ts'
import { aside } from './duo-universal-aside.ts'

export const duoUniversal: Scripts['duoUniversal'] = {
  introFirst: script(
    ['Three short pages explain what comes.', 'With your phone beside you, press [[Next]].'],
    'The second page of three.',
    when('The page does not open', 'Have them sign in to the usual page once more.'),
  ),
  introSecond: script(
    ['This one only explains.', 'Press [[Next]].'],
    'The third page of three.',
    when('They want to read it', 'Give them the time. Nothing runs out here.'),
  ),
  introThird: script(
    ['This is the last of the three.', 'Press [[Next]].'],
    'A list of ways to sign in.',
    when('It goes back to the start', 'They were away too long. The first page is right then.'),
  ),
  methodList: script(
    ['[[Duo Mobile]] is the one that suits most people.', 'Choose it from the list.'],
    'A page that asks for their number.',
    when('They have no phone of their own', 'A security key is as good.'),
    when('A way is missing', 'It is switched off, or only the help desk can add it.'),
  ),
  phoneNumber: script(
    [
      'Your own mobile number goes here.',
      'There is no need to read it to me.',
      'With it in the field, press [[Add phone number]].',
    ],
    'Their number, and a question whether it is right.',
    when('It does not take the number', 'A digit may be missing, or the country is another one.'),
    when('It is a tablet without a number', '[[I have a tablet]] goes past this page.'),
  ),
  numberConfirm: script(
    ['Now it shows the number for you to check.', 'If it is right, press [[Yes, it’s correct]].'],
    'A page about downloading the app.',
    when('It is not right', '[[No, I need to change it]] leads back to the field.'),
  ),
  download: script(
    [
      'The app is called Duo Mobile, and it is free.',
      'Install it from the app store of your phone.',
      'I will wait.',
    ],
    'Duo Mobile on the phone, and [[Next]] on the page.',
    at.noStore,
    at.managed,
  ),
  scanCode: script(
    [
      'In the app the way is [[+ Add]] and [[Use QR Code]].',
      'Hold the phone a hand’s length from the square, quite still, until it buzzes.',
    ],
    'The page says [[Added Duo Mobile]].',
    at.cameraBlack,
    at.ownCamera,
    at.codeOld,
  ),
  added: script(
    ['The phone is linked.', 'Press [[Continue]].'],
    'An offer of a second way, or that the set-up is completed.',
    when('The list of devices comes instead', 'They were adding a phone. It is done.'),
  ),
  backup: script(
    [
      'A second way helps on the day the phone is lost.',
      'If you want none today, press [[Skip for now]].',
    ],
    'The page says [[Setup completed!]].',
    when('They want a second way', 'A security key, or a number that is not on the same phone.'),
  ),
  complete: script(
    ['Now we see whether it works.', 'Press [[Log in with Duo]].'],
    'A request on the phone.',
    at.nothingCame,
  ),
  pushWaiting: script(
    ['A request is on your phone now.', 'Tap [[Approve]] only if you are signing in yourself.'],
    'A question whether this is their device.',
    at.nothingCame,
    at.notStarted,
  ),
  trustBrowser: script(
    [
      'On your own computer, press [[Yes, this is my device]].',
      'If others use it too, the other button is right.',
    ],
    'The page that they wanted. The test is done.',
    when('They are not sure', 'The other button is always safe. It only asks again next time.'),
  ),
  ...aside,
}
