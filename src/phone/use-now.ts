import { useSyncExternalStore } from 'react'

/** This second, as the page's clock has it. One timer for however many read it. */
export const useNow = (): number => useSyncExternalStore(subscribe, thisSecond)

const thisSecond = () => Math.floor(Date.now() / 1000) * 1000

const readers = new Set<() => void>()
let timer: ReturnType<typeof setInterval> | undefined

const subscribe = (reader: () => void) => {
  readers.add(reader)
  timer ??= setInterval(() => {
    for (const read of readers) read()
  }, 250)
  return () => {
    readers.delete(reader)
    if (readers.size > 0) return
    clearInterval(timer)
    timer = undefined
  }
}
