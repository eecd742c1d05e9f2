// Finds the scenario person of this seat.

import { useEffect, useState } from 'react'
import type { PracticePerson } from '#domain/practice-person.ts'
import type { PracticeWindow } from './practice-window.ts'

/** Null until the practice world has said who there is. */
export const usePerson = (opening: Promise<PracticeWindow>, as: string): PracticePerson | null => {
  const [person, setPerson] = useState<PracticePerson | null>(null)
  // The practice world is outside React.
  useEffect(() => {
    let isLeft = false
    void opening
      .then((world) => world.person(as))
      .then((found) => {
        if (!isLeft) setPerson(found)
      })
    return () => {
      isLeft = true
    }
  }, [opening, as])
  return person
}
