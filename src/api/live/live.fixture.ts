// A live world over memory, and browsers with a cookie jar each to visit it with.

import { passcodeOf, sit } from '#api/caller.fixture.ts'
import { openMemoryApi, origin } from '#api/hosts.fixture.ts'
import type { Session } from '#api/records.ts'
import { createSoftwareAuthenticator } from '#client/software-authenticator.ts'
import { activationLink } from '#domain/activation.ts'
import { createLiveApi } from './create-live-api.ts'
import { firstAdministratorLink } from './first-administrator.ts'
import { identifyBySession } from './identifying.ts'
import { livePolicy } from './live-policy.ts'
import type { LivePorts } from './live-ports.ts'
import { refusePush } from './push-limits.ts'

export type Answered = { status: number; body: Record<string, unknown>; response: Response }

type Change = (ports: LivePorts) => Partial<LivePorts>

/** Where nobody comes from anywhere. */
const uncounted = { addressOf: () => '', mostEachMinute: 1, onCrowded: () => {} }

/** `clock.ahead` moves the world's clock, in milliseconds. */
export const openLive = async (
  change: Change = () => ({}),
  deliver: LivePorts['deliver'] = async () => {},
  guard: object = {},
) => {
  const clock = { ahead: 0 }
  const memory = await openMemoryApi(undefined, () => ({ deliver }))
  const usual: LivePorts = {
    ...memory.ports,
    world: 'live',
    now: () => Date.now() + clock.ahead,
    policyFor: livePolicy,
    origin,
    refusePush,
    activationLink: (_, code) => activationLink(`${origin}/phone/`, code),
    canMail: false,
    applicationTokenHashes: [],
    challengeKey: memory.ports.pepper,
    auditKey: memory.ports.pepper,
    issuer: 'Usher test',
    relyingParty: { id: new URL(origin).hostname, name: 'Usher test', origins: [origin] },
    identify: (request) => identifyBySession(usual)(request),
  }
  const ports = { ...usual, ...change(usual) }
  const app = createLiveApi(ports, { origin, onRefused: () => {}, ...uncounted, ...guard })

  const browser = () => openBrowser(async (request) => app.request(request))

  return {
    ports,
    app,
    clock,
    browser,
    sessions: () => ports.storage.transaction((tx) => tx.sessions.list({})) as Promise<Session[]>,
    end: memory.end,
  }
}

/** A browser with a cookie jar of its own; `visit` carries its requests to a server. */
export const openBrowser = (visit: (request: Request) => Promise<Response>) => {
  const jar = new Map<string, string>()
  const browse: typeof fetch = async (input, init) => {
    const request = new Request(input, init)
    const cookies = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    if (cookies) request.headers.set('Cookie', cookies)
    request.headers.set('Sec-Fetch-Site', 'same-origin')
    const response = await visit(request)
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';')
      const [name = '', value = ''] = pair.split('=')
      if (value) jar.set(name, value)
      else jar.delete(name)
    }
    return response
  }
  const ask = async (method: string, path: string, json?: unknown): Promise<Answered> => {
    const response = await browse(`${origin}/api${path}`, {
      method,
      headers: { 'Content-Type': 'application/json' },
      ...(json !== undefined && { body: JSON.stringify(json) }),
    })
    const text = await response.clone().text()
    const isJson = response.headers.get('Content-Type')?.startsWith('application/json')
    return { status: response.status, body: isJson ? JSON.parse(text) : { text }, response }
  }
  return { ask, fetch: browse, jar, caller: sit({ fetch: browse }) }
}

export type Live = Awaited<ReturnType<typeof openLive>>
export type Browser = ReturnType<typeof openBrowser>

export const tokenOf = (link: unknown) => String(link).split('#')[1] ?? ''

export const open = (browser: Browser, link: unknown) =>
  browser.ask('POST', '/invitations/redemptions', { token: tokenOf(link) })

/** Opens the link in a browser of its own and registers a passkey there, as staff do. */
export const enrolPasskey = async (live: Pick<Live, 'browser'>, link: unknown) => {
  const browser = live.browser()
  await open(browser, link)
  const { caller } = browser
  await caller.start()
  await caller.say('setup.started', { type: 'device.chosen', device: 'thisDevice' })
  await caller.provePasskey(await caller.passkeyResponse())
  await caller.say({ type: 'check.chosen', check: 'passkey' })
  await caller.provePasskey(await caller.passkeyResponse())
  return browser
}

/** The first administrator, signed in with the passkey they have just made. */
export const enrolAdministrator = async (live: Live) =>
  enrolPasskey(live, await firstAdministratorLink(live.ports, 'admin@usher.test'))

const keysOf = ({ caller }: Browser, from = origin) =>
  createSoftwareAuthenticator({ shelf: caller.shelf, origin: from, confirm: async () => true })

/** What the passkey of `owner` answers to the question that `browser` is asked. */
export const answerFor = async (browser: Browser, owner: Browser, from = origin) => {
  const { body } = await browser.ask('POST', '/session/challenge', {})
  const given = await keysOf(owner, from).use(body.challenge as never)
  if (!given.ok) throw new Error(given.failure)
  return { id: body.id, response: given.response }
}

let count = 0

export const newcomer = (more: object = {}) => ({
  ...{ name: 'Dana Whitfield', email: `dana${++count}@usher.test`, group: null, role: null },
  isSsoOnly: false,
  ...more,
})

/** Invites somebody; the link, and who they are. */
export const inviteBy = async (staff: Browser, more: object = {}) => {
  const { body } = await staff.ask('POST', '/people', newcomer(more))
  const { person, invitation } = body as {
    person: { id: string; email: string }
    invitation: { link: string }
  }
  return { person, link: invitation.link }
}

/** The whole set-up of an authenticator app in this browser; the key that the app keeps. */
export const enrolApp = async ({ caller }: Browser, codeOf = passcodeOf) => {
  await caller.start()
  await caller.say('setup.started', { type: 'device.chosen', device: 'mobile' })
  await caller.say({ type: 'platform.chosen', platform: 'android' }, 'app.installed', 'camera.seen')
  const { key } = await caller.activation()
  await caller.say('scan.claimed')
  await caller.prove(codeOf(key ?? ''))
  return key ?? ''
}
