// What people do with the page on their phone while the server dies over it.

import { expect } from 'vitest'
import type { Answered, Browser } from '#api/live/live.fixture.ts'
import { open } from '#api/live/live.fixture.ts'
import {
  askForPush,
  digitsOf,
  openPhone,
  pairPhone,
  sayMine,
  toPairingCode,
} from '#api/live/phone.fixture.ts'
import type { CrashWorld } from './crash.fixture.ts'
import { done, type Prepare, refused } from './crash-deed.fixture.ts'
import { nothingIsGone } from './crash-people.fixture.ts'

/** A phone is no browser: it has no cookies, and asks whichever server runs. */
const worldOf = (world: CrashWorld) => ({
  app: { request: (request: Request) => world.browse().fetch(request) },
  ports: { now: () => Date.now() },
})

const toTestSignIn = async ({ caller }: Browser) => {
  const codes = await caller.recoveryCodes()
  await caller.say('codes.saved')
  await caller.prove(codes[0] ?? '')
  return codes
}

export const pairingPhone: Prepare = async (world) => {
  const { person, link } = await world.guest()
  const [browser, phone] = [world.browse(), await openPhone(worldOf(world))]
  await open(browser, link)
  const code = await toPairingCode(browser)
  let paired: Answered | null = null
  let isMine = false
  let answered: { id: string; digits: string } | null = null
  return {
    async act() {
      await phone.look(code)
      paired = done(await phone.pair(code))
      isMine = (await sayMine(browser, phone.factor())).status === 200
      await toTestSignIn(browser)
      await askForPush(browser)
      const [request] = await phone.requests()
      const asked = { id: request?.id ?? '', digits: await digitsOf(browser) }
      done(await phone.answer(asked.id, { verdict: 'approve', digits: asked.digits }))
      answered = asked
    },
    async after() {
      const other = await openPhone(worldOf(world))
      // A code that was claimed is nobody else's; one that was not is claimed once.
      if (!paired) refused(await phone.pair(code), 200, 404, 409, 410)
      refused(await other.pair(code), 404, 409, 410)
      await nothingIsGone(world.database, browser)
      if (answered) {
        const { id, digits } = answered
        refused(await phone.answer(id, { verdict: 'approve', digits }), 404, 410)
      }
      if (isMine && (await world.isBack(browser, person)))
        expect(browser.caller.context().linkedFactor).toBe('phonePage')
    },
  }
}

/** Whoever has only the page proves with it that it is still them. */
export const provingByPhone: Prepare = async (world) => {
  const { link } = await world.guest()
  const browser = world.browse()
  await open(browser, link)
  const { phone, codes } = await pairPhone(worldOf(world), browser)
  await browser.caller.say({ type: 'check.chosen', check: 'recoveryCode' })
  await browser.caller.prove(codes[1] ?? '')
  let proof = ''
  let proved: Answered | null = null
  return {
    async act() {
      const { body } = done(await browser.ask('POST', '/session/pushes', {}))
      const { id, digits } = body as { id: string; digits: string }
      proof = `/session/pushes/${id}/proof`
      done(await phone.answer(id, { verdict: 'approve', digits }))
      proved = done(await browser.ask('POST', proof, {}))
    },
    async after() {
      if (!proof) return
      // The cookie of a proof whose answer was lost is lost with it.
      if (!proved) refused(await browser.ask('POST', proof, {}), 200, 401, 410)
      refused(await browser.ask('POST', proof, {}), 401, 410)
    },
  }
}
