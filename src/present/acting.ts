// What each key and each button does, told once for both windows.

import type { Language } from '#content/say.ts'
import type { Action } from './bindings.ts'
import type { Show } from './show.ts'
import { startOrStop, toNext, toNextFault, toNextPhone, toNextZoom, toPrevious } from './showing.ts'

export type Doors = { jump: () => void; keys: () => void }

/** `doors` are what only the window itself can open. */
export const act = (action: Action, show: Show, doors: Doors) => {
  const now = show.get()
  const deeds: Record<Action, () => void> = {
    next: () => show.change(toNext(now)),
    back: () => show.change(toPrevious(now)),
    jump: doors.jump,
    cover: () => show.change({ isCovered: !now.isCovered }),
    blank: () => show.change({ isBlank: !now.isBlank }),
    front: () => show.change({ isPhoneInFront: !now.isPhoneInFront }),
    zoom: () => show.change(toNextZoom(now)),
    phone: () => show.change(toNextPhone(now)),
    fault: () => show.change(toNextFault(now)),
    timer: () => show.change(startOrStop(Date.now())(now)),
    language: () => show.change({ language: otherLanguage(now.language) }),
    keys: doors.keys,
  }
  deeds[action]()
}

const otherLanguage = (language: Language): Language => (language === 'es' ? 'en' : 'es')
