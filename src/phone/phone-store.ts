// Keeps each person's phone in this browser and tells every window of it about a change.

import { useCallback, useSyncExternalStore } from 'react'
import { browserShelf } from '#client/keeping.ts'
import { freshRecord, type PhoneChange, type PhoneRecord } from './phone-record.ts'
import type { PhonePerson } from './ports.ts'

const prefix = 'usher-phone:'

type Kept = { text: string; record: PhoneRecord }

const listeners = new Set<() => void>()
const cache = new Map<string, Kept>()
// A browser that keeps nothing still gets a phone, until the page is closed.
const shelf = new Map<string, string>()

/** The person's phone as it is now, or null where it was never touched. */
export const readPhone = (personId: string): PhoneRecord | null => {
  const text = getText(prefix + personId)
  if (text === null) return null
  const kept = cache.get(personId)
  if (kept?.text === text) return kept.record
  const record = parse(text)
  if (record) cache.set(personId, { text, record })
  return record
}

/** The phone, out of its box where it was never touched. The same object until something changes. */
export const phoneOf = (person: PhonePerson): PhoneRecord => readPhone(person.id) ?? boxed(person)

export const changePhone = (person: PhonePerson, change: PhoneChange): void => {
  setText(prefix + person.id, JSON.stringify(change(phoneOf(person))))
  tell()
}

/** The bearer token with which this phone reads and answers requests of a factor. */
export const tokenOf = (personId: string, factorId: string): string | null =>
  readPhone(personId)?.accounts.find((one) => one.pairing?.factorId === factorId)?.pairing?.token ??
  null

/** Empties every phone of this browser: the practice starts over, or a shared computer is cleared. */
export const forgetPhones = (): void => {
  for (const key of keys()) removeText(key)
  shelf.clear()
  cache.clear()
  unopened.clear()
  tell()
}

export function usePhoneRecord(person: PhonePerson): PhoneRecord {
  return useSyncExternalStore(
    subscribePhones,
    useCallback(() => phoneOf(person), [person]),
  )
}

/** Calls back after a change in this window or another one. */
export const subscribePhones = (listener: () => void): (() => void) => {
  if (listeners.size === 0) globalThis.addEventListener?.('storage', hear)
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0) globalThis.removeEventListener?.('storage', hear)
  }
}

const hear = ({ key }: StorageEvent) => {
  if (key === null || key.startsWith(prefix)) tell()
}

const tell = () => {
  for (const listener of listeners) listener()
}

const unopened = new Map<string, PhoneRecord>()
const boxed = (person: PhonePerson): PhoneRecord => {
  const record = unopened.get(person.id) ?? freshRecord(person)
  unopened.set(person.id, record)
  return record
}

/** A record of another make is no record: the phone starts from its box. */
const parse = (text: string): PhoneRecord | null => {
  try {
    const value: unknown = JSON.parse(text)
    return isRecord(value) ? value : null
  } catch {
    return null
  }
}

const isRecord = (value: unknown): value is PhoneRecord =>
  typeof value === 'object' &&
  value !== null &&
  'version' in value &&
  value.version === 1 &&
  'accounts' in value &&
  Array.isArray(value.accounts) &&
  'seen' in value

const keys = (): string[] => {
  try {
    return Object.keys(browserShelf()).filter((key) => key.startsWith(prefix))
  } catch {
    return []
  }
}

const getText = (key: string): string | null => {
  const shelved = shelf.get(key)
  if (shelved !== undefined) return shelved
  try {
    return browserShelf().getItem(key)
  } catch {
    return null
  }
}

const setText = (key: string, text: string): void => {
  try {
    browserShelf().setItem(key, text)
    shelf.delete(key)
  } catch {
    shelf.set(key, text)
  }
}

const removeText = (key: string): void => {
  try {
    browserShelf().removeItem(key)
  } catch {
    // Nothing was kept there in the first place.
  }
}
