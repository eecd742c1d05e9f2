import type { StepsOf } from '#content/maps/words.ts'

export const duoTraditional: StepsOf<'duoTraditional'> = {
  start: {
    name: 'The first page',
    there: ['Have your phone beside you.', 'Press [[Start setup]].'],
  },
  deviceType: {
    name: 'What you are adding',
    there: ['Choose [[Mobile phone]] if you have one.', 'Press [[Continue]].'],
    trap: 'A row that you expect may be missing. Your organisation has switched it off.',
    choose: {
      phoneNumber: 'I chose [[Mobile phone]]',
      tabletPlatform: 'I chose [[Tablet]]',
      landlineNumber: 'I chose [[Landline]]',
      securityKey: 'I chose [[Security key]]',
      touchId: 'I chose [[Touch ID]]',
    },
  },
  phoneNumber: {
    name: 'Your phone number',
    there: [
      'Choose your country and type your number.',
      'Read the number back to yourself. Tick the box beside it.',
      'Press [[Continue]].',
    ],
    trap: '[[Continue]] stays grey until the box is ticked. If you change the number, tick it again.',
    choose: {
      phonePlatform: 'It asks what type of phone I have',
      ownershipCheck: 'It wants to call me or text me first',
    },
  },
  phonePlatform: {
    name: 'What type of phone',
    there: [
      'Choose [[iPhone]] or [[Android]].',
      'Choose [[Other (and cell phones)]] only for a phone without apps.',
      'Press [[Continue]].',
    ],
    choose: {
      installApp: 'I chose [[iPhone]] or [[Android]]',
      phoneWithoutApp: 'I chose [[Other (and cell phones)]]',
    },
  },
  installApp: {
    name: 'Install the app',
    there: [
      'Leave this page open. Install the app on your phone first.',
      'When it is there, press [[I have Duo Mobile installed]].',
    ],
    trap: 'Older pages say [[I have Duo Mobile]]. It is the same button.',
  },
  scanCode: {
    name: 'The square code',
    there: ['Leave the square code on the screen.', 'Scan it with the app on your phone.'],
    trap: '[[Continue]] stays grey until the phone has scanned the code.',
    choose: {
      activated: 'A green tick is on the square code',
      emailLink: 'I cannot scan it. I pressed [[Email me an activation link instead]]',
      codeExpired: 'It says that the code has run out',
    },
  },
  activated: {
    name: 'The green tick',
    there: ['The phone is linked.', 'Press [[Continue]].'],
  },
  settings: {
    name: 'When I log in',
    there: [
      'Open the list [[When I log in]].',
      'Choose [[Automatically send a Duo Push]].',
      'Press [[Save]], or the button that stands in its place.',
    ],
    trap: 'The button can also say [[Finish Enrollment]] or [[Continue to Login]].',
    choose: {
      saved: 'I pressed [[Save]]',
      deviceType: 'I pressed [[Add another device]]',
      deviceOptions: 'I pressed [[Device Options]]',
    },
  },
  saved: {
    name: 'Saved',
    there: ['A green line says that it is saved.', 'Press [[Done]], or close the page.'],
    choose: {
      over: 'I am done here',
      signInPrompt: 'I signed out, and I am signing in to test it',
    },
  },
  ownershipCheck: {
    name: 'Is it your number?',
    there: ['Press [[Text me]] or [[Call me]].', 'Six digits come to your phone.'],
    trap: 'It asks this when Duo knows the number already.',
  },
  ownershipCode: {
    name: 'The six digits',
    there: ['Type the six digits there.', 'Press [[Verify]].'],
    trap: 'Tell the digits to nobody, also not to the help desk.',
    choose: {
      phonePlatform: 'The digits were right',
      ownershipCheck: 'No digits came, or they were refused',
      phoneNumber: 'The number is not mine',
    },
  },
  emailLink: {
    name: 'A link by e-mail',
    there: ['Type your e-mail address there.', 'Press [[Send email]].'],
    trap: 'Use an address that you can open on the phone.',
  },
  emailSent: {
    name: 'Waiting for the link',
    there: ['Leave this page open.', 'Open the e-mail on the phone, not on this computer.'],
    trap: 'It comes from no-reply@duosecurity.com. Look in the junk mail too.',
    choose: {
      activated: 'The phone is linked and [[Continue]] works',
      emailLink: 'No e-mail came',
    },
  },
  codeExpired: {
    name: 'The code has run out',
    there: ['Load the page again and start once more.', 'Your number may be filled in already.'],
    choose: {
      start: 'I am at the first page again',
      helpDesk: 'It does not let me start again',
    },
  },
  phoneWithoutApp: {
    name: 'A phone without apps',
    there: ['The number is in the list. Duo will call it or text it.', 'Press [[Save]].'],
  },
  landlineNumber: {
    name: 'Your landline number',
    there: [
      'Choose your country and type the number.',
      'Type the extension, if your phone has one.',
      'Tick the box and press [[Continue]].',
    ],
    trap: 'Use a telephone that you are beside whenever you sign in.',
    choose: {
      settings: 'I see my devices',
      landlineCheck: 'It wants to call me first',
    },
  },
  landlineCheck: {
    name: 'A call to your landline',
    there: [
      'Press [[Call me]] and answer the telephone.',
      'Type the six digits that the voice reads out. Press [[Verify]].',
    ],
  },
  tabletPlatform: {
    name: 'What type of tablet',
    there: ['Choose [[iOS]] for an iPad, else [[Android]].', 'Press [[Continue]].'],
    trap: 'A tablet is not asked for a number. That is as it should be.',
  },
  securityKey: {
    name: 'A security key',
    there: [
      'Press [[Continue]]. A small window of the browser opens.',
      'Put the key in and touch it when it blinks.',
    ],
    trap: 'Nothing opens? Let the browser open small windows for this page.',
    choose: {
      settings: 'It says that the key is added',
      deviceType: 'It did not work, and I am back at the list',
    },
  },
  touchId: {
    name: 'Touch ID',
    there: ['Press [[Continue]].', 'Put your finger on the sensor of the Mac.'],
    trap: 'It works in Chrome on a Mac only. The list hides it elsewhere.',
    choose: {
      settings: 'It says that Touch ID is added',
      deviceType: 'It did not work, and I am back at the list',
    },
  },
  signInPrompt: {
    name: 'How to sign in',
    there: [
      'Press [[Send me a push]].',
      'To change your devices, press [[My Settings & Devices]].',
    ],
    trap: 'The links at the side are grey while a push is running. Press [[Cancel]] first.',
    choose: {
      pushWaiting: 'I pressed [[Send me a push]], or it was sent by itself',
      callWaiting: 'I pressed [[Call me]]',
      passcode: 'I pressed [[Enter a Passcode]]',
      deviceType: 'I pressed [[Add a new device]]',
      settings: 'I pressed [[My Settings & Devices]]',
    },
  },
  pushWaiting: {
    name: 'A push is on its way',
    there: ['A bar says that the request was sent.', 'Answer it on your phone within a minute.'],
    trap: 'You want the settings? Press [[Cancel]] in the bar first.',
    choose: {
      signedIn: 'I tapped [[Approve]] and it lets me in',
      requestDenied: 'It says that the request was denied',
      requestTimedOut: 'It says that the time is over',
      settings: 'I see my devices',
    },
  },
  callWaiting: {
    name: 'A call is on its way',
    there: ['The bar says that it is dialing.', 'Answer the call.'],
    choose: {
      signedIn: 'I pressed the key and it lets me in',
      requestTimedOut: 'It says that no key was pressed, or the time is over',
    },
  },
  passcode: {
    name: 'A passcode',
    there: ['Press [[Enter a Passcode]].', 'Type the passcode of the app. Press [[Log In]].'],
    trap: 'No app? [[Text me new codes]] sends codes by text message.',
    choose: {
      signedIn: 'It lets me in',
      passcodeWrong: 'It does not take the passcode',
    },
  },
  signedIn: {
    name: 'It lets you in',
    there: ['Wait. Your own page opens by itself.'],
  },
  requestDenied: {
    name: 'The request was denied',
    there: ['Did you tap [[Deny]] by mistake? Press [[Send me a push]] again.'],
    trap: 'A request that you did not start is a reason to call the help desk now.',
    choose: {
      signInPrompt: 'It was my mistake. I send another one',
      helpDesk: 'I did not start that request',
    },
  },
  requestTimedOut: {
    name: 'The time is over',
    there: ['Take the phone in your hand.', 'Press [[Send me a push]] again.'],
  },
  passcodeWrong: {
    name: 'The passcode is refused',
    there: ['Wait for the next passcode in the app.', 'Type it and press [[Log In]].'],
    trap: 'Each passcode works once. Many tries in a row lock the account for a while.',
    choose: {
      signedIn: 'It lets me in',
      signInPrompt: 'I want to sign in another way',
      locked: 'It says that the account is locked',
    },
  },
  deviceOptions: {
    name: 'A device and its options',
    there: [
      'New phone, same number? Press [[Reactivate Duo Mobile]].',
      'New number? Go back and add the phone as a new device.',
    ],
    trap: 'Your only device cannot be removed. Add the new one first.',
    choose: {
      settings: 'I changed the name, or removed a device',
      phonePlatform: 'I pressed [[Reactivate Duo Mobile]]',
    },
  },
  accessDenied: {
    name: 'Access denied',
    there: [
      'Your organisation does not let this account in here.',
      'Read the words to the help desk.',
    ],
  },
  locked: {
    name: 'The account is locked',
    there: ['Too many tries went wrong.', 'Wait half an hour, or call the help desk.'],
    choose: {
      signInPrompt: 'I waited, and I see how to sign in',
      helpDesk: 'It is still locked',
    },
  },
}
