// Whatever opens something opens that and nothing else: each kind of token, at each place that takes one, is
// answered like a token that does not exist.

import { afterEach, expect, test } from 'vitest'
import { sha256Hex } from '#domain/hash.ts'
import { newToken } from '#domain/id.ts'
import {
  enrolAdministrator,
  enrolApp,
  enrolPasskey,
  inviteBy,
  type Live,
  open,
  openLive,
  tokenOf,
} from './live.fixture.ts'
import { noticeLink } from './notices.ts'

const opened: Live[] = []

afterEach(() => {
  for (const live of opened.splice(0)) live.end()
})

const forApplications = 'an-application-that-asks-who-must'

/** Everything that opens something, each unused. */
const openAll = async () => {
  const live = await openLive(() => ({ applicationTokenHashes: [sha256Hex(forApplications)] }))
  opened.push(live)
  const { ports } = live
  const admin = await enrolAdministrator(live)
  const [invited, dana, paired] = [
    await inviteBy(admin),
    await inviteBy(admin),
    await inviteBy(admin),
  ]
  const browser = live.browser()
  await open(browser, dana.link)
  const key = await enrolApp(browser)
  const codes = await browser.caller.recoveryCodes()
  const phone = live.browser()
  await open(phone, paired.link)
  await phone.caller.start()
  await phone.caller.say('setup.started', { type: 'device.chosen', device: 'phonePage' })
  const { link } = await phone.caller.activation()
  const notice = await noticeLink(ports, {
    ...{ id: 'out_mail', at: ports.now(), person: dana.person.id },
    message: { kind: 'recoveryCodesMade', to: dana.person.email },
  })
  const question = await browser.ask('POST', '/session/challenge', {})
  const tokens: Record<string, string> = {
    invitation: tokenOf(invited.link),
    session: [...browser.jar.values()][0] ?? '',
    notice: tokenOf(notice?.link),
    pairing: tokenOf(link).replace('pair=', ''),
    application: forApplications,
    question: String(question.body.id),
    'recovery code': codes[3] ?? '',
    key,
  }
  return { live, tokens }
}

type Asked = (path: string, json?: object, headers?: HeadersInit) => Promise<string>

/** Every place that takes one, and whose it takes. */
const places: Record<string, { takes: string; ask(asked: Asked, token: string): Promise<string> }> =
  {
    redemption: {
      takes: 'invitation',
      ask: (asked, token) => asked('/invitations/redemptions', { token }),
    },
    'what a mail is about': {
      takes: 'notice',
      ask: (asked, token) => asked('/notices/readings', { token }),
    },
    'whose account': {
      takes: 'pairing',
      ask: (asked, code) => asked('/phones/codes', { code }),
    },
    'pairing of an app': {
      takes: '',
      ask: (asked, code) => asked('/phone/pairings', { code }),
    },
    cookie: {
      takes: 'session',
      ask: (asked, token) => asked('/session', undefined, { Cookie: `__Host-usher=${token}` }),
    },
    application: {
      takes: 'application',
      ask: (asked, token) =>
        asked('/enforcement/per_firstadministrator', undefined, {
          Authorization: `Bearer ${token}`,
        }),
    },
    phone: {
      takes: '',
      ask: (asked, token) =>
        asked('/phone/requests', undefined, { Authorization: `Phone ${token}` }),
    },
    'phone of a page': {
      takes: '',
      ask: (asked, token) => asked('/phones/requests', undefined, { 'Usher-Phone-Proofs': token }),
    },
    'sign-in': {
      takes: '',
      ask: (asked, id) =>
        asked('/session', { id, response: { id: 'a', rawId: 'a', type: 'public-key' } }),
    },
    objection: { takes: 'notice', ask: (asked, token) => asked('/notices/objections', { token }) },
  }

// C-55: the token of one flow was good for another.
test('a token is good where it belongs, and unknown everywhere else', async () => {
  const { live, tokens } = await openAll()
  const asked: Asked = async (path, json, headers = {}) => {
    const request = new Request(`https://usher.test/api${path}`, {
      method: json ? 'POST' : 'GET',
      headers: {
        ...{ 'Content-Type': 'application/json', 'Sec-Fetch-Site': 'same-origin' },
        ...headers,
      },
      ...(json && { body: JSON.stringify(json) }),
    })
    const response = await live.app.request(request)
    const cookies = response.headers.getSetCookie().length
    return `${response.status} ${await response.text()} ${cookies}`
  }

  for (const [place, { takes, ask }] of Object.entries(places)) {
    const unknown = await ask(asked, newToken(live.ports.random))
    expect([place, unknown]).toEqual([place, expect.stringMatching(/^4\d\d .* 0$/)])
    for (const [kind, token] of Object.entries(tokens))
      if (kind !== takes)
        expect([place, kind, await ask(asked, token)]).toEqual([place, kind, unknown])
  }
  // None was used up by being tried elsewhere.
  for (const [place, { takes, ask }] of Object.entries(places)) {
    const token = tokens[takes]
    if (token)
      expect([place, await ask(asked, token)]).toEqual([place, expect.stringMatching(/^200 /)])
  }
})

test('who came by the link of one person is that person, whoever else sits there', async () => {
  const live = await openLive()
  opened.push(live)
  const admin = await enrolAdministrator(live)
  const agent = await enrolPasskey(live, (await inviteBy(admin, { role: 'agent' })).link)
  const { link, person } = await inviteBy(admin)

  await open(agent, link)
  const { body } = await agent.ask('GET', '/session')

  expect(body).toMatchObject({ person: { id: person.id }, role: null, isProved: false })
  expect((await agent.ask('GET', '/people')).status).toBe(403)
})
