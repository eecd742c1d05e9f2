// The words of the live world’s doors: an invitation, signing in, and a page that nobody is signed in to.

import { register } from '#content/dictionary.ts'

export const live = register({
  'entry.outTitle': 'Nobody is signed in here',
  'entry.outLede':
    'Usher does not know yet who you are. Open the link in the invitation that you were sent: it leads to your set-up. If you have added a passkey here before, sign in with it.',
  'entry.overTitle': 'You are signed out',
  'entry.overLede': 'Your place is kept. Open the link in your invitation again, or sign in.',
  'entry.ask': 'No invitation, or it does not open? Call {help} and ask for a new one.',
  'entry.awayTitle': 'We cannot reach Usher',
  'entry.awayLede': 'Check that you are online. We try again by ourselves.',
  'entry.waiting': 'Looking up who is signed in here',
  'entry.again': 'Try again',
  'entry.stillInTitle': 'You are still signed in',
  'entry.stillIn':
    'We could not reach Usher, so nobody was signed out here. Do not leave this computer to others yet. Check the connection, then try again.',
  'entry.stillInClose': 'Close',
  'entry.signOut': 'Sign out',
  'entry.people': 'People',

  'invitation.stop': 'Invitation',
  'invitation.organization': 'Your organization',
  'invitation.title': 'Set up your second check',
  'invitation.from':
    '{organization} invites you to set up a second check. A password can be stolen. With two checks nobody else gets in.',
  'invitation.what':
    '**One question at a time.** You choose a phone, a key or this computer. We walk you through it.',
  'invitation.time': '**Give it about 5 minutes.** You can stop. We keep your place for 24 hours.',
  'invitation.never':
    '**We will never ask for your password or a code by phone or mail.** If anyone does, stop and call {help}.',
  'invitation.primary': 'Open my invitation',
  'invitation.passkey': 'I have a passkey for Usher already',
  'invitation.notYou': 'You did not expect this? Close the page. Nothing was opened.',
  'invitation.notReached':
    'We could not reach Usher. Your invitation is still good. Check your connection, then try again.',
  'invitation.missingTitle': 'Open your invitation link once more',
  'invitation.missingLede':
    'We never keep the link: it is gone when the page is loaded again. Open it from your message, all of it.',
  'invitation.expiredTitle': 'This invitation has run out',
  'invitation.expiredLede': 'Invitations do not live long. Call {help} and ask for a new one.',
  'invitation.openedTitle': 'This invitation was opened elsewhere',
  'invitation.openedLede':
    'If you opened it in another browser, carry on there. If that was not you, call {help} now.',
  'invitation.unknownTitle': 'We do not know this invitation',
  'invitation.unknownLede':
    'A newer one may have been sent, or a part of the link is missing. Open your newest link, or call {help} and ask for one.',
  'invitation.renew': 'Mail me a new link',
  'invitation.renewWhere':
    'A new link goes to the addresses that your organization has of you. It ends every link before it.',
  'invitation.renewOffline':
    'We could not reach Usher. Nothing was sent. Check your connection, then try again.',
  'invitation.askedTitle': 'Look into your mail',
  'invitation.askedLede':
    'If this invitation was yours, a new link is on its way. Nothing there in ten minutes? Call {help}.',
  'invitation.call': 'Call {number}',

  'otherPasskey.close': 'Close',
  'otherPasskey.thisDevice': 'This device answered, not your key',
  'otherPasskey.thisDeviceText':
    'You chose a security key. What your browser has made is in this computer or phone. Nothing is added yet.',
  'otherPasskey.thisDeviceAgain': 'Use my key instead',
  'otherPasskey.thisDeviceKeep': 'Add this device',
  'otherPasskey.securityKey': 'Your key answered, not this device',
  'otherPasskey.securityKeyText':
    'You chose this computer or phone. What your browser has made is on a security key. Nothing is added yet.',
  'otherPasskey.securityKeyAgain': 'Use this device instead',
  'otherPasskey.securityKeyKeep': 'Add the key',

  'signIn.stop': 'Sign in',
  'signIn.title': 'Sign in to Usher',
  'signIn.lede': 'Use the passkey that you set up here. There is no password.',
  'signIn.where':
    'Your browser asks for it. It is in this device, in your phone, or on a security key.',
  'signIn.primary': 'Sign in with a passkey',
  'signIn.none':
    'No passkey yet? Open the link in your invitation, or call {help} and ask for one.',
  'signIn.passkey-cancelled':
    'The browser closed its window before you were signed in. Try again when you are ready.',
  'signIn.passkey-refused': 'Usher does not know this passkey. Use another one, or call {help}.',
  'signIn.passkey-unsupported':
    'This browser cannot use passkeys here. Open Usher in a newer browser, or call {help}.',
  'signIn.insecure':
    'Browsers allow passkeys on secure pages only, and this address does not begin with https. Call {help}.',
  'signIn.inApp':
    'An app has opened this page in a window of its own, which cannot use passkeys. Open it in your browser.',
  'signIn.tooOld':
    'This browser cannot use passkeys. Open Usher in a newer browser, or call {help}.',
  'signIn.offline': 'We could not reach Usher. Check your connection, then try again.',
})
