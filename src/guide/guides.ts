// Which guides there are, for whom, and where each of them is.

import type { Provider } from '#domain/method.ts'
import { type MapId, mapAddresses, mapAtAddress } from '#domain/step-maps.ts'

export const guideNames = [
  ...Object.values(mapAddresses),
  'usher-duo',
  'usher-authenticator',
] as const
export type GuideName = (typeof guideNames)[number]

export const editions = ['person', 'agent'] as const
export type Edition = (typeof editions)[number]
export const guidePhones = ['iphone', 'android'] as const
export type GuidePhone = (typeof guidePhones)[number]

/** What the steps of a guide are taken from: the pages of somebody else's set-up, or Usher's own chart. */
export type Source = { map: MapId } | { journey: Provider }

const journeys: Record<Exclude<GuideName, (typeof mapAddresses)[MapId]>, Provider> = {
  'usher-duo': 'duo',
  'usher-authenticator': 'authenticator',
}

export const sourceOf = (name: GuideName): Source => {
  const map = mapAtAddress(name)
  return map ? { map } : { journey: journeys[name as keyof typeof journeys] }
}

export type Asked = { name: GuideName; edition: Edition; phone: GuidePhone }

/** How it is printed. None of it changes a word. */
export type Look = { isLarge: boolean; isTextOnly: boolean }

/** `page` is what follows `guide/`. Null where there is no such guide. */
export const readAddress = (page: string, search: string): (Asked & Look) | null => {
  const [wanted = ''] = page.split('/').filter(Boolean)
  const name = guideNames.find((one) => one === wanted)
  if (!name) return null
  const query = new URLSearchParams(search)
  return {
    name,
    edition: editions.find((one) => one === query.get('for')) ?? 'person',
    phone: guidePhones.find((one) => one === query.get('phone')) ?? 'iphone',
    isLarge: query.get('size') === 'large',
    isTextOnly: query.has('text'),
  }
}

/** Relative to the base. What is usual is left out; what else the address says stays. */
export const writeAddress = (asked: Asked & Look, search = ''): string => {
  const query = new URLSearchParams(search)
  const put = (key: string, value: string | null) =>
    value === null ? query.delete(key) : query.set(key, value)
  put('for', asked.edition === 'person' ? null : asked.edition)
  put('phone', asked.phone)
  put('size', asked.isLarge ? 'large' : null)
  put('text', asked.isTextOnly ? '' : null)
  return `guide/${asked.name}/?${query.toString().replace(/\btext=(?=&|$)/, 'text')}`
}

/** Below `guide/`, for the pages that a static host must have. */
export const guidePages: readonly string[] = ['', ...guideNames]
