import type { StepsOf } from '#content/maps/words.ts'

export const authenticator: StepsOf<'authenticator'> = {
  profile: {
    name: 'Your profile',
    there: ['Sign in as always.', 'Open [[My profile]]. It is often behind your name.'],
  },
  settings: { name: 'Settings', there: ['Press [[Settings]].'] },
  security: {
    name: 'Security',
    there: ['Look for the part that is called [[Security]].', 'Press [[Enable 2FA]].'],
    trap: 'Other programs say “two-step”, “MFA” or “two-factor”. It is the same.',
    choose: {
      installApp: 'It shows a square code',
      alreadyEnabled: 'It is switched on already',
    },
  },
  installApp: {
    name: 'The app on your phone',
    there: [
      'Leave the page with the square code open.',
      'First put an authenticator app on your phone.',
    ],
    trap: 'Your organisation may name one app. Any app for one-time codes can read the square.',
  },
  scanCode: {
    name: 'The square code',
    there: ['Leave the square code on the screen.', 'Scan it from inside the app.'],
    trap: 'Do not photograph the square code. Whoever has it has your codes.',
    choose: {
      enterCode: 'The app shows six digits',
      typeKey: 'I cannot scan it. I asked for the key',
    },
  },
  enterCode: {
    name: 'The six digits',
    there: ['Type the six digits of the app there.', 'Press [[Enable 2FA]].'],
    trap: 'The digits change every 30 seconds. With few seconds left, wait for the next ones.',
    choose: {
      enabled: 'It says that it is switched on',
      codeWrong: 'It does not take the code',
    },
  },
  enabled: {
    name: 'It is switched on',
    there: ['Do not close the page yet.', 'Go on to the recovery codes.'],
  },
  recoveryCodes: {
    name: 'The recovery codes',
    there: [
      'Print the codes or keep them in a password manager.',
      'Keep them apart from your password and your phone.',
    ],
    trap: 'Each code works once. They are often shown only now. Read them to nobody.',
  },
  signOut: {
    name: 'Sign out to test it',
    there: ['Press [[Sign out]].', 'Sign in again with your password.'],
    trap: 'Keep a second window signed in until the test has worked.',
  },
  signInCode: {
    name: 'The code at sign-in',
    there: ['Type the six digits of the app there.', 'Press [[Sign in]].'],
    choose: {
      over: 'It lets me in',
      codeWrong: 'It does not take the code',
      lostPhone: 'I do not have the phone',
    },
  },
  typeKey: {
    name: 'The key instead of the square',
    there: ['Let the page show the key.', 'Type it into the app, group by group.'],
    trap: 'Treat the key like a password. Read it to nobody.',
  },
  enforced: {
    name: 'It does not let you past',
    there: [
      'Your organisation wants the second check first.',
      'Press [[Enable 2FA]]. Every other page leads back here until it is done.',
    ],
  },
  codeWrong: {
    name: 'The code is refused',
    there: [
      'Set the time of the phone to automatic.',
      'Wait for the next six digits, and type those.',
    ],
    trap: 'Two lines of the same name in the app? The newest one is right.',
    choose: {
      enabled: 'It says that it is switched on',
      signInCode: 'I am signing in, and I try again',
      scanCode: 'I scan the square code once more',
      locked: 'It says that there were too many tries',
    },
  },
  alreadyEnabled: {
    name: 'It is on already',
    there: ['You have set it up before. Test it.', 'Do not switch it off to start over.'],
    choose: {
      signOut: 'I have the phone with the app',
      lostPhone: 'I do not have that phone any more',
    },
  },
  lostPhone: {
    name: 'Without the phone',
    there: ['Press [[Use a recovery code]].', 'Take out the codes that you saved.'],
    choose: {
      recoveryCode: 'I have a recovery code',
      helpDesk: 'I have none',
    },
  },
  recoveryCode: {
    name: 'A recovery code',
    there: ['Type one of the codes there.', 'Press [[Sign in]]. Cross the code out.'],
    choose: {
      security: 'It lets me in. I set up the new phone',
      helpDesk: 'It does not take the code',
    },
  },
  locked: {
    name: 'Too many tries',
    there: ['Wait for some minutes.', 'Then try the newest code once.'],
    choose: {
      signInCode: 'I waited, and I try again',
      helpDesk: 'It is still locked',
    },
  },
}
