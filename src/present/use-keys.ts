// Listens to the keys of a demonstration. Never while somebody types, and never over a key that the
// control in focus has a use for.

import { useEffect, useEffectEvent, useSyncExternalStore } from 'react'
import { type Action, actionOf, bindings } from './bindings.ts'

export const useBindings = () => useSyncExternalStore(bindings().subscribe, bindings().get)

export const useKeys = (onAction: (action: Action) => void) => {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
    if (event.defaultPrevented || event.repeat || isInUse(event)) return
    const action = actionOf(bindings().get(), event.key)
    if (!action) return
    event.preventDefault()
    onAction(action)
  })
  // The keyboard is the document's.
  useEffect(() => {
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
}

const walked = /^(Arrow|Page|Home|End)/

/** Typing takes every key; a group of choices takes those that walk it; an open dialog takes all. */
const isInUse = ({ key, target }: KeyboardEvent) => {
  if (!(target instanceof HTMLElement)) return false
  if (target.closest('dialog[open], [contenteditable]')) return true
  if (target instanceof HTMLInputElement && /^(radio|checkbox)$/.test(target.type))
    return walked.test(key)
  return target.matches('input, textarea, select, [role="listbox"], [role="option"]')
}
