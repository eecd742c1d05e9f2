// Where this build lies, which world the address names, and who sits there.

import { type Provider, providers } from '#domain/method.ts'
import type { PracticePerson } from '#domain/practice-person.ts'

/** The base ends with a slash: `/`, or `/tools/usher/` on a host that serves it below a folder. */
export const practiceRoot = (base: string) => `${base}practice`

export type Seat = {
  /** The scenario person: `?as=`. */
  as: string
  /** `?journey=`; null where the scenario decides. */
  journey: Provider | null
}

export const defaultPerson = 'dana'

export const readSeat = (search: URLSearchParams): Seat => {
  const as = search.get('as')
  const journey = providers.find((each) => each === search.get('journey')) ?? null
  return { as: as ?? defaultPerson, journey: journey ?? (as ? null : 'duo') }
}

/** The chair of a scenario person. Whoever sits at a shared computer leaves nothing on it. */
export const seatAddress = (base: string, { id, journey, policy }: PracticePerson) => {
  const keep = policy.sharedComputer ? '&keep=nothing' : ''
  return `${base}practice/enroll/?as=${id}&journey=${journey}${keep}`
}
