// Ways through the chart, generated from it, that together take every intent of every state, each by
// the control on its screen.

import type { Check, Provider } from '#domain/method.ts'
import { defaultPolicy } from '#domain/policy.ts'
import { stepAddresses } from '#journey/addresses.ts'
import type { EnrollmentInput } from '#machines/enrollment/context.ts'
import type { Fact, Intent } from '#machines/enrollment/events.ts'
import { edgeCover, type Path, type PathStep } from '#machines/enrollment/paths.ts'
import { causes, controls, type Driven } from './fixtures/controls.ts'
import { expect, type Practice, test } from './fixtures/practice.ts'

const inputFor = (provider: Provider, over: Partial<EnrollmentInput> = {}): EnrollmentInput => ({
  provider,
  devices: defaultPolicy[provider].devices,
  requirements: defaultPolicy[provider].requirements,
  reason: 'first',
  identityWays: [],
  hasRecoveryCodes: false,
  numberLabel: null,
  ...over,
})

/** Somebody who comes back: what they can prove themselves with, and no device beyond that. */
const returning = (provider: Provider, identityWays: Check[], hasRecoveryCodes: boolean) =>
  inputFor(provider, { devices: ['none'], reason: 'another', identityWays, hasRecoveryCodes })

type Story = {
  who: string
  provider: Provider
  paths: Path[]
  before(driven: Driven): Promise<void>
}

const fromTheStart = async () => {}

const stories: Story[] = [
  { who: 'Duo', provider: 'duo', paths: edgeCover(inputFor('duo')), before: fromTheStart },
  {
    who: 'authenticator',
    provider: 'authenticator',
    paths: edgeCover(inputFor('authenticator')),
    before: fromTheStart,
  },
  {
    who: 'another device after Duo',
    provider: 'duo',
    paths: edgeCover(returning('duo', ['push', 'passcode'], false)),
    async before(driven) {
      await driven.goToDuoScan()
      await driven.phone.addByScan()
      await driven.press('Save')
      await driven.press('Send me a push')
      await driven.phone.approve()
      await driven.press('Add a second phone or key')
    },
  },
  {
    who: 'another device after an authenticator',
    provider: 'authenticator',
    paths: edgeCover(returning('authenticator', ['passcode', 'recoveryCode'], true)),
    async before(driven) {
      await driven.goToAuthenticatorScan()
      await driven.phone.addByScan()
      await driven.press('I have scanned it')
      await driven.typeCode(await driven.phone.passcode())
      driven.codes = await driven.saveCodes()
      await driven.typeCode(driven.codes.pop() ?? '')
      await driven.press('Use a recovery code instead')
      await driven.typeCode(driven.codes.pop() ?? '')
      await driven.press('Add a second phone or key')
    },
  },
]

for (const { who, provider, paths, before } of stories) {
  for (const [place, path] of paths.entries()) {
    test(`${who}: way ${place + 1} of ${paths.length}, ${path.length} steps`, async ({
      page,
      practice,
    }) => {
      test.setTimeout(180_000)
      await page.clock.install()
      await practice.open({ journey: provider, host: 'window' })
      const driven = begin(practice)
      await before(driven)
      for (const step of path) await drive(driven, step)
    })
  }
}

const begin = (practice: Practice): Driven => ({
  ...practice,
  state: 'welcoming',
  codes: [],
  device: 'mobile',
  hasApp: false,
})

const drive = (driven: Driven, step: PathStep) =>
  test.step(`${edgeOf(step)} → ${step.after}`, async () => {
    const { before, event, after } = step
    driven.state = before
    await arrive(driven, before)
    // A code is checked within one answer: what can be done meanwhile can be done before.
    if (event.type !== 'code.submitted') await happen(driven, event as Intent | Fact)
    if (event.type === 'device.chosen')
      driven.device = event.device === 'landline' ? 'landline' : 'mobile'
    await arrive(driven, after)
    if (after === 'savingCodes') driven.codes = await driven.recoveryCodes()
  })

const edgeOf = ({ before, event: { type, ...said } }: PathStep) =>
  [before, type, ...Object.values(said).filter((value) => typeof value === 'string')].join(' ')

const arrive = async ({ page, question }: Driven, state: PathStep['before']) => {
  await expect(page).toHaveURL(new RegExp(`/practice/enroll/${stepAddresses[state]}/?\\?`))
  await expect(question).toBeVisible()
}

const happen = async (driven: Driven, event: Intent | Fact) => {
  const table: Record<string, unknown> = { ...controls, ...causes }
  const way = table[event.type] as
    | ((driven: Driven, event: Intent | Fact) => Promise<void>)
    | undefined
  if (!way) throw new Error(`Nothing here makes ${event.type} happen`)
  if (event.type in causes) await driven.heard()
  await way(driven, event)
}
