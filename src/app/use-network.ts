// The practice network as its strip shows it: off only where a fault or the person says so.

import { useCallback, useEffect, useState, useSyncExternalStore } from 'react'
import type { PracticeWindow } from './practice-window.ts'

export type Network = { isOn: boolean; turn(isOn: boolean): void }

export const useNetwork = (opening: Promise<PracticeWindow>): Network | null => {
  const [opened, setOpened] = useState<PracticeWindow | null>(null)

  // The practice world is outside React.
  useEffect(() => {
    let isLeft = false
    void opening.then((window) => {
      if (!isLeft) setOpened(window)
    })
    return () => {
      isLeft = true
    }
  }, [opening])

  const subscribe = useCallback(
    (listener: () => void) => opened?.faults.onConnectivity(listener) ?? (() => {}),
    [opened],
  )
  const isOn = useSyncExternalStore(subscribe, () => opened?.faults.isOnline() ?? true)
  return opened && { isOn, turn: (wanted) => opened.faults.change({ offline: !wanted }) }
}
