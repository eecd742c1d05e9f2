// Days and times as the page's language writes them.

import { languageTag } from '#content/say.ts'

export const dayOf = (at: number) =>
  new Intl.DateTimeFormat(languageTag(), { dateStyle: 'medium' }).format(at)

export const dayAndTimeOf = (at: number) =>
  new Intl.DateTimeFormat(languageTag(), { dateStyle: 'medium', timeStyle: 'short' }).format(at)

export const timeOf = (at: number) =>
  new Intl.DateTimeFormat(languageTag(), { timeStyle: 'short' }).format(at)

export const amountOf = (n: number) => new Intl.NumberFormat(languageTag()).format(n)

/** The value of a date field, in this computer's own time. */
export const fieldOf = (at: number) => {
  const day = new Date(at)
  const two = (n: number) => String(n).padStart(2, '0')
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`
}

/** The first moment of that day here; null where the field is empty. */
export const momentOf = (field: string): number | null => {
  const at = new Date(`${field}T00:00`).getTime()
  return Number.isNaN(at) ? null : at
}
