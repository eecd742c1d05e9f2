// One window onto the practice world: its fetch with faults, its one stream, and what the stream brings.

import type { EnrollmentView } from '#api/decide.ts'
import { type ApiClient, createClient } from '#client/api-client.ts'
import { createFaults, type Faults, troubleFrom, withFaults } from '#client/faults.ts'
import { keepNothing, keepsNothing } from '#client/keeping.ts'
import { type LiveValue, liveValue } from '#client/live-value.ts'
import { createPracticeCalls, type PracticeCalls } from '#client/practice-calls.ts'
import { openStream, type Stream } from '#client/stream.ts'
import type { PostItem, PushRequest } from '#domain/phone-messages.ts'
import type { PracticePerson } from '#domain/practice-person.ts'
import { defaultPerson } from './place.ts'

// The API in the browser has no address of its own; this one can never be asked by accident.
const base = 'https://practice.invalid'

export type ConnectHost = () => Promise<{ fetch: typeof fetch }>

export type PracticeWindow = {
  faults: Faults
  calls: PracticeCalls
  client: ApiClient
  /** Who has this name; nobody known by it is the default person. Null once the page is on its way out. */
  person(as: string): Promise<PracticePerson | null>
  post: LiveValue<readonly PostItem[]>
  requests: LiveValue<readonly PushRequest[]>
  /** Follows the person's post and phones, and the enrollment once there is one. */
  follow(followed: Followed): Stream
}

type Followed = {
  enrollment: () => { id: string; version: number } | null
  tokens: () => string[]
  onEnrollment: (view: EnrollmentView) => void
  onOnline: (isOnline: boolean) => void
  /** The enrollment is not there any more: the practice was started over in another window. */
  onGone?: () => void
}

/** `person` names who sits here and on which journey: `dana.duo`. */
export const openPracticeWindow = async (
  connectHost: ConnectHost,
  { person, search }: { person: string; search: URLSearchParams },
): Promise<PracticeWindow> => {
  const host = await connectHost()
  const faults = createFaults(troubleFrom(search))
  // The phone has a network of its own: the page's faults do not reach it.
  const calm: typeof fetch = (input, init) => host.fetch(asPerson(new Request(input, init), person))
  const troubled = withFaults(calm, faults)
  const post = liveValue<readonly PostItem[]>([])
  const requests = liveValue<readonly PushRequest[]>([])
  const calls = createPracticeCalls(calm, base)
  return {
    faults,
    calls,
    person: (as) => findPerson(calls, as),
    client: createClient(base, troubled),
    post,
    requests,
    follow: (followed) => followWorld({ fetch: troubled, faults, post, requests, followed }),
  }
}

const findPerson = async (calls: PracticeCalls, as: string): Promise<PracticePerson | null> => {
  const people = await calls.people()
  const byId = (id: string) => people.find((one) => one.id === id) ?? null
  const found = byId(as) ?? byId(defaultPerson)
  // Before the first answer is given: what is typed on a shared computer must never be kept.
  if (!found?.policy.sharedComputer || keepsNothing()) return found
  keepNothing()
  return null
}

const asPerson = (request: Request, person: string) => {
  request.headers.set('Usher-Person', person)
  return request
}

type World = Pick<PracticeWindow, 'faults' | 'post' | 'requests'> & {
  fetch: typeof fetch
  followed: Followed
}

const followWorld = ({ fetch, faults, post, requests, followed }: World): Stream => {
  const byFactor = new Map<string, readonly PushRequest[]>()
  faults.onConnectivity(followed.onOnline)
  followed.onOnline(faults.isOnline())
  return openStream({
    fetch,
    url: `${base}/api/stream`,
    headers: () => {
      const enrollment = followed.enrollment()
      const topics = enrollment ? [`enrollment=${enrollment.id}@${enrollment.version}`] : []
      return {
        'Usher-Topics': [...topics, 'post'].join(' '),
        'Usher-Phones': followed.tokens().join(' '),
      }
    },
    onEvent: ({ event, data }) => {
      if (event === 'enrollment') followed.onEnrollment(JSON.parse(data) as EnrollmentView)
      if (event === 'post') post.set((JSON.parse(data) as { post: PostItem[] }).post)
      if (event === 'phone') {
        const told = JSON.parse(data) as { factorId: string; requests: PushRequest[] }
        byFactor.set(told.factorId, told.requests)
        requests.set([...byFactor.values()].flat())
      }
    },
    onState: (state) => {
      if (state === 'open') followed.onOnline(faults.isOnline())
    },
    onRefused: ({ status }) => {
      if (status === 404) followed.onGone?.()
    },
  })
}
