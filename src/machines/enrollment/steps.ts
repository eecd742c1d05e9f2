// The stops of one person's journey, in order. Rail, track, trace and funnel render from this list.

import type { DeviceType } from '#domain/method.ts'
import type { StepId } from './chart.ts'
import { type EnrollmentContext, isPhoneOnly, linkWay } from './context.ts'

const isKey = (device: DeviceType) => device === 'securityKey' || device === 'thisDevice'

/** The stops this person meets, given what they have answered so far. Start, done and help are no stops. */
export const stopsOf = (context: EnrollmentContext): StepId[] => {
  const { provider, requirements, device, devices, linkedFactor } = context
  // Before the choice: what there is to choose from. Staff choose among keys alone.
  const isPasskey = device ? isKey(device) : devices.length > 0 && devices.every(isKey)
  const isPage = device === 'phonePage'
  const isDuoPhone = provider === 'duo' && !isPasskey
  const hasApp = !isPasskey && !isPhoneOnly(context)
  const hasNewPhone = context.reason === 'newPhone'
  const stops: [StepId, boolean][] = [
    ['identity', context.identity !== 'notNeeded'],
    ['device', !hasNewPhone],
    ['number', isDuoPhone && device !== 'tablet' && !isPage && !hasNewPhone],
    ['platform', !isPasskey && !isPage && device !== 'landline'],
    ['install', hasApp && !isPage],
    ['add', hasApp && !isPage],
    ['scan', hasApp],
    ['code', hasApp && linkWay(context) === 'code'],
    ['passkey', isPasskey],
    ['preference', isDuoPhone && linkedFactor !== 'passkey'],
    ['codes', (requirements.saveCodes || requirements.proveCodes) && !context.hasRecoveryCodes],
    ['test', requirements.rehearse],
  ]
  return stops.filter(([, isMet]) => isMet).map(([stop]) => stop)
}
