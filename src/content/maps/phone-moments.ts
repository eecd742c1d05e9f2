// What the phone shows while its owner stands before the other window.

export const phoneMoments = [
  'notInstalled',
  'installing',
  'firstRun',
  'addAccount',
  'chooseUseQr',
  'scanning',
  'linking',
  'nameAccount',
  'practicePush',
  'ready',
  'openLink',
  // what it does instead
  'wrongApp',
  'asksForCard',
  'cameraDenied',
  'blurry',
  'wrongCodeKind',
  'cameraApp',
  'noNetwork',
  'codeExpired',
  'codeUsed',
  'otherAccount',
  'typeKey',
  // signing in
  'approve',
  'notMine',
  'nothingArrives',
  'verifyDigits',
  'answerCall',
  'readMessage',
  'showPasscode',
  'clockWrong',
] as const

export type PhoneMoment = (typeof phoneMoments)[number]
