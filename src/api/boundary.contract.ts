// The border: what may be sent, by whom, and how everything else is refused.

import { expect, test } from 'vitest'
import { failures } from '#domain/failure.ts'
import { chartVersion } from '#machines/enrollment/enrollment.machine.ts'
import { facts } from '#machines/enrollment/samples.ts'
import { type Caller, go, messageId, sit } from './caller.fixture.ts'
import { open } from './contract.fixture.ts'
import { type Host, origin } from './hosts.fixture.ts'

/** Every route of the API that takes a body. `:id` is an enrollment of the caller's, `:push` anything. */
export const unsafeRoutes = [
  ['POST', '/enrollments'],
  ['POST', '/enrollments/:id/events'],
  ['POST', '/enrollments/:id/proofs/code'],
  ['POST', '/enrollments/:id/proofs/passkey'],
  ['POST', '/phone/pairings'],
  ['POST', '/phone/requests/:push/answer'],
  ['PUT', '/me/preference'],
] as const

/** Every route of a person's own enrollment. */
export const ownRoutes = [
  ['GET', '/enrollments/:id'],
  ['POST', '/enrollments/:id/events'],
  ['POST', '/enrollments/:id/proofs/code'],
  ['GET', '/enrollments/:id/activation'],
  ['GET', '/enrollments/:id/recovery-codes'],
  ['GET', '/enrollments/:id/push'],
  ['POST', '/enrollments/:id/proofs/passkey/options'],
  ['POST', '/enrollments/:id/proofs/passkey'],
] as const

const envelope = { id: 'msg_00000000', version: 0, chart: chartVersion }

const bodies = {
  '/enrollments/:id/events': { ...envelope, intent: { type: 'setup.started' } },
  '/enrollments/:id/proofs/code': { ...envelope, code: '123456' },
  '/enrollments/:id/proofs/passkey': {
    ...envelope,
    response: { id: 'a', rawId: 'a', type: 'public-key' },
  },
} as const

const bodyOf = (path: string) => bodies[path as keyof typeof bodies]

const textOf = (depth: number) => '['.repeat(depth) + ']'.repeat(depth)

const nonsense = [
  '',
  '{',
  'null',
  '7',
  '"text"',
  '[]',
  '[{}]',
  '{"__proto__":{"code":"123456"}}',
  '{"constructor":{"prototype":{"id":"x"}}}',
  '{"id":["msg_00000000"],"version":"0","chart":[1],"intent":"setup.started"}',
  '{"id":"msg_00000000","version":1e999,"chart":1,"intent":{"type":"setup.started"}}',
  '{"id":"msg_00000000","version":0.5,"chart":1,"code":"1"}',
  '{"id":"msg_00000000","version":-1,"chart":1,"code":"1"}',
  '{"id":"msg_00000000","version":0,"chart":1,"code":123456}',
  '{"id":"msg_00000000","version":0,"chart":1,"code":["123456"]}',
  '{"id":"msg_00000000","version":0,"chart":1,"code":{"$gt":""}}',
  '{"id":"../../etc","version":0,"chart":1,"code":"123456"}',
  '{"id":"msg_00000000","version":0,"chart":1,"intent":{"type":"__proto__"}}',
  '{"id":"msg_00000000","version":0,"chart":1,"intent":{"type":"toString"}}',
  '{"id":"msg_00000000","version":0,"chart":1,"intent":{"type":"setup.started","current":true}}',
  '{"code":null}',
  '{"code":{}}',
  '{"verdict":"toString","digits":null}',
  '{"preference":"__proto__"}',
  '{"preference":["push"]}',
  '{"reason":{"toString":"first"}}',
  textOf(5000),
]

export const boundaryContract = (host: Host) => {
  const raw = async (
    caller: Caller,
    [method, path]: readonly [string, string],
    init: RequestInit,
  ) => {
    const address = path.replace(':id', caller.view().id).replace(':push', 'psh_none')
    const response = await caller.fetch(`${origin}/api${address}`, {
      method,
      ...init,
      headers: { 'Usher-Person': caller.as, 'Content-Type': 'application/json', ...init.headers },
    })
    return { status: response.status, text: await response.text() }
  }

  const isRefusal = ({ status, text }: { status: number; text: string }) =>
    status >= 400 && status < 500 && failures.includes(JSON.parse(text).failure?.code)

  test.each(unsafeRoutes)(`${host.name}: %s %s refuses nonsense in one shape`, async (...route) => {
    const caller = sit(await open(host))
    await caller.start()

    const answers = await Promise.all(nonsense.map((body) => raw(caller, route, { body })))

    const wrong = nonsense.filter((_, n) => !isRefusal(answers[n] ?? { status: 0, text: '{}' }))
    expect(wrong).toEqual([])
    await caller.read()
    expect(caller.view().version).toBe(0)
  })

  test.each(unsafeRoutes)(`${host.name}: %s %s takes 16 kB and no more`, async (...route) => {
    const caller = sit(await open(host))
    await caller.start()
    const body = JSON.stringify({ id: 'é'.repeat(9000) })

    const large = await raw(caller, route, { body })
    const form = await raw(caller, route, {
      body: 'id=1',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    })

    expect([large.status, JSON.parse(large.text)]).toEqual([
      413,
      { failure: { code: 'too-large' } },
    ])
    expect([form.status, isRefusal(form)]).toEqual([400, true])
  })

  test(`${host.name}: a browser cannot spell a fact`, async () => {
    const caller = sit(await open(host))
    await go.toQrCode(caller)
    const { version } = caller.view()

    const said = [...facts, { type: 'code.submitted' }]
    const answers = await Promise.all(said.map((fact) => caller.send(fact as never)))

    expect(answers.map(({ status }) => status)).toEqual(said.map(() => 400))
    await caller.read()
    expect(caller.view().version).toBe(version)
  })

  test(`${host.name}: a number that belongs to no country is refused`, async () => {
    const caller = sit(await open(host))
    await caller.start()
    await caller.say('setup.started', { type: 'device.chosen', device: 'mobile' })

    const given = (country: string, text: string) =>
      caller.send({ type: 'number.confirmed' }, { number: { text, country, extension: null } })
    const answers = [
      await given('ZZ', '+16145550142'),
      await given('AA', '5550142'),
      await caller.send({ type: 'number.confirmed' }),
      await given('usa', '5550142'),
    ]

    expect(answers.map(({ status, body }) => [status, body.failure?.code])).toEqual([
      [422, 'number-malformed'],
      [422, 'number-malformed'],
      [422, 'number-missing'],
      [400, 'bad-request'],
    ])
  })

  test(`${host.name}: somebody else's enrollment looks like one that never was`, async () => {
    const world = await open(host)
    const [dana, mallory] = [sit(world), sit(world, 'george.duo')]
    await go.toPush(dana)
    await mallory.start()
    const asked = (id: string) =>
      Promise.all(
        ownRoutes.map(([method, path]) =>
          mallory.ask(method, path.replace(':id', id), { json: bodyOf(path) }),
        ),
      )

    const foreign = await asked(dana.view().id)
    const unknown = await asked('enr_00000000000000000000000000')

    expect(foreign).toEqual(unknown)
    expect(foreign).toEqual(
      ownRoutes.map(() => ({ status: 404, body: { failure: { code: 'not-found' } } })),
    )
  })

  test(`${host.name}: nobody in particular is let in nowhere`, async () => {
    const caller = sit(await open(host), 'nobody.duo')
    const routes = [...unsafeRoutes, ...ownRoutes, ['GET', '/me'], ['GET', '/stream']] as const

    const answers = await Promise.all(
      routes
        .filter(([, path]) => !path.startsWith('/phone'))
        .map(([method, path]) =>
          caller.ask(method, path.replace(':id', 'enr_1'), {
            json: method === 'GET' ? undefined : (bodyOf(path) ?? {}),
          }),
        ),
    )

    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([401]))
    expect(answers.every(({ body }) => body.failure?.code === 'not-allowed')).toBe(true)
  })

  test(`${host.name}: a phone without a good token reads and answers nothing`, async () => {
    const world = await open(host)
    const [dana, george] = [sit(world), sit(world, 'george.duo')]
    const { token } = await go.toPush(dana)
    const other = await go.toPush(george)
    const [request] = await dana.requests(token)

    const answers = [
      await dana.ask('GET', '/phone/requests'),
      await dana.ask('GET', '/phone/requests', { headers: { Authorization: 'Phone tok_no' } }),
      await dana.answer('', request?.id ?? '', {}),
      await george.answer(other.token, request?.id ?? '', {}),
      await george.answer(other.token, 'psh_none', {}),
    ]

    expect(answers.map(({ status }) => status)).toEqual([401, 401, 401, 404, 404])
    expect(await dana.requests(token)).toHaveLength(1)
  })

  test(`${host.name}: an unknown address answers in the one shape`, async () => {
    const caller = sit(await open(host))
    const paths = ['/nothing', '/enrollments/a/b/c/d', '/practice/nothing', '/', '/phone']

    const answers = await Promise.all(paths.map((path) => caller.ask('GET', path)))

    expect(answers).toEqual(
      paths.map(() => ({ status: 404, body: { failure: { code: 'not-found' } } })),
    )
  })

  test(`${host.name}: no answer may be kept by anything in between`, async () => {
    const caller = sit(await open(host))

    await go.toPush(caller)
    await caller.pair('unknown')
    await caller.ask('GET', '/nothing')
    await caller.ask('GET', '/health')

    expect(caller.said.filter(({ cache }) => cache !== 'no-store')).toEqual([])
  })

  test(`${host.name}: a version that is not a count is refused when reading`, async () => {
    const caller = sit(await open(host))
    await caller.start()

    const answers = await Promise.all(
      ['x', '-1', '1.5', '1e99', ''].map((since) =>
        caller.ask('GET', caller.path(`?since=${since}`)),
      ),
    )

    expect(answers.map(({ status }) => status)).toEqual([400, 400, 400, 400, 200])
  })

  test(`${host.name}: an id that was used for something else is not taken again`, async () => {
    const caller = sit(await open(host))
    await caller.start()
    const id = messageId()
    const at = (version: number) => ({ id, version, chart: chartVersion })
    await caller.post({ ...at(0), intent: { type: 'setup.started' } })

    const { status } = await caller.post({ ...at(1), intent: { type: 'back.requested' } })

    expect(status).toBe(422)
    expect(caller.state()).toBe('choosingDevice')
  })
}
