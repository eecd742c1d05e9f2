// Which key does what. The choice is a setting, kept in this browser; all of them can be switched off
// (WCAG 2.1.4).

import { browserShelf } from '#client/keeping.ts'
import { type LiveValue, liveValue } from '#client/live-value.ts'

export const actions = [
  'next',
  'back',
  'jump',
  'cover',
  'blank',
  'front',
  'zoom',
  'phone',
  'fault',
  'timer',
  'language',
  'keys',
] as const
export type Action = (typeof actions)[number]

export type Bindings = { isOn: boolean; keys: Record<Action, string> }

export const usual: Bindings = {
  isOn: true,
  keys: {
    next: 'ArrowRight',
    back: 'ArrowLeft',
    jump: 'j',
    cover: 'c',
    blank: 'b',
    front: 'p',
    zoom: 'z',
    phone: 'd',
    fault: 'f',
    timer: 't',
    language: 'l',
    keys: '?',
  },
}

/** What a remote control for slides sends, beside whatever is chosen. */
const remote: Partial<Record<string, Action>> = { PageDown: 'next', PageUp: 'back' }

const place = 'usher-present-keys'

const read = (): Bindings => {
  try {
    return parse(JSON.parse(browserShelf().getItem(place) ?? 'null'))
  } catch {
    return usual
  }
}

const parse = (kept: Partial<Bindings> | null): Bindings => ({
  isOn: kept?.isOn !== false,
  keys: Object.fromEntries(
    actions.map((action) => {
      const key: unknown = kept?.keys?.[action]
      return [action, typeof key === 'string' && key !== '' ? key : usual.keys[action]]
    }),
  ) as Bindings['keys'],
})

let opened: LiveValue<Bindings> | null = null

/** The bindings of this browser; another window's change arrives here too. */
export const bindings = (): LiveValue<Bindings> => {
  if (opened) return opened
  const value = liveValue(read())
  globalThis.addEventListener?.('storage', ({ key }) => {
    if (key === place || key === null) value.set(read())
  })
  opened = value
  return value
}

export const keepBindings = (next: Bindings) => {
  bindings().set(next)
  try {
    browserShelf().setItem(place, JSON.stringify(next))
  } catch {
    // A browser that keeps nothing forgets the choice with the page.
  }
}

/** What that key does now. */
export const actionOf = ({ isOn, keys }: Bindings, key: string): Action | null => {
  if (!isOn) return null
  const named = key.length === 1 ? key.toLowerCase() : key
  return actions.find((action) => keys[action] === named) ?? remote[key] ?? null
}

export type Refusal = 'taken' | 'reserved'

// Tab, Enter, Escape and Space work the page itself; a remote control's keys are spoken for.
const reserved = new Set(['Tab', 'Enter', 'Escape', ' ', 'PageDown', 'PageUp', 'Shift', 'Dead'])

/** The bindings with another key for the action, or why not. */
export const rebound = (now: Bindings, action: Action, key: string): Bindings | Refusal => {
  const named = key.length === 1 ? key.toLowerCase() : key
  if (reserved.has(named)) return 'reserved'
  const holder = actions.find((one) => now.keys[one] === named)
  if (holder && holder !== action) return 'taken'
  return { ...now, keys: { ...now.keys, [action]: named } }
}
