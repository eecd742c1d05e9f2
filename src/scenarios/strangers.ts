// Somebody who has the password of a scenario person, and tries it while they test their own sign-in.

import type { Ports } from '#api/ports.ts'
import { newId } from '#domain/id.ts'
import { findPerson } from './people.ts'

/** Watches for the first test of a person with a stranger, and lets the stranger sign in beside it. */
export const sendStrangers = (ports: Ports) =>
  ports.storage.watch((topic) => {
    if (topic.startsWith('phone:')) void signInBeside(ports, topic.slice('phone:'.length))
  })

const signInBeside = (ports: Ports, factor: string) =>
  ports.storage.transaction(async (tx) => {
    const pushes = await tx.pushes.list({ factor })
    const own = pushes.find(({ state }) => state === 'waiting')
    const scenario = findPerson(own?.person.split('.')[0] ?? '')
    if (!own || !scenario?.hasStranger || pushes.some(({ isStranger }) => isStranger)) return
    await tx.pushes.insert({
      ...own,
      id: newId('psh', ports.random),
      isStranger: true,
      sealedDigits: null,
      device: 'Unknown laptop',
      place: 'Far away',
      sentAt: own.sentAt - 1,
    })
    tx.touch(`phone:${factor}`)
  })
