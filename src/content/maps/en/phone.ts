import type { MapWords } from '#content/maps/words.ts'

export const phone: MapWords['phone'] = {
  notInstalled: 'Open the App Store or Google Play. Search for [[Duo Mobile]].',
  installing: 'Tap [[Get]] or [[Install]]. Wait until the app is there.',
  firstRun: 'Open the app. When it asks about notifications, tap [[Allow]].',
  addAccount: 'Tap [[+ Add]]. It is in the middle of an empty app, else at the top right.',
  chooseUseQr: 'Tap [[Use QR Code]]. When it asks for the camera, tap [[Allow]].',
  scanning: 'Hold the phone a hand’s length from the square code. Keep still.',
  linking: 'The phone buzzes, and the account is in the list.',
  nameAccount: 'If it asks for an [[Account name]], keep what is there. Tap [[Save]].',
  practicePush: 'It may offer a practice push. You can skip it.',
  ready: 'Your organisation’s name is now in the list of the app.',
  openLink: 'Open the message on the phone itself and tap the link in it.',
  wrongApp:
    'The app is called [[Google Duo]]? That is another one. Look for [[Duo Mobile]] by Duo Security.',
  asksForCard: 'The store asks for a payment card? The app is free. Choose “None”, or skip it.',
  cameraDenied: 'The camera stays black? Allow the camera for the app in the phone’s settings.',
  blurry: 'It does not read the code? Move back a little, and make the other screen brighter.',
  wrongCodeKind:
    'It says that the code is not valid? Scan the one in the other window, not a picture of one.',
  cameraApp: 'A web page opened? That was the phone’s own camera. Scan from inside the app.',
  noNetwork: 'It goes on loading? Turn on Wi-Fi or mobile data on the phone.',
  codeExpired: 'It says that the code has run out? The other window has to make a new one.',
  codeUsed: 'It says that the code was used? Look whether the account is in the list already.',
  otherAccount:
    'There is an account of another organisation? Leave it. Tap [[+ Add]], not “Restore”.',
  typeKey: 'Tap [[Enter a setup key]]. Type the key from the other window.',
  approve: 'Open the request. Tap [[Approve]] only if you are signing in now.',
  notMine:
    'You did not start it? Tap [[Deny]], then [[It seems fraudulent]], and call the help desk.',
  nothingArrives: 'Nothing comes? Open [[Duo Mobile]] and pull the list down.',
  verifyDigits: 'Type the digits of the other window into the phone. Then tap [[Verify]].',
  answerCall: 'Answer the call, listen, and press the key that the voice names.',
  readMessage: 'A text message or a call brings six digits. Type them in the other window only.',
  showPasscode: 'Open the app and tap your account. It shows a passcode of six digits.',
  clockWrong: 'The passcode is refused? Set the phone’s time to automatic, and take the next one.',
}

export const otherApp: MapWords['otherApp'] = {
  notInstalled: 'Open the App Store or Google Play. Look for the app that your organisation names.',
  addAccount: 'Open the app. Tap [[+ Add]] or the plus sign.',
  chooseUseQr: 'Choose to scan a QR code. When it asks for the camera, tap [[Allow]].',
  scanning: 'Hold the phone a hand’s length from the square code. A new line appears in the list.',
  nameAccount: 'If it asks for a name, keep what is there and tap [[Save]].',
  ready: 'The new line in the app shows six digits. They change every 30 seconds.',
}
