import type { StepsOf } from '#content/maps/words.ts'

/** The pages beside the way that most people go. */
export const aside = {
  ownershipCheck: {
    name: 'Is it your number?',
    there: ['Press [[Send me a passcode]].', 'Or press [[Or call my phone]].'],
    trap: 'It asks this when the number is known already, or when your organisation wants it.',
  },
  ownershipCode: {
    name: 'The passcode for your number',
    there: ['Type the six digits there.', 'Press [[Verify]].'],
    trap: 'Tell the digits to nobody, also not to the help desk.',
    choose: {
      download: 'The digits were right',
      newPhone: 'The digits were right, and I am setting up a new phone',
      ownershipCheck: 'No digits came, or they were refused',
    },
  },
  activationLink: {
    name: 'A link instead of the code',
    there: ['Choose [[Text message]] or [[Email]].', 'Press [[Send link]].'],
    trap: 'The link works on the phone that you are setting up, and only there.',
    choose: {
      linkSent: 'I sent the link',
      scanCode: 'I went back to the square code',
    },
  },
  linkSent: {
    name: 'Waiting for the link',
    there: ['Leave this page open.', 'Open the message on the phone, not on this computer.'],
    choose: {
      added: 'It says [[Added Duo Mobile]]',
      activationLink: 'Nothing came',
    },
  },
  codeExpired: {
    name: 'The code has run out',
    there: ['Load the page again, or sign in once more.'],
    choose: {
      introFirst: 'I am at the first page again',
      helpDesk: 'It does not let me start again',
    },
  },
  callNumber: {
    name: 'A number for texts or calls',
    there: [
      'Type the number and press [[Add phone number]].',
      'Read it to yourself. Press [[Yes, it’s correct]].',
    ],
    trap: 'For a landline tick [[This is a landline phone]] and type the extension.',
    choose: {
      added: 'It says that the number is added',
      ownershipCheck: 'It wants to send me a passcode first',
      callNumber: 'I pressed [[No, I need to change it]]',
    },
  },
  securityKey: {
    name: 'A security key',
    there: [
      'Press [[Continue]]. A small window of the browser opens.',
      'Put the key in and touch it when it blinks.',
    ],
    choose: {
      added: 'It says that the key is added',
      methodList: 'It did not work, and I am back at the list',
    },
  },
  thisDevice: {
    name: 'This device itself',
    there: [
      'Press [[Continue]]. The device asks for your finger, face or PIN.',
      'Do as it says. Nothing of it leaves the device.',
    ],
    choose: {
      added: 'It says that it is added',
      methodList: 'It did not work, and I am back at the list',
    },
  },
  verifiedPush: {
    name: 'Digits to type on the phone',
    there: ['Leave the digits on the screen.', 'Type them on your phone.'],
    trap: 'Read these digits to nobody. Whoever asks for them wants to get in as you.',
    choose: {
      trustBrowser: 'I tapped [[Verify]] and it goes on',
      requestDenied: 'It says that the request was denied',
      requestTimedOut: 'It says that the time is over',
    },
  },
  otherOptions: {
    name: 'Other options',
    there: [
      'Choose another way to sign in, or [[Duo Push]] once more.',
      'To change your devices, go down to [[Manage devices]].',
    ],
    choose: {
      pushWaiting: 'I chose [[Duo Push]]',
      passcode: 'I chose a passcode, or a [[Bypass code]]',
      callWaiting: 'I chose [[Phone call]]',
      manageDevices: 'I chose [[Manage devices]] and proved that it is me',
    },
  },
  callWaiting: {
    name: 'A call is on its way',
    there: ['Leave the page open.', 'Answer the call.'],
    choose: {
      trustBrowser: 'I pressed the key and it goes on',
      requestTimedOut: 'It says that the time is over',
      otherOptions: 'I pressed [[Other options]]',
    },
  },
  passcode: {
    name: 'A passcode',
    there: ['Type the passcode.', 'Press [[Verify]].'],
    trap: 'Look where it says the passcode comes from: the app, a text message or the help desk.',
    choose: {
      trustBrowser: 'It lets me in',
      passcodeWrong: 'It does not take the passcode',
      otherOptions: 'I pressed [[Other options]]',
    },
  },
  manageDevices: {
    name: 'Your devices',
    there: [
      'New phone, same number? Press [[I have a new phone]].',
      'Anything else that is new? Press [[Add a device]].',
    ],
    trap: 'Before this page you prove that it is you, with a device that you still have.',
    choose: {
      addDevice: 'I pressed [[Add a device]]',
      newPhone: 'I pressed [[I have a new phone]]',
      editDevice: 'I pressed [[Edit]]',
      over: 'I am done here',
    },
  },
  addDevice: {
    name: 'Add a device',
    there: ['Choose what you are adding.'],
    choose: {
      phoneNumber: 'I chose [[Duo Mobile]]',
      callNumber: 'I chose [[Phone number]]',
      securityKey: 'I chose [[Security key]]',
      thisDevice: 'I chose [[Touch ID]], [[Windows Hello]] or [[Face ID]]',
      manageDevices: 'I went back to my devices',
    },
  },
  newPhone: {
    name: 'A new phone',
    there: ['Install the app on the new phone.', 'Press [[Get started]].'],
    trap: 'It is for a new phone with the old number. With a new number, add a device.',
    choose: {
      ownershipCheck: 'It wants to send me a passcode',
      scanCode: 'I see the square code',
      manageDevices: 'I went back to my devices',
    },
  },
  editDevice: {
    name: 'Change a device',
    there: ['Press [[Rename]] or [[Delete]].'],
    choose: {
      renameDevice: 'I pressed [[Rename]]',
      removeDevice: 'I pressed [[Delete]]',
      manageDevices: 'I went back to my devices',
    },
  },
  renameDevice: {
    name: 'Rename a device',
    there: ['Type a name that you will know again.', 'Press [[Rename]].'],
  },
  removeDevice: {
    name: 'Remove a device',
    there: ['Look at the name of the device once more.', 'Press [[Delete]].'],
    trap: 'Your last device cannot be removed. Add another one first.',
  },
  requestTimedOut: {
    name: 'The time is over',
    there: ['Take the phone in your hand.', 'Press [[Try again]].'],
    choose: {
      pushWaiting: 'I pressed [[Try again]]',
      otherOptions: 'I pressed [[Other options]]',
    },
  },
  requestDenied: {
    name: 'The request was denied',
    there: ['Was it your mistake? Press [[Other options]] and choose [[Duo Push]].'],
    trap: 'A request that you did not start is a reason to call the help desk now.',
    choose: {
      otherOptions: 'It was my mistake. I try again',
      helpDesk: 'I did not start that request',
    },
  },
  passcodeWrong: {
    name: 'The passcode is refused',
    there: ['Wait for the next passcode.', 'Type it and press [[Verify]].'],
    trap: 'Each passcode works once. Many tries in a row lock the account.',
    choose: {
      passcode: 'I type the next one',
      otherOptions: 'I pressed [[Other options]]',
      locked: 'It says that the account is locked',
    },
  },
  accessDenied: {
    name: 'Access denied',
    there: [
      'Your organisation does not let this account or this device in here.',
      'Read the words to the help desk.',
    ],
  },
  locked: {
    name: 'The account is locked',
    there: ['Too many tries went wrong.', 'Wait half an hour, or call the help desk.'],
    choose: {
      pushWaiting: 'I waited, and it sends a push again',
      helpDesk: 'It is still locked',
    },
  },
} as const satisfies Partial<StepsOf<'duoUniversal'>>
