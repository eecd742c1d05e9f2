import { afterEach, expect, test, vi } from 'vitest'
import { origin } from '#api/hosts.fixture.ts'
import { openStream, type StreamState } from '#client/stream.ts'
import {
  answerFor,
  type Browser,
  enrolAdministrator,
  enrolApp,
  inviteBy,
  type Live,
  open,
  openLive,
} from './live.fixture.ts'
import { noticeLink } from './notices.ts'
import { sessionsOf } from './sessions.ts'

const patient = { timeout: 30_000 }
const closing: (() => void)[] = []
afterEach(() => {
  for (const close of closing.splice(0)) close()
})

/** A window that follows what its person does, as the page has it. */
const follow = async (browser: Browser, id = '') => {
  const states: StreamState[] = []
  const answers: number[] = []
  const stream = openStream({
    url: `${origin}/api/stream`,
    async fetch(input, init) {
      const response = await browser.fetch(input, init)
      answers.push(response.status)
      return response
    },
    headers: () => ({ 'Usher-Topics': id && `enrollment=${id}@0` }),
    onEvent: () => {},
    onState: (state) => states.push(state),
    random: () => 0,
    page: null,
  })
  closing.push(stream.close)
  await vi.waitFor(() => expect(states).toContain('open'), patient)
  return {
    answers,
    isOpen: () => states.at(-1) === 'open',
    /** Told that nobody is signed in, and asks no more. */
    isOver: () =>
      vi.waitFor(() => {
        expect(states.at(-1)).toBe('closed')
        expect(answers).toEqual([200, 401])
      }, patient),
  }
}

const danaIn = async (live: Live) => {
  const admin = await enrolAdministrator(live)
  const { person, link } = await inviteBy(admin)
  const dana = live.browser()
  await open(dana, link)
  return { admin, dana, person, link }
}

test('a stream ends with its session: signed out in another window', async () => {
  const live = await openLive()
  const { dana } = await danaIn(live)
  await dana.caller.start()
  const window = await follow(dana, dana.caller.view().id)

  // The cookie stays, as in a browser that was copied: the server alone has to know.
  const response = await live.app.request(`${origin}/api/session`, {
    method: 'DELETE',
    headers: {
      ...{ 'Sec-Fetch-Site': 'same-origin', 'Content-Type': 'application/json' },
      Cookie: [...dana.jar].map(([name, value]) => `${name}=${value}`).join('; '),
    },
  })

  expect(response.status).toBe(200)
  await window.isOver()
  await live.end()
})

test('a stream ends with its session: the desk took the link back that had opened it', async () => {
  const live = await openLive()
  const { admin, dana, person } = await danaIn(live)
  const [window, ofStaff] = [await follow(dana), await follow(admin)]

  await admin.ask('DELETE', `/people/${person.id}/invitations`)

  await window.isOver()
  expect(ofStaff.isOpen()).toBe(true)
  await live.end()
})

test('a stream ends with its session: somebody said that this was not them', async () => {
  const live = await openLive()
  const { dana, person } = await danaIn(live)
  await enrolApp(dana)
  const window = await follow(dana)
  const message = { kind: 'recoveryCodesMade', to: 'dana@usher.test' } as const
  const parcel = { id: 'out_1', at: Date.now(), person: person.id, message }
  const told = await noticeLink(live.ports, parcel)

  await live.browser().ask('POST', '/notices/objections', { token: told?.link.split('#')[1] })

  await window.isOver()
  await live.end()
})

test('a stream ends with its session: one that nobody has used for too long, and one that is too old', async () => {
  const live = await openLive()
  const { dana, admin, person } = await danaIn(live)
  const windows = [await follow(dana), await follow(admin)]
  const soonMs = 300
  const [ofDana, ofStaff] = [30 * 60_000, 12 * 3_600_000]

  await live.ports.storage.transaction(async (tx) => {
    for (const session of await tx.sessions.list({})) {
      const isDana = session.person === person.id
      const { seenAt, startedAt } = session
      const aged = isDana
        ? { seenAt: seenAt - ofDana + soonMs }
        : { startedAt: startedAt - ofStaff + soonMs }
      await tx.sessions.change(session.id, {}, aged)
      tx.touch(sessionsOf(session.person))
    }
  })

  for (const window of windows) await window.isOver()
  await live.end()
})

test('a session that a proof replaced takes its stream along, and nobody who kept the old cookie', async () => {
  const live = await openLive()
  const { admin } = await danaIn(live)
  const thief = live.browser()
  for (const [name, value] of admin.jar) thief.jar.set(name, value)
  const [window, ofThief] = [await follow(admin), await follow(thief)]

  await admin.ask('POST', '/session', await answerFor(admin, admin))

  await ofThief.isOver()
  await vi.waitFor(() => expect(window.answers).toEqual([200, 200]), patient)
  expect(window.isOpen()).toBe(true)
  await live.end()
})
