import { useSyncExternalStore } from 'react'
import type { Show } from './show.ts'

export const useShowing = (show: Show) => useSyncExternalStore(show.subscribe, show.get)
