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
  const hasNumber =
    provider === 'duo' && device !== 'tablet' && device !== 'phonePage' && !isPasskey
  const hasApp = !isPasskey && !isPhoneOnly(context)
  const identity: StepId[] = context.identity === 'notNeeded' ? [] : ['identity']
  const deviceType: StepId[] = context.reason === 'newPhone' ? [] : ['device']
  const number: StepId[] = hasNumber && context.reason !== 'newPhone' ? ['number'] : []
  const isPage = device === 'phonePage'
  const platform: StepId[] = isPasskey || isPage || device === 'landline' ? [] : ['platform']
  const app: StepId[] = isPage ? ['scan'] : ['install', 'add', 'scan']
  const code: StepId[] = hasApp && linkWay(context) === 'code' ? ['code'] : []
  const passkey: StepId[] = isPasskey ? ['passkey'] : []
  const preference: StepId[] =
    provider === 'duo' && !isPasskey && linkedFactor !== 'passkey' ? ['preference'] : []
  const hasCodes = requirements.saveCodes || requirements.proveCodes
  const codes: StepId[] = hasCodes && !context.hasRecoveryCodes ? ['codes'] : []
  const test: StepId[] = requirements.rehearse ? ['test'] : []
  return [
    ...identity,
    ...deviceType,
    ...number,
    ...platform,
    ...(hasApp ? app : []),
    ...code,
    ...passkey,
    ...preference,
    ...codes,
    ...test,
  ]
}
