// Incidents in which a code was good more than once, or for somebody else.

import { afterAll, expect, test } from 'vitest'
import { answerFor, type Browser, inviteBy, tokenOf } from '#api/live/live.fixture.ts'
import { kinds } from '#storage/databases.fixture.ts'
import {
  askedWho,
  askTogether,
  atOnce,
  codeAt,
  enrolled,
  linked,
  openDesks,
  proveAgain,
  saidOf,
  sender,
} from './incidents.fixture.ts'
import { request } from './server.fixture.ts'

const desks = openDesks()
afterAll(desks.end)

test.each(kinds)(
  'C-1 Liferay, C-2 Pterodactyl, C-7 Dovecot Pro; %s: a code that was good is good nowhere again',
  async (kind) => {
    const desk = await desks.on(kind)
    const dana = await enrolled(desk)
    const elsewhere = await linked(desk, dana.person)
    await askedWho(elsewhere, 'passcode')
    const code = codeAt(dana.key, 0)

    const first = await proveAgain(dana.browser, code)
    const again = await proveAgain(dana.browser, code)
    const inAnotherSession = await proveAgain(elsewhere, code)
    const byAnotherRoute = await elsewhere.caller.prove(code)

    expect([first, again, inAnotherSession, byAnotherRoute].map(saidOf)).toEqual([
      '200 done',
      ...Array(3).fill('422 code-replayed'),
    ])
    expect(elsewhere.caller.context().identity).toBe('needed')
  },
)

test.each(kinds)('C-3 Rodauth; %s: no code older than the last one is accepted', async (kind) => {
  const desk = await desks.on(kind)
  const dana = await enrolled(desk)
  const [earlier, present] = [codeAt(dana.key, -1), codeAt(dana.key, 0)]

  const first = await proveAgain(dana.browser, present)
  const older = await proveAgain(dana.browser, earlier)

  expect([first, older].map(saidOf)).toEqual(['200 done', '422 code-replayed'])
})

test.each(kinds)('C-4 MISP; %s: signing out and in again renews no code', async (kind) => {
  const desk = await desks.on(kind)
  const dana = await enrolled(desk)
  const code = codeAt(dana.key, 0)
  const [first] = [await proveAgain(dana.browser, code)]

  await dana.browser.ask('DELETE', '/session')
  const back = await linked(desk, dana.person)

  expect([first, await proveAgain(back, code)].map(saidOf)).toEqual([
    '200 done',
    '422 code-replayed',
  ])
})

const spellings = (code: string) => [
  `${code.slice(0, 3)} ${code.slice(3)}`,
  ` ${code}`,
  `${code.slice(0, 3)}-${code.slice(3)}`,
  code.replaceAll(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit))),
  code.replaceAll(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit))),
  code,
]

test.each(kinds)(
  'C-5 and C-6 OpenBao; %s: however it is spelled, it is one code and one budget',
  async (kind) => {
    const desk = await desks.on(kind)
    const dana = await enrolled(desk)

    const said: string[] = []
    for (const spelling of spellings(codeAt(dana.key, 0)))
      said.push(saidOf(await proveAgain(dana.browser, spelling)))

    // Five attempts come with the proof that succeeded, and the sixth spelling has none left.
    expect(said).toEqual(['200 done', ...Array(5).fill('422 code-replayed')])
    expect(saidOf(await proveAgain(dana.browser, codeAt(dana.key, 0)))).toBe('422 locked')
  },
)

test.each(kinds)(
  'C-8 and C-9 Parse Server; %s: of forty uses of one recovery code, by two routes, one counts',
  async (kind) => {
    const desk = await desks.on(kind)
    const dana = await enrolled(desk)
    const elsewhere = await linked(desk, dana.person)
    await askedWho(elsewhere, 'recoveryCode')
    const [code = ''] = dana.codes.slice(2)
    const sends = [sender(desk, dana.browser.jar), sender(desk, elsewhere.jar)] as const

    // Two by the shorter way come first, and at the same moment.
    const answers = await atOnce(40, (n) =>
      n < 2 || n % 2
        ? sends[n < 2 ? (n as 0 | 1) : 0]('POST', '/session/proofs', { code })
        : elsewhere.caller.prove(code),
    )

    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
  },
)

test.each(kinds)(
  'C-10 Parse Server; %s: a passcode, a link, a passkey’s answer count once of twenty at once',
  async (kind) => {
    const desk = await desks.on(kind)
    const dana = await enrolled(desk)
    const { link } = await inviteBy(desk.admin)
    const code = codeAt(dana.key, 0)
    const elsewhere = await linked(desk, dana.person)
    const sends = [sender(desk, dana.browser.jar), sender(desk, elsewhere.jar)] as const
    const stranger = sender(desk, new Map())
    const answer = await answerFor(desk.browser(), desk.admin)

    const byKind = [
      // From two sessions: within one the winner's proof would end the session of the others.
      await atOnce(20, (n) => (n % 2 ? sends[0] : sends[1])('POST', '/session/proofs', { code })),
      await atOnce(20, () =>
        stranger('POST', '/invitations/redemptions', { token: tokenOf(link) }),
      ),
      await atOnce(20, () => stranger('POST', '/session', answer)),
    ]

    for (const answers of byKind)
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
  },
)

// Single-packet bursts need HTTP/2, which this server does not speak: the last bytes together are what is left.
test.each(kinds)(
  'C-11 MISP; %s: requests whose last bytes arrive together get one answer that counts',
  async (kind) => {
    const desk = await desks.on(kind)
    const dana = await enrolled(desk)
    const elsewhere = await linked(desk, dana.person)
    const text = JSON.stringify({ code: codeAt(dana.key, 0) })
    const requestOf = ({ jar }: Browser) =>
      request(
        'POST /api/session/proofs',
        {
          ...{ 'Content-Type': 'application/json', 'Sec-Fetch-Site': 'same-origin' },
          Cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; '),
          'Content-Length': String(text.length),
        },
        text,
      )
    const both = [requestOf(dana.browser), requestOf(elsewhere)]

    const answers = await askTogether(desk.port(), Array(10).fill(both).flat())

    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(answers).toHaveLength(20)
  },
)

test.each(kinds)(
  'C-14 Parse Server, C-15 Filament; %s: a used recovery code stays used, and an old set stays dead',
  async (kind) => {
    const desk = await desks.on(kind)
    const dana = await enrolled(desk)
    const [used = '', unused = ''] = dana.codes.slice(2)
    const first = await proveAgain(dana.browser, used)
    await dana.browser.ask('DELETE', '/session')
    const back = await linked(desk, dana.person)
    const again = await proveAgain(back, used)
    const proved = await proveAgain(back, codeAt(dana.key, 0))

    const made = await back.ask('POST', '/me/recovery-codes', {})
    const old = await proveAgain(back, unused)

    expect([first, again, proved, made, old].map(saidOf)).toEqual([
      '200 done',
      '422 recovery-code-used',
      '200 done',
      '200 done',
      '422 recovery-code-wrong',
    ])
  },
)

test.each(kinds)('C-16 Gogs; %s: nobody’s codes are good for somebody else', async (kind) => {
  const desk = await desks.on(kind)
  const [dana, eve] = [await enrolled(desk), await enrolled(desk)]

  const said = [
    await proveAgain(eve.browser, dana.codes[2]),
    await proveAgain(eve.browser, codeAt(dana.key, 0)),
    await proveAgain(dana.browser, dana.codes[2]),
  ].map(saidOf)

  expect(said).toEqual(['422 recovery-code-wrong', '422 code-wrong', '200 done'])
})

test.each(kinds)(
  'C-47 WP 2FA-Email, Really Simple Security; %s: what is no code is no proof',
  async (kind) => {
    const desk = await desks.on(kind)
    const dana = await enrolled(desk)
    const code = codeAt(dana.key, 0)
    const odd = [null, '', [], {}, [code], { code }, true, Number(code), `+${code}`, `0${code}`]

    for (const each of odd) {
      const { status } = await proveAgain(dana.browser, each)
      expect([each, status]).toEqual([each, expect.toSatisfy((n) => n === 400 || n === 422)])
    }
    expect(saidOf(await proveAgain(dana.browser, code))).toBe('200 done')
  },
)
