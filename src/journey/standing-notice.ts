// What is said above the question: that the network is away, or that something was left unfinished.

import type { JourneySnapshot } from '#client/journey-state.ts'
import '#content/en/enroll-second.ts'
import { say } from '#content/say.ts'

type Standing = {
  snapshot: Pick<JourneySnapshot, 'isOnline' | 'waiting'>
  wasOffline: boolean
  /** Of the state that is shown. */
  name: string
  /** The page was not walked to this step. */
  isReturn: boolean
}

export const standingNotice = (standing: Standing): string | null =>
  offlineNotice(standing) ?? unfinishedNotice(standing)

const offlineNotice = ({ snapshot: { isOnline, waiting }, wasOffline }: Standing) => {
  if (!isOnline) return say(waiting > 0 ? 'offline.waiting' : 'offline.now')
  return wasOffline ? say('offline.back') : null
}

/** Codes that were left unsaved are the first thing somebody hears who comes back to them. */
const unfinishedNotice = ({ name, isReturn }: Standing) =>
  isReturn && (name === 'savingCodes' || name.startsWith('provingCodes'))
    ? say('codes.unfinished')
    : null
