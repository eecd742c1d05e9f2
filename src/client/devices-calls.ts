// What a person asks of the API about their own ways to sign in.

import type { RecoveryView } from '#api/live-views.ts'
import type { FactorView } from '#api/me.routes.ts'
import type { Ask } from './asking.ts'

export const createDevicesCalls = (ask: Ask) => ({
  factors: () => ask<{ factors: FactorView[] }>('GET', 'me/factors'),
  recovery: () => ask<RecoveryView>('GET', 'me/recovery-codes'),
  /** Needs a fresh proof, as the next does: `identity-unproved` without. */
  remove: (id: string) => ask<{ removed: true }>('DELETE', `me/factors/${id}`),
  /** The codes are told once, and the ones before stop working. */
  renewCodes: () => ask<{ codes: string[] }>('POST', 'me/recovery-codes'),
})
