// What a way to sign in is called, and what is said about a change of it that did not happen.

import '#content/en/devices.ts'
import '#content/en/live.ts'
import { explain } from '#content/explain.ts'
import { languageTag, say } from '#content/say.ts'
import type { FailureNotice } from '#domain/failure.ts'
import type { FactorKind } from '#domain/method.ts'
import { explainSignIn } from './sign-in.tsx'

/** `createdAt` is in milliseconds; `name` is often empty. */
export type Way = { id: string; kind: FactorKind; name: string; createdAt: number }

/** What a person is about to change. */
export type Change = { kind: 'remove'; way: Way } | { kind: 'renew' }

export type Organization = { helpNumber: string | null; appName: string }

export const wayName = ({ kind, name }: Way): string =>
  [say(`devices.${kind}`), name].filter(Boolean).join(' ')

export const dayAndTime = (at: number): string =>
  new Intl.DateTimeFormat(languageTag(), { dateStyle: 'medium', timeStyle: 'short' }).format(at)

/** `change` is null where nothing was to be changed. */
export const explainChange = (
  failure: FailureNotice,
  { change, isStaff, ...organization }: Organization & { change: Change | null; isStaff: boolean },
): string => {
  if (failure.code === 'offline')
    return say(change?.kind === 'renew' ? 'devices.offlineCodes' : 'devices.offline')
  const isKey = change?.kind === 'remove' && change.way.kind === 'passkey'
  if (failure.code === 'factor-in-use' && isStaff && isKey) return say('devices.staffKey')
  return explain(failure, { help: organization.helpNumber, appName: organization.appName })
}

export const explainProof = (failure: FailureNotice, organization: Organization): string =>
  failure.code === 'offline' ? say('devices.offline') : explainSignIn(failure, organization)
