// Who is at work when the server dies.

import type { Prepare } from './crash-deed.fixture.ts'
import {
  asking,
  enforcing,
  guessing,
  importing,
  inviting,
  invitingAgain,
  newCodes,
  preferring,
  provingAgain,
  registering,
  removing,
  revoking,
  settingUp,
  signingIn,
  signingOut,
} from './crash-deeds.fixture.ts'
import { askingAnew, deciding, disowning, readdressing } from './crash-deeds-mails.fixture.ts'
import { pairingPhone, provingByPhone } from './crash-deeds-phones.fixture.ts'

/** Who dies over what, by the route or the work that is cut. */
export const deeds: Record<string, Prepare[]> = {
  'POST /api/enrollments': [settingUp],
  'POST /api/enrollments/:id/events': [settingUp],
  'POST /api/enrollments/:id/proofs/code': [settingUp, guessing],
  'POST /api/enrollments/:id/proofs/passkey/options': [registering],
  'POST /api/enrollments/:id/proofs/passkey': [registering],
  'DELETE /api/session': [signingOut],
  'POST /api/session': [signingIn],
  'POST /api/session/proofs': [provingAgain],
  'POST /api/session/challenge': [asking],
  'POST /api/invitations/redemptions': [settingUp],
  'DELETE /api/me/factors/:id': [removing],
  'POST /api/me/recovery-codes': [newCodes],
  'PUT /api/me/preference': [preferring],
  'POST /api/people': [inviting],
  'POST /api/people/imports': [importing],
  'POST /api/people/:id/invitations': [invitingAgain],
  'DELETE /api/people/:id/invitations': [revoking],
  'PUT /api/enforcement': [enforcing],
  'POST /api/enrollments/:id/pairing': [pairingPhone],
  'POST /api/phones/codes': [pairingPhone],
  'POST /api/phones/pairings': [pairingPhone],
  'POST /api/phones/requests/:id/answer': [pairingPhone, provingByPhone],
  'POST /api/session/pushes': [provingByPhone],
  'POST /api/session/pushes/:id/proof': [provingByPhone],
  'POST /api/invitations/renewals': [askingAnew],
  'POST /api/notices/readings': [disowning],
  'POST /api/notices/objections': [disowning],
  'POST /api/people/:id/verdicts': [deciding],
  'PUT /api/people/:id/addresses': [readdressing],
  outbox: [inviting],
  'audit chain': [inviting],
}
