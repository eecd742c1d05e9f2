// The practice network as its strip shows it: off only where a fault or the person says so.

import { useEffect, useState } from 'react'
import type { PracticeWindow } from './practice-window.ts'

export type Network = { isOn: boolean; turn(isOn: boolean): void }

export const useNetwork = (opening: Promise<PracticeWindow>): Network => {
  const [isOn, setOn] = useState(true)

  // The practice world is outside React.
  useEffect(() => {
    const listening = opening.then(({ faults }) => {
      setOn(faults.isOnline())
      return faults.onConnectivity(setOn)
    })
    return () => void listening.then((stop) => stop())
  }, [opening])

  const turn = (wanted: boolean) =>
    void opening.then(({ faults }) => faults.change({ offline: !wanted }))
  return { isOn, turn }
}
