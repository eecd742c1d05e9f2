// A value that changes outside React, for useSyncExternalStore.

export type LiveValue<T> = {
  get(): T
  set(next: T): void
  subscribe(listener: () => void): () => void
}

export const liveValue = <T>(first: T): LiveValue<T> => {
  const listeners = new Set<() => void>()
  let value = first
  return {
    get: () => value,
    set(next) {
      value = next
      for (const listener of listeners) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
