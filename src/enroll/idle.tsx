// Somebody who went away for long is asked before their place is left to the next person (WCAG 2.2.1).

import { useEffect, useState } from 'react'
import '#content/en/beside.ts'
import { say } from '#content/say.ts'
import { Sheet } from '#ui/sheet.tsx'

const askAfterMs = 18 * 60_000
const signs = ['keydown', 'pointerdown', 'visibilitychange'] as const

export const useIdle = () => {
  const [isAsking, setAsking] = useState(false)

  // Keys, pointer and clock are outside React.
  useEffect(() => {
    let timer = setTimeout(() => setAsking(true), askAfterMs)
    const stay = () => {
      clearTimeout(timer)
      timer = setTimeout(() => setAsking(true), askAfterMs)
    }
    for (const sign of signs) document.addEventListener(sign, stay)
    return () => {
      clearTimeout(timer)
      for (const sign of signs) document.removeEventListener(sign, stay)
    }
  }, [])

  if (!isAsking) return null
  return (
    <Sheet title={say('idle.title')} close={say('idle.here')} onClose={() => setAsking(false)}>
      <p>{say('idle.text')}</p>
    </Sheet>
  )
}
