// Times as a phone writes them, in the language that is spoken.

import { language } from '#content/say.ts'

const locale = () => (language() === 'es' ? 'es' : 'en-GB')
// One formatter per language: making one takes longer than drawing the screen it is for.
const format = (options: Intl.DateTimeFormatOptions) => {
  const made = new Map<string, Intl.DateTimeFormat>()
  return (ms: number) => {
    const one = made.get(locale()) ?? new Intl.DateTimeFormat(locale(), options)
    made.set(locale(), one)
    return one.format(ms)
  }
}

/** 10:24 */
export const clockTime = format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })

/** Tuesday 24 November */
export const dayAndMonth = format({ weekday: 'long', day: 'numeric', month: 'long' })

/** Whole minutes since then. */
export const minutesSince = (at: number, now: number): number =>
  Math.max(0, Math.floor((now - at) / 60_000))
