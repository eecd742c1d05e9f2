// One person's way through each product, request by request, from "knows nothing" to a second factor that works.

import { enrolPasskey, newcomer, openBrowser, tokenOf } from '#api/live/live.fixture.ts'
import { newId } from '#domain/id.ts'
import { keyToSeed } from '#domain/seed.ts'
import { passcodeAt } from '#domain/totp.ts'
import { chartVersion } from '#machines/enrollment/enrollment.machine.ts'
import { origin, type Served } from './processes.ts'
import type { Visitor } from './visitor.ts'

/** What comes before the enrolment (who this is), the enrolment up to the first accepted code, and the rest. */
export type Side = {
  name: string
  arrive(visitor: Visitor): Promise<void>
  link(visitor: Visitor): Promise<void>
  finish(visitor: Visitor): Promise<void>
  headers: Record<string, string>
}

const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes))

const codeOf = (key: string) => passcodeAt(keyToSeed(key) ?? new Uint8Array(20), Date.now())

type View = { id: string; version: number; state: { value: unknown } }

/** People are invited beforehand; their links are used up one after the other. */
export const usherSide = (links: string[]): Side => {
  const views = new WeakMap<Visitor, View>()
  const keys = new WeakMap<Visitor, string>()
  const take = (visitor: Visitor, { enrollment }: { enrollment?: View }) => {
    if (enrollment) views.set(visitor, enrollment)
  }
  const viewOf = (visitor: Visitor) => {
    const view = views.get(visitor)
    if (!view) throw new Error('Nothing has been started')
    return view
  }
  const post = async (visitor: Visitor, rest: string, more: object) => {
    const { id, version } = viewOf(visitor)
    const message = { id: newId('msg', random), version, chart: chartVersion, ...more }
    take(visitor, await visitor.ask('POST', `/api/enrollments/${id}/${rest}`, message))
  }
  const say = (visitor: Visitor, intent: object) => post(visitor, 'events', { intent })
  const read = (visitor: Visitor, what: string) =>
    visitor.ask('GET', `/api/enrollments/${viewOf(visitor).id}/${what}`)

  return {
    name: 'Usher',
    headers: { Host: new URL(origin).host, Origin: origin, 'Sec-Fetch-Site': 'same-origin' },
    async arrive(visitor) {
      const token = tokenOf(links.pop())
      await visitor.ask('POST', '/api/invitations/redemptions', { token })
    },
    async link(visitor) {
      take(visitor, await visitor.ask('POST', '/api/enrollments', {}))
      await say(visitor, { type: 'setup.started' })
      await say(visitor, { type: 'device.chosen', device: 'mobile' })
      await say(visitor, { type: 'platform.chosen', platform: 'android' })
      await say(visitor, { type: 'app.installed' })
      await say(visitor, { type: 'camera.seen' })
      const { activation } = (await read(visitor, 'activation')) as { activation: { key: string } }
      await say(visitor, { type: 'scan.claimed' })
      await post(visitor, 'proofs/code', { code: codeOf(activation.key) })
      keys.set(visitor, activation.key)
    },
    async finish(visitor) {
      const { codes } = (await read(visitor, 'recovery-codes')) as { codes: string[] }
      await say(visitor, { type: 'codes.saved' })
      await post(visitor, 'proofs/code', { code: codes[0] })
      await say(visitor, { type: 'check.chosen', check: 'recoveryCode' })
      await post(visitor, 'proofs/code', { code: codes[1] })
      const { value } = viewOf(visitor).state
      if (value !== 'enrolled') throw new Error(`It ended in ${JSON.stringify(value)}`)
    },
  }
}

let count = 0

export const betterAuthSide = ({ port }: Served): Side => {
  const password = 'correct horse battery staple'
  return {
    name: 'better-auth',
    headers: { Origin: `http://127.0.0.1:${port}` },
    async arrive(visitor) {
      const email = `dana${++count}.${process.pid}@usher.test`
      await visitor.ask('POST', '/api/auth/sign-up/email', { name: 'Dana', email, password })
    },
    async link(visitor) {
      const { totpURI } = await visitor.ask('POST', '/api/auth/two-factor/enable', { password })
      const key = new URL(String(totpURI)).searchParams.get('secret') ?? ''
      await visitor.ask('POST', '/api/auth/two-factor/verify-totp', { code: codeOf(key) })
    },
    async finish() {},
  }
}

/** The links of so many people, invited by the first administrator as one list. */
export const inviteMany = async ({ port, heard }: Served, people: number): Promise<string[]> => {
  const first = /https?:\S+\/invitation\/#\w+/.exec(heard())?.[0]
  const browser = () =>
    openBrowser(async (asked) => {
      const { pathname, search } = new URL(asked.url)
      const body = await asked.text()
      const { method, headers } = asked
      return fetch(`http://127.0.0.1:${port}${pathname}${search}`, {
        ...{ method, headers },
        ...(body && { body }),
      })
    })
  const staff = await enrolPasskey({ browser }, first)
  const links: string[] = []
  while (links.length < people) {
    const rows = Array.from({ length: Math.min(150, people - links.length) }, () => {
      const { name, email } = newcomer()
      return `${name},${email}`
    })
    const csv = ['name,email', ...rows].join('\n')
    const answer = await staff.ask('POST', '/people/imports', { csv, isDryRun: false })
    const made = (answer.body as { links?: { link: string }[] }).links ?? []
    if (made.length === 0) throw new Error(`Nobody was invited: ${JSON.stringify(answer.body)}`)
    links.push(...made.map(({ link }) => link))
  }
  return links
}
