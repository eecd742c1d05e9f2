// Mounted beside the API, in the practice world only: who there is, their post, and starting over.

import { Hono } from 'hono/tiny'
import type { Ports } from '#api/ports.ts'
import { type Identified, identified } from '#api/session.ts'
import type { PracticePerson } from '#domain/practice-person.ts'
import { people } from './people.ts'
import type { PostOffice } from './post-office.ts'

// Loaded with the first call: the worker starts without it.
const voiceChecks = () => import('#api/voice-checks.ts')

type Practice = {
  ports: Ports
  office: PostOffice
  /** Empties the whole practice world. */
  startOver(): Promise<void>
}

export const practiceRoutes = ({ ports, office, startOver }: Practice) =>
  new Hono<Identified>()
    .get('/people', (c) => c.json({ people: [...people] satisfies PracticePerson[] }, 200))
    .post('/over', async (c) => {
      await startOver()
      return c.json({ isOver: true }, 200)
    })
    .use(identified(ports))
    .get('/post', (c) => c.json({ post: office.read(c.get('person').id) }, 200))
    .post('/calls/:id/answer', async (c) => {
      const call = mine(office, c.get('person').id, c.req.param('id'))
      if (call?.state === 'ringing') await office.setCall(call.id, 'answered')
      return c.json({ isHeard: call !== null }, 200)
    })
    .post('/calls/:id/keys/:key', async (c) => {
      const call = mine(office, c.get('person').id, c.req.param('id'))
      if (call?.kind === 'checkCall' && call.state === 'answered') {
        await (await voiceChecks()).answerVoiceCheck(ports, { id: call.id, isConfirmed: true })
        await office.setCall(call.id, 'over')
      }
      return c.json({ isHeard: call !== null }, 200)
    })
    .post('/calls/:id/end', async (c) => {
      const call = mine(office, c.get('person').id, c.req.param('id'))
      if (call?.kind === 'checkCall')
        await (await voiceChecks()).answerVoiceCheck(ports, { id: call.id, isConfirmed: false })
      if (call) await office.setCall(call.id, 'over')
      return c.json({ isHeard: call !== null }, 200)
    })

const mine = (office: PostOffice, person: string, id: string) => {
  const entry = office.find(id)
  if (entry?.person !== person) return null
  return 'state' in entry.item ? entry.item : null
}
