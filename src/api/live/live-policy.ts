// What the live world demands and offers: only what it can prove with the adapters that it has.

import type { Person } from '#api/records.ts'
import { defaultPolicy, type Policy } from '#domain/policy.ts'

/** Staff see everybody's data: what they sign in with cannot be read out on the telephone. */
export const livePolicy = ({ role }: Pick<Person, 'role'>): Policy => {
  const policy: Policy = {
    ...defaultPolicy.authenticator,
    devices: ['mobile', 'tablet', 'phonePage', 'securityKey', 'thisDevice', 'none'],
    verifiedPush: true,
  }
  if (!role) return policy
  return {
    ...policy,
    devices: ['thisDevice', 'securityKey'],
    requirements: { saveCodes: false, proveCodes: false, rehearse: true },
  }
}
