// Where somebody is, as an address: `beside/duo-universal/5`, and `?at=lost` for what is no page.
// The address follows what was said; a typed one opens the place it names, or the first question.

import { addressOf, mapAtAddress, stepAt } from '#domain/step-maps.ts'
import type { PlaceName } from '#machines/beside/chart.ts'
import { type BesideState, openBeside, startBeside } from '#machines/beside/place.ts'

/** Relative to the base, without a slash in front. */
export type Address = { path: string; search: string }

const besides = { choosingWay: 'way', lost: 'lost', over: 'end', gettingHelp: 'help' } as const
const key = 'at'

/** `search` is that of the page: what else it says stays. */
export const addressOfPlace = (
  { value, context: { at } }: BesideState,
  search: string,
): Address => {
  const params = new URLSearchParams(search)
  params.delete(key)
  if (value in besides) params.set(key, besides[value as keyof typeof besides])
  const query = params.toString()
  return { path: at ? addressOf(at) : 'beside', search: query && `?${query}` }
}

export const placeAtAddress = ({ path, search }: Address): BesideState => {
  // The agent's page is the same below `desk/`.
  const [, mapName = '', number = '1'] = path
    .replace(/^\/?desk\b/, '')
    .split('/')
    .filter(Boolean)
  const map = mapAtAddress(mapName)
  const at = (map && stepAt(map, Number(number))) ?? null
  const named = new URLSearchParams(search).get(key)
  const place = (Object.keys(besides) as (keyof typeof besides)[]).find(
    (each) => besides[each] === named,
  )
  if (!at) return place === 'lost' && !mapName ? openBeside('lost', null) : startBeside()
  return openBeside(place ?? ('reading' satisfies PlaceName), at)
}
