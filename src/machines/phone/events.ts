// What can happen on the practice phone, and the few facts about it that decide where a tap leads.

import type { Provider } from '#domain/method.ts'

export const apps = [
  'authenticator',
  'store',
  'mail',
  'messages',
  'calls',
  'camera',
  'settings',
] as const
export type App = (typeof apps)[number]

export const permissions = ['unasked', 'allowed', 'refused'] as const
export type Permission = (typeof permissions)[number]

/** All that the guards read: finite, so that the whole phone can be walked. */
export type PhoneFacts = {
  provider: Provider
  hasApp: boolean
  hasOpenedApp: boolean
  notifications: Permission
  camera: Permission
  /** Counted up to "several". */
  accounts: 0 | 1 | 2
  isFlying: boolean
  isClockWrong: boolean
}

export type PhoneContext = PhoneFacts & {
  /** A set-up code was scanned or a link opened, and is not redeemed yet. */
  isHoldingCode: boolean
  /** The account, request or mail on the screen. No guard reads it. */
  selected: string | null
}

export type PhoneEvent =
  | { type: 'phone.unlocked' }
  | { type: 'phone.locked' }
  | { type: 'home.pressed' }
  | { type: 'back.pressed' }
  | { type: 'app.tapped'; app: App }
  | { type: 'install.tapped' }
  | { type: 'install.finished' }
  | { type: 'welcome.read' }
  | { type: 'notifications.answered'; isAllowed: boolean }
  | { type: 'camera.answered'; isAllowed: boolean }
  /** The browser or the hardware keeps the camera to itself. */
  | { type: 'camera.missing' }
  | { type: 'add.tapped' }
  | { type: 'qr.chosen' }
  | { type: 'link.chosen' }
  | { type: 'key.chosen' }
  | { type: 'code.seen' }
  | { type: 'link.opened' }
  | { type: 'pairing.accepted' }
  | { type: 'pairing.refused' }
  | { type: 'account.added' }
  | { type: 'account.tapped'; id: string }
  | { type: 'rename.tapped' }
  | { type: 'account.renamed' }
  | { type: 'remove.tapped' }
  | { type: 'account.removed' }
  /** A request reached the phone; the app decides whether it takes the screen. */
  | { type: 'request.arrived'; id: string }
  | { type: 'request.opened'; id: string }
  | { type: 'request.doubted'; id: string }
  | { type: 'answer.sent' }
  | { type: 'answer.taken'; verdict: 'approve' | 'deny' | 'fraud' }
  | { type: 'answer.refused' }
  | { type: 'mail.opened'; id: string }
  | { type: 'aeroplane.switched'; isOn: boolean }
  | { type: 'clock.set'; isWrong: boolean }
  | { type: 'newPhone.tapped' }
  | { type: 'phone.wiped' }

/** A phone out of its box. */
export const freshFacts = (provider: Provider): PhoneFacts => ({
  provider,
  hasApp: false,
  hasOpenedApp: false,
  notifications: 'unasked',
  camera: 'unasked',
  accounts: 0,
  isFlying: false,
  isClockWrong: false,
})
