// Why somebody comes to the set-up once more: said in its address, and taken out of it at once. A page
// that is loaded again in the middle of that set-up goes on with it.

import type { Reason } from '#machines/enrollment/context.ts'
import { goTo } from './address-router.tsx'

type Again = Exclude<Reason, 'first'>

const reasons = ['another', 'newPhone'] as const satisfies readonly Again[]

export const setUpAddress = (base: string, reason: Again) => `${base}enroll/?reason=${reason}`

export const takeReason = (): Again | null => {
  const search = new URLSearchParams(location.search)
  const reason = reasons.find((each) => each === search.get('reason'))
  if (!reason) return null
  search.delete('reason')
  const rest = search.toString()
  goTo(`${location.pathname}${rest && `?${rest}`}${location.hash}`, { replace: true })
  return reason
}
