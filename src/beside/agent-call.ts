// One call: its note and how long it takes. Held beside React, so that another language, which draws the
// page anew, loses nothing; and nowhere else, so that closing the page forgets it.

import { useSyncExternalStore } from 'react'
import { liveValue } from '#client/live-value.ts'
import { setToZero, startedOrStopped, type Timer } from '#ui/stopwatch.ts'
import { drafted, emptyNote, type Note } from './agent-note.ts'

type Timers = { call: Timer; step: Timer }

export type Call = {
  note: Note
  timers: Timers
  /** The place that was noted last: drawn again, it is not noted again. */
  place: string
}

const still: Timer = { since: null, passed: 0 }
const newCall: Call = { note: emptyNote, timers: { call: still, step: still }, place: '' }

const call = liveValue(newCall)

export const useCall = () => useSyncExternalStore(call.subscribe, call.get)

export const startNewCall = () => call.set(newCall)

/** The caller is somewhere else now. The first place starts the timers. */
export const moveOn = (place: string, lines: { head: string; line: string | null }) => {
  const before = call.get()
  if (before.place === place) return
  const now = Date.now()
  const isFirst = before.place === ''
  const { timers } = before
  const running = isFirst ? startedTimers(timers, now) : timers
  call.set({
    place,
    timers: { ...running, step: setToZero(running.step, now) },
    note: withLine(before.note, lines),
  })
}

const startedTimers = ({ call, step }: Timers, now: number): Timers =>
  call.since === null
    ? { call: startedOrStopped(call, now), step: startedOrStopped(step, now) }
    : { call, step }

export const addToNote = (lines: { head: string; line: string }) =>
  call.set({ ...call.get(), note: withLine(call.get().note, lines) })

const withLine = (note: Note, { head, line }: { head: string; line: string | null }): Note => {
  if (line === null) return note
  return drafted(note.lastLine === '' ? drafted(note, head) : note, line)
}

export const writeNote = (text: string) => {
  const before = call.get()
  call.set({ ...before, note: { ...before.note, text, isFull: false } })
}

export const startOrPause = () => {
  const now = Date.now()
  const before = call.get()
  const { call: whole, step } = before.timers
  call.set({
    ...before,
    timers: { call: startedOrStopped(whole, now), step: startedOrStopped(step, now) },
  })
}

export const resetTimers = () => {
  const now = Date.now()
  const before = call.get()
  const { call: whole, step } = before.timers
  call.set({ ...before, timers: { call: setToZero(whole, now), step: setToZero(step, now) } })
}
