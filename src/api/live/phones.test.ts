// The page on a phone, over each kind of database: pairing it, asking it, and what it may not do.

import { afterAll, expect, test } from 'vitest'
import { proofHeader } from '#domain/phone-proof.ts'
import { type BackendName, backends, openBackends } from './backends.fixture.ts'
import { enrolAdministrator, inviteBy, open } from './live.fixture.ts'
import {
  askForPush,
  codeNow,
  digitsOf,
  openPhone,
  otherDigits,
  pairingOf,
  pairPhone,
  sayMine,
  toPairingCode,
} from './phone.fixture.ts'

const worlds = openBackends()

afterAll(() => worlds.end(), 60_000)

/** Somebody who has opened their invitation. */
const invited = async (backend: BackendName) => {
  const live = await worlds.open(backend)
  const admin = await enrolAdministrator(live)
  const join = async () => {
    const { link, person } = await inviteBy(admin)
    const browser = live.browser()
    await open(browser, link)
    return { browser, person }
  }
  const { browser: dana, person } = await join()
  return { live, admin, dana, person, join }
}

/** With a phone that has been asked at the test sign-in. */
const asked = async (backend: BackendName) => {
  const world = await invited(backend)
  const paired = await pairPhone(world.live, world.dana)
  await askForPush(world.dana)
  const [request] = await paired.phone.requests()
  const digits = await digitsOf(world.dana)
  return { ...world, ...paired, request: request?.id ?? '', digits }
}

const failureOf = ({ status, body }: { status: number; body: Record<string, unknown> }) => [
  status,
  (body.failure as { code: string } | undefined)?.code,
]

test.for(backends)('a phone is paired, asked, and lets its owner in: %s', async (backend) => {
  const { live, dana, person } = await invited(backend)
  const phone = await openPhone(live)
  const code = await toPairingCode(dana)

  const looked = await phone.look(code)
  await phone.pair(code)
  const claim = await pairingOf(dana)
  const before = dana.caller.state()
  await sayMine(dana, phone.factor())
  const codes = await dana.caller.recoveryCodes()
  await dana.caller.say('codes.saved')
  await dana.caller.prove(codes[0] ?? '')
  await askForPush(dana)
  const [request] = await phone.requests()
  const answer = await phone.answer(request?.id ?? '', {
    verdict: 'approve',
    digits: await digitsOf(dana),
  })
  await dana.caller.read()

  expect(looked.body).toEqual({ account: person.email, organization: 'Usher test' })
  expect(claim).toMatchObject({ phone: 'Android, Chrome', factorId: phone.factor() })
  expect(before).toBe('linkingApp.showingCode')
  expect(request).toMatchObject({ purpose: 'check', needsDigits: true })
  expect(answer.status).toBe(200)
  expect(dana.caller.state()).toBe('enrolled')
})

// BND-5, QRJ-3: a scan alone binds nothing.
test.for(backends)('a scan alone links nothing, and "no" ends its code: %s', async (backend) => {
  const { live, dana } = await invited(backend)
  const stranger = await openPhone(live)
  const mine = await openPhone(live)
  const code = await toPairingCode(dana)
  await stranger.pair(code)

  const unasked = dana.caller.context().linkedFactor
  await sayMine(dana, stranger.factor(), false)
  const next = await codeNow(dana)
  await mine.pair(next)
  const late = await sayMine(dana, stranger.factor())
  const { body } = await stranger.call('GET', '/phones/requests')

  expect(unasked).toBeNull()
  expect(next).not.toBe(code)
  expect(failureOf(late)).toEqual([422, 'not-possible-now'])
  expect(dana.caller.context().linkedFactor).toBeNull()
  expect(body).toMatchObject({ phones: [{ state: 'removed' }] })
  expect((await sayMine(dana, mine.factor())).status).toBe(200)
  expect(dana.caller.context().linkedFactor).toBe('phonePage')
})

test.for(backends)('of a hundred phones at one code exactly one has it: %s', async (backend) => {
  const { live, dana } = await invited(backend)
  const code = await toPairingCode(dana)
  const phones = await Promise.all(Array.from({ length: 100 }, () => openPhone(live)))

  const answers = await Promise.all(phones.map((phone) => phone.pair(code)))

  const statuses = answers.map(({ status }) => status).sort()
  expect(statuses).toEqual([200, ...Array(99).fill(410)])
  expect((await pairingOf(dana))?.key).toEqual(
    phones[answers.findIndex(({ status }) => status === 200)]?.key,
  )
})

test('a code is good for ten minutes, and for what its owner chose', async () => {
  const { live, dana } = await invited('memory')
  const phone = await openPhone(live)
  const code = await toPairingCode(dana)

  const unsigned = await phone.pair(code, { signature: 'A'.repeat(86) })
  const unknown = await phone.pair('0'.repeat(23))
  await dana.caller.say('back.requested', { type: 'device.chosen', device: 'tablet' })
  const elsewhere = await phone.pair(code)
  await dana.caller.say('back.requested', { type: 'device.chosen', device: 'phonePage' })
  live.clock.ahead += 10 * 60_000 + 1000
  const late = await phone.pair(code)

  expect(failureOf(unsigned)).toEqual([400, 'bad-request'])
  expect(failureOf(unknown)).toEqual([404, 'activation-unknown'])
  expect(failureOf(elsewhere)).toEqual([410, 'activation-expired'])
  expect(failureOf(late)).toEqual([410, 'activation-expired'])
})

test.for(backends)('of many answers at once one counts: %s', async (backend) => {
  const { dana, phone, request, digits } = await asked(backend)
  const verdicts = ['approve', 'deny'].flatMap((verdict) => Array(10).fill(verdict) as string[])

  const answers = await Promise.all(
    verdicts.map((verdict) => phone.answer(request, { verdict, digits })),
  )
  await dana.caller.read()

  const heard = dana.caller.view().events.map(({ event }) => event.type)
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
  expect(heard.filter((type) => /push\.(approved|denied)/.test(type)).length).toBeLessThan(2)
  const isApproved = verdicts[answers.findIndex(({ status }) => status === 200)] === 'approve'
  expect(dana.caller.state()).toBe(isApproved ? 'enrolled' : 'rehearsing.awaitingPush')
})

// PSH-6: by the third wrong set the request is over, however many come.
test.for(backends)(
  'five hundred wrong digits are three tries: %s',
  { timeout: 120_000 },
  async (backend) => {
    const { dana, phone, request, digits } = await asked(backend)
    const wrong = { verdict: 'approve', digits: otherDigits(digits) }

    const answers = await Promise.all(
      Array.from({ length: 500 }, () => phone.answer(request, wrong)),
    )
    const late = await phone.answer(request, { verdict: 'approve', digits })
    await dana.caller.read()

    const said = answers.map(failureOf)
    expect(said.filter(([, code]) => code === 'digits-wrong')).toHaveLength(3)
    expect(said.filter(([, code]) => code === 'push-over')).toHaveLength(497)
    expect(failureOf(late)).toEqual([410, 'push-over'])
    expect(dana.caller.state()).toBe('rehearsing.awaitingPush')
  },
)

test.for(backends)(
  'nothing is approved without the digits, however it is sent: %s',
  async (backend) => {
    const { live, phone, request, digits } = await asked(backend)
    const approve = { verdict: 'approve', digits }
    const path = `/phones/requests/${request}/answer`
    const body = JSON.stringify(approve)
    const wrongs = {
      origin: 'https://elsewhere.test',
      method: 'PUT',
      path: '/api/phones/requests',
      body: '{}',
      factor: 'fac_00000000000000000000000000',
      at: 1,
      nonce: '0'.repeat(26),
    }

    const missing = await phone.answer(request, { verdict: 'approve' })
    const forged = []
    for (const [field, value] of Object.entries(wrongs))
      forged.push(await phone.answer(request, approve, { [field]: value }))
    const unsigned = await phone.send('POST', path, body)
    const other = await openPhone(live)
    other.be(phone.factor())
    const stolen = await other.answer(request, approve)
    const proof = await phone.proofOf({ method: 'GET', path: '/phones/requests', body: '' })
    const read = await phone.send('GET', '/phones/requests', '', { [proofHeader]: proof })
    const replayed = await phone.send('GET', '/phones/requests', '', { [proofHeader]: proof })

    expect(failureOf(missing)).toEqual([422, 'digits-missing'])
    for (const answer of [...forged, unsigned, stolen, replayed])
      expect(failureOf(answer)).toEqual([401, 'not-allowed'])
    expect(read.status).toBe(200)
    expect((await phone.answer(request, approve)).status).toBe(200)
  },
)

test('a phone whose clock is wrong is told by how much', async () => {
  const { live, phone } = await asked('memory')
  const proof = await phone.proofOf({ method: 'GET', path: '/phones/requests', body: '' })
  live.clock.ahead += 5 * 60_000

  const answer = await phone.send('GET', '/phones/requests', '', { [proofHeader]: proof })

  expect(answer.status).toBe(401)
  expect(answer.body).toMatchObject({ failure: { code: 'clock-skewed', minutes: -5 } })
})

test.for(backends)('another person’s phone neither sees nor answers: %s', async (backend) => {
  const { live, dana, request, digits, join } = await asked(backend)
  const { browser: eve } = await join()
  const { phone: theirs } = await pairPhone(live, eve)

  const seen = await theirs.requests()
  const answer = await theirs.answer(request, { verdict: 'approve', digits })
  const claim = await eve.ask('GET', dana.caller.path('/pairing'))

  expect(seen).toEqual([])
  expect(failureOf(answer)).toEqual([404, 'not-found'])
  expect(claim.status).toBe(404)
})

test.for(backends)(
  'a new request replaces the old, whose answer moves nothing: %s',
  async (backend) => {
    const { dana, phone, request, digits } = await asked(backend)

    await dana.caller.say('push.resent')
    const waiting = await phone.requests()
    const late = await phone.answer(request, { verdict: 'approve', digits })
    await dana.caller.read()

    expect(waiting.map(({ id }) => id)).not.toContain(request)
    expect(waiting).toHaveLength(1)
    expect(failureOf(late)).toEqual([410, 'push-over'])
    expect(dana.caller.state()).toBe('rehearsing.awaitingPush')
  },
)
