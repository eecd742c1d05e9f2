// The troubles of the practice people: what each is, and what will happen. Names are in scenarios/.

import { register } from '#content/dictionary.ts'

export const people = register({
  'trouble.none': 'No trouble',
  'trouble.none.will': 'Everything works. A good one to begin with.',
  'trouble.slow-clock': 'The phone’s clock is slow',
  'trouble.slow-clock.will':
    'The passcode is right for the phone and wrong for us. Usher says how many minutes it is off.',
  'trouble.code-expired': 'The QR code runs out',
  'trouble.code-expired.will': 'The code dies before the scan. You make a new one and go on.',
  'trouble.wrong-number': 'A digit is wrong',
  'trouble.wrong-number.will': 'The number is too short. You mend it, and the tick comes off.',
  'trouble.number-known': 'The number is known already',
  'trouble.number-known.will': 'We call or text the number to see that it is yours.',
  'trouble.landline': 'Only a landline',
  'trouble.landline.will': 'The desk telephone rings. You type what the call says.',
  'trouble.tablet': 'A tablet, no phone',
  'trouble.tablet.will': 'No number is asked. The app works like on a phone.',
  'trouble.one-screen': 'One old Android phone and no computer',
  'trouble.one-screen.will': 'No second screen to scan. A button opens the app by link.',
  'trouble.camera-blocked': 'The camera stays black',
  'trouble.camera-blocked.will': 'The app cannot use the camera. You choose the way without it.',
  'trouble.own-camera': 'Scanned with the phone’s own camera',
  'trouble.own-camera.will': 'The phone shows a line of text. You go back into the app.',
  'trouble.push-lost': 'The push never comes',
  'trouble.push-lost.will': 'Nothing buzzes. A passcode does the same job.',
  'trouble.push-denied': 'Taps Deny by mistake',
  'trouble.push-denied.will': 'Usher asks once: was that you? You send it again.',
  'trouble.push-fraud': 'A push that is not theirs',
  'trouble.push-fraud.will':
    'A stranger’s request arrives too. You tap Deny and tell the help desk.',
  'trouble.closed-page': 'Closed the page before saving the codes',
  'trouble.closed-page.will': 'The step stays open, and says so when you are back.',
  'trouble.network-drops': 'The network drops',
  'trouble.network-drops.will': 'Your answer waits and goes out when the network is back.',
  'trouble.locked': 'Too many wrong passcodes',
  'trouble.locked.will': 'The account locks for 10 minutes. You wait, or use another way.',
  'trouble.new-phone': 'Enrolled already, with a new phone',
  'trouble.new-phone.will': 'You show that it is you. The old phone works until the new one does.',
  'trouble.shared-computer': 'A shared library computer',
  'trouble.shared-computer.will': 'Print comes first. When the tab closes, nothing stays.',
})
