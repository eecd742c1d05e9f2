// Times as a phone writes them, in the language that is spoken.

import { language } from '#content/say.ts'

const locale = () => (language() === 'es' ? 'es' : 'en-GB')
const format = (options: Intl.DateTimeFormatOptions) => (ms: number) =>
  new Intl.DateTimeFormat(locale(), options).format(ms)

/** 10:24 */
export const clockTime = format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })

/** Tuesday 24 November */
export const dayAndMonth = format({ weekday: 'long', day: 'numeric', month: 'long' })

/** Whole minutes since then. */
export const minutesSince = (at: number, now: number): number =>
  Math.max(0, Math.floor((now - at) / 60_000))
