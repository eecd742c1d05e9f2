// Finds the scenario person of this seat.

import { useEffect, useState } from 'react'
import { keepNothing, keepsNothing } from '#client/keeping.ts'
import type { PracticePerson } from '#domain/practice-person.ts'
import { defaultPerson } from './place.ts'
import type { PracticeWindow } from './practice-window.ts'

/** Null until the practice world has said who there is. Nobody known by that name is the default. */
export const usePerson = (window: Promise<PracticeWindow>, as: string): PracticePerson | null => {
  const [person, setPerson] = useState<PracticePerson | null>(null)
  // The practice world is outside React.
  useEffect(() => {
    let isLeft = false
    void window
      .then(({ calls }) => calls.people())
      .then((people) => {
        const byId = (id: string) => people.find((one) => one.id === id) ?? null
        const found = byId(as) ?? byId(defaultPerson)
        // Before the first answer is given: what is typed on a shared computer must never be kept.
        if (found?.policy.sharedComputer && !keepsNothing()) return keepNothing()
        if (!isLeft) setPerson(found)
      })
    return () => {
      isLeft = true
    }
  }, [window, as])
  return person
}
