// The page on a phone in the live world, and the set-up's end of its pairing.

import { register } from '#content/dictionary.ts'

export const paired = register({
  'paired.stop': 'Your phone',

  'paired.emptyTitle': 'This phone is not paired yet',
  'paired.emptyLede':
    'A paired phone asks you when somebody signs in as you. There is nothing to install.',
  'paired.scan': 'Scan a code',
  'paired.where':
    'Open your set-up on a computer, choose **My phone, without an app**, and scan the code there.',
  'paired.lost': 'It was paired before',
  'paired.lostText':
    'Then its key is gone: the data of this browser were cleared, or this is another browser. Nobody can bring the key back. Set the phone up again, and take the old one off your list of ways to sign in.',

  'paired.unusableTitle': 'This browser cannot keep a key',
  'paired.unusableLede':
    'A private window keeps nothing, and an old browser cannot make a key. Open this page in an ordinary window of a newer one.',

  'paired.scanTitle': 'Scan the code on your other screen',
  'paired.scanLooking': 'Hold still. Looking for a code.',
  'paired.scanOther': 'This is not a code of this Usher. Scan the square on your set-up page.',
  'paired.scanSeveral': 'There are two codes in view. Show one.',
  'paired.scanNoCamera':
    'There is no picture. Allow the camera for this page, or scan with the camera of your phone.',
  'paired.scanStop': 'Stop scanning',

  'paired.offerTitle': 'Pair this phone?',
  'paired.offerLede': 'It will be asked when somebody signs in to this account:',
  'paired.account': 'Account',
  'paired.organization': 'Organisation',
  'paired.offerYours':
    '**Is this your account?** If somebody sent you this code, or you do not know the account, stop here.',
  'paired.offerYes': 'Pair this phone',
  'paired.offerNo': 'Not now',
  'paired.offerNever': 'Nobody calls you and asks you to scan a code.',

  'paired.compareTitle': 'Now look at your other screen',
  'paired.compareLede': 'It asks whether this is your phone. Both show the same two words:',
  'paired.compareOther': 'Other words there? Press “No” there: somebody else has scanned the code.',
  'paired.compareWait': 'Waiting for your yes on the other screen',

  'paired.title': 'Your phone is paired',
  'paired.lede': 'Keep this page open. A request comes here by itself.',
  'paired.waiting': 'Waiting for a request',
  'paired.offline': 'You are offline. Requests come when you are back.',
  'paired.accounts': 'Paired accounts',
  'paired.removed': 'No longer paired. It was taken off the list, or somebody said no to it.',
  'paired.suspended': 'Stopped after a report. No request comes until the help desk has decided.',
  'paired.forget': 'Take {account} off this page',
  'paired.another': 'Scan another code',

  'paired.askTitle': 'Are you signing in?',
  'paired.purposeCheck': 'A test sign-in',
  'paired.purposeIdentity': 'To show that it is you',
  'paired.what': 'What',
  'paired.device': 'From',
  'paired.deviceUnknown': 'A browser that does not say',
  'paired.time': 'When',
  'paired.now': 'Just now',
  'paired.ago': '{minutes} min ago',
  'paired.digits': 'The 6 digits on your other screen',
  'paired.never': 'We never call and ask for this. Nobody can tell you digits to type here.',
  'paired.doubtTitle': 'Was it you?',
  'paired.doubtText': 'Somebody asked with {device}. Nobody has got in.',
  'paired.doubtYes': 'Yes, it was me',
  'paired.doubtNo': 'No, it was not me',
  'paired.doubtBack': 'Back to the request',

  'paired.approved': 'Approved',
  'paired.approvedText': 'Look at your other screen. You can put the phone away.',
  'paired.denied': 'Denied',
  'paired.deniedText': 'Nobody got in. You can start again on your other screen.',
  'paired.reported': 'Denied and reported',
  'paired.reportedText':
    'Nobody got in, and no more requests come for a day. Change your password, and call {help}.',
  'paired.over': 'This request is over',
  'paired.overText': 'It ran out, or was answered elsewhere. Start again on your other screen.',
  'paired.done': 'Done',

  'paired.pairTitle': 'Scan this code with your phone’s camera',
  'paired.pairOpen': 'Open the **camera** on your phone',
  'paired.pairPoint': 'Point it at this square, and tap the link',
  'paired.pairTap': 'On the phone, tap [[Pair this phone]]',
  'paired.qr': 'QR code that opens the phone page',
  'paired.pairHere': 'Open the phone page on this phone',
  'paired.hereTitle': 'Pair this phone',
  'paired.hereLede': 'The phone page opens beside this one. Come back here when it is paired.',
  'paired.showCode': 'Show the code instead',
  'paired.confirmTitle': 'Is this your phone?',
  'paired.confirmLede': '**{phone}** wants to be paired. It shows these two words:',
  'paired.confirmUnknown': 'A phone',
  'paired.confirmYes': 'Yes, my phone shows them',
  'paired.confirmNo': 'No, stop',
  'paired.confirmWhy':
    'Not the same words, or no phone in your hand? Then somebody else scanned it.',
})
