// What holds people up on more than one page.

import { when } from '#content/scripts/script.ts'

export const greyButton = when(
  'The button stays grey',
  'The box under the number is not ticked. It has to be ticked after each change.',
)
export const cameraBlack = when(
  'The camera stays black',
  'The app may not use the camera. Send them to the link for an activation message instead.',
)
export const ownCamera = when(
  'The phone opened a web page',
  'That was the phone’s own camera. Have them scan from inside the app.',
)
export const codeOld = when(
  'The phone says the code is not valid',
  'The code may be old. Have them load the page again and scan the new one.',
)
export const nothingCame = when(
  'Nothing comes on the phone',
  'Have them open the app and pull the list down. Then check Wi-Fi or mobile data.',
)
export const notStarted = when(
  'They did not start a sign-in',
  'Have them tap [[Deny]]. Then press “This sounds like an attack” below.',
)
export const clockOff = when(
  'Each passcode is refused',
  'The phone’s clock may be off. Have them set its time to automatic.',
)
export const noDigits = when(
  'No digits arrive',
  'Check with them that the number is theirs. Then have them ask again, by call this time.',
)
export const noStore = when(
  'The store asks for a password or a card',
  'The store password is theirs to type. The app is free, so no card is needed.',
)
export const managed = when(
  'The phone does not allow new apps',
  'It is managed. Raise a ticket for the app, or choose another way to sign in.',
)
export const keyWindow = when(
  'A small window opened and closed',
  'Have them try once more and touch the key when it blinks.',
)
export const oldBrowser = when(
  'The browser says it cannot do this',
  'Have them use a newer browser, or choose another way.',
)
