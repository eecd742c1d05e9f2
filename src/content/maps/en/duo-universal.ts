import type { StepsOf } from '#content/maps/words.ts'
import { aside } from './duo-universal-aside.ts'

export const duoUniversal: StepsOf<'duoUniversal'> = {
  introFirst: {
    name: 'First page of three',
    there: ['Have your phone beside you.', 'Press [[Next]].'],
    trap: 'The three pages only explain. Their words can differ.',
  },
  introSecond: { name: 'Second page of three', there: ['Press [[Next]].'] },
  introThird: { name: 'Third page of three', there: ['Press [[Next]].'] },
  methodList: {
    name: 'The list of ways',
    there: ['Choose [[Duo Mobile]]. It is marked as recommended.'],
    trap: 'A way that is not listed is switched off, or only the help desk can add it.',
    choose: {
      phoneNumber: 'I chose [[Duo Mobile]]',
      callNumber: 'I chose [[Phone number]], for texts or calls',
      securityKey: 'I chose [[Security key]]',
      thisDevice: 'I chose [[Touch ID]], [[Windows Hello]] or [[Face ID]]',
    },
  },
  phoneNumber: {
    name: 'Your phone number',
    there: ['Choose your country and type your mobile number.', 'Press [[Add phone number]].'],
    trap: 'For a tablet without a number press [[I have a tablet]].',
    choose: {
      numberConfirm: 'I pressed [[Add phone number]]',
      download: 'I pressed [[I have a tablet]]',
    },
  },
  numberConfirm: {
    name: 'Is the number right?',
    there: ['Read the number to yourself.', 'Press [[Yes, it’s correct]].'],
    choose: {
      download: 'It shows how to download [[Duo Mobile]]',
      ownershipCheck: 'It wants to send me a passcode first',
      phoneNumber: 'I pressed [[No, I need to change it]]',
    },
  },
  download: {
    name: 'Download the app',
    there: ['Leave this page open. Install the app on your phone first.', 'Then press [[Next]].'],
    trap: 'Do not press [[Next]] before the app is there: the square code does not live long.',
  },
  scanCode: {
    name: 'The square code',
    there: ['Leave the square code on the screen.', 'Scan it with the app on your phone.'],
    trap: 'The page goes on by itself when the phone has scanned it.',
    choose: {
      added: 'It says [[Added Duo Mobile]]',
      activationLink: 'I cannot scan it. I asked for an activation link',
      codeExpired: 'It says that the code has run out',
    },
  },
  added: {
    name: 'It is added',
    there: ['The phone is linked.', 'Press [[Continue]].'],
    choose: {
      backup: 'It offers another way to log in',
      complete: 'It says that the set-up is completed',
      manageDevices: 'I see the list of my devices',
    },
  },
  backup: {
    name: 'A second way',
    there: [
      'A second way helps when the phone is lost. Add one if you can.',
      'Or press [[Skip for now]].',
    ],
    choose: {
      complete: 'I pressed [[Skip for now]]',
      methodList: 'I am adding a second way',
    },
  },
  complete: {
    name: 'The set-up is completed',
    there: ['Press [[Log in with Duo]].', 'A push goes to your phone by itself.'],
  },
  pushWaiting: {
    name: 'A push is on its way',
    there: ['Leave the page open.', 'Answer the push on your phone within a minute.'],
    trap: 'It sends the push by itself and takes the way that you used last.',
    choose: {
      trustBrowser: 'I tapped [[Approve]] and it goes on',
      verifiedPush: 'It shows digits to type on the phone',
      otherOptions: 'I pressed [[Other options]]',
      requestTimedOut: 'It says that the time is over',
    },
  },
  trustBrowser: {
    name: 'Is this your device?',
    there: [
      'Is this computer yours alone? Press [[Yes, this is my device]].',
      'At a shared computer press [[No, other people use this device]].',
    ],
    trap: 'Some pages ask [[Yes, trust browser]] instead. Some do not ask at all.',
  },

  ...aside,
}
