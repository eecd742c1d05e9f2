import { expect, test } from 'vitest'
import type { Delivery } from '#api/parcels.ts'
import type { Person } from '#api/records.ts'
import { createMemoryStorage } from '#storage/memory.ts'
import { deliverByMail } from './delivering.ts'
import type { Mail } from './mail.ts'

const dana: Person = {
  id: 'per_1',
  name: 'Dana',
  email: 'dana@aldervalley.example',
  otherEmail: null,
  language: null,
  service: 'Email',
  device: 'Laptop',
  place: 'Columbus',
  number: null,
  preference: null,
  group: null,
  role: null,
  isSsoOnly: false,
}
const row = (message: Delivery['message'], person = dana.id): Delivery => ({
  id: 'out_1',
  at: 0,
  person,
  message,
})

const open = async (hasMailer = true) => {
  const storage = await createMemoryStorage()
  await storage.transaction((tx) => tx.people.insert(dana))
  const sent: Mail[] = []
  const deliver = deliverByMail({
    storage,
    mailer: hasMailer ? { send: async (mail) => void sent.push(mail) } : null,
    notMe: async () => null,
    write: ({ kind }, { name }) => (kind === 'numberCode' ? null : { subject: kind, text: name }),
  })
  return { deliver, sent }
}

test('a mail has the row’s id, and goes to the address in the message or on file', async () => {
  const { deliver, sent } = await open()

  await deliver(row({ kind: 'fraudReported', name: 'Dana' }))
  await deliver(
    row({
      kind: 'factorAdded',
      to: 'old@aldervalley.example',
      id: 'fac_1',
      factor: 'app',
      name: '',
    }),
  )

  expect(sent).toEqual([
    { id: 'out_1', to: 'dana@aldervalley.example', subject: 'fraudReported', text: 'Dana' },
    { id: 'out_1', to: 'old@aldervalley.example', subject: 'factorAdded', text: 'Dana' },
  ])
})

test('what is no mail, has nobody any more or no server to go through is done with', async () => {
  const [mailed, unmailed] = [await open(), await open(false)]

  await mailed.deliver(row({ kind: 'numberCode', way: 'text', to: '+1', digits: '1' }))
  await mailed.deliver(row({ kind: 'fraudReported', name: 'Eve' }, 'per_gone'))
  await unmailed.deliver(row({ kind: 'fraudReported', name: 'Dana' }))

  expect([...mailed.sent, ...unmailed.sent]).toEqual([])
})
