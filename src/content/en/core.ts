// The words of the frame around every question. Part of the first bytes, so kept small.

import { register } from '#content/dictionary.ts'

export const core = register({
  'frame.back': 'Back',
  'frame.continue': 'Continue',
  'frame.stepOf': 'Step {n} of {m}',
  'frame.checking': 'Checking…',
  'frame.slow': 'This is taking longer than usual. You can wait or try again.',
  'frame.problem': 'There is a problem',
  'frame.errorPrefix': 'Error: ',
  'frame.addedByUsher': 'Added by Usher',
  'frame.twoStep': 'Two-step sign-in',
  'frame.progress': 'Your progress',
  'frame.stepsDone': '{n} steps done',
  'frame.done': '(done)',

  'frame.here': 'You are here',
  'frame.home': 'Usher, front page',

  'stop.start': 'Start',
  'stop.identity': 'Is it you?',
  'stop.device': 'Device type',
  'stop.number': 'Phone number',
  'stop.platform': 'Phone type',
  'stop.tablet': 'Tablet type',
  'stop.install': 'Install the app',
  'stop.add': 'Add your account',
  'stop.scan': 'Scan the QR code',
  'stop.code': 'First passcode',
  'stop.key': 'Security key',
  'stop.thisDevice': 'This device',
  'stop.codes': 'Recovery codes',
  'stop.test': 'Test sign-in',
  'stop.ready': 'Ready',

  'practice.strip': 'Practice. Nothing here is real.',
  'practice.over': 'Start the practice over',
  'practice.networkOff': 'Turn the network off',
  'practice.networkOn': 'Turn the network on',
  'practice.showPhone': 'Show practice phone',
  'practice.goToPhone': 'Go to the practice phone',
  'demo.strip': 'Demo organisation',

  'help.get': 'Get help',
  'help.desk': 'the help desk',
})
