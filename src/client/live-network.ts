// The browser's own word on the network. "Online" is only a guess of it; "offline" is true.

import type { Connectivity } from './faults.ts'

export const liveNetwork: Connectivity = {
  isOnline: () => navigator.onLine,
  onConnectivity(listener) {
    const hear = () => listener(navigator.onLine)
    addEventListener('online', hear)
    addEventListener('offline', hear)
    return () => {
      removeEventListener('online', hear)
      removeEventListener('offline', hear)
    }
  },
}
