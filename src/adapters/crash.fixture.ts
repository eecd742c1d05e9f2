// A world in which the server is killed at a point that was named before, and comes back.

import { expect, vi } from 'vitest'
import { answerFor, type Browser, enrolPasskey, newcomer, open } from '#api/live/live.fixture.ts'
import type { TestDatabase } from '#storage/databases.fixture.ts'

import type { Guest } from './crash-people.fixture.ts'
import { besides, type Dice, whoOf } from './crash-points.fixture.ts'
import { deeds } from './crash-table.fixture.ts'
import type { Mailbox } from './mailbox.fixture.ts'
import {
  browserAmong,
  newKey,
  patient,
  type Running,
  startServer,
} from './running-server.fixture.ts'
import { within } from './stopping.ts'

/** What a connection says that was cut; whatever else goes wrong is wrong. */
const isCut = (error: unknown) =>
  error instanceof TypeError && /fetch failed|terminated/.test(error.message)

const untilCut = (work: Promise<unknown>) =>
  work.then(
    () => false,
    (error) => {
      if (isCut(error)) return true
      throw error
    },
  )

const isBeside = (who: string) => besides.some((each) => each === who)
const oneOf = <T>(all: T[], dice: Dice): T[] => all.slice(dice(all.length)).slice(0, 1)

/** For what works beside the requests to come by; the audit is chained every second. */
const longestMs = 60_000

const pointsIn = (heard: string) =>
  [...heard.matchAll(/^PASSED (.+)$/gm)].map(([, name]) => name ?? '')

/** `entry`: the server that dies. */
type World = { database: TestDatabase; mailbox: Mailbox; home: string; dice: Dice; entry: string }

export const openCrashWorld = async ({ database, mailbox, home, dice, entry }: World) => {
  const settings = {
    ...{ ...database.settings, USHER_KEY: newKey() },
    ...{ SMTP_URL: mailbox.url, MAIL_FROM: 'usher@usher.test' },
  }
  let server: Running
  const start = async (point: string) => {
    server = await startServer({ home, settings: { ...settings, CRASH_AT: point }, entry })
    return server
  }
  const browse = () => browserAmong(() => [server])
  const first = await start('')
  const staff = await enrolPasskey({ browser: browse }, first.link)
  const invitedByMail: string[] = []

  const world = {
    database,
    mailbox,
    staff,
    browse,
    async invite(more: object = {}) {
      const someone = newcomer(more)
      const { status, body } = await staff.ask('POST', '/people', someone)
      if (status !== 200) throw new Error(`Not invited: ${status} ${JSON.stringify(body)}`)
      invitedByMail.push(someone.email)
      return { email: someone.email, id: (body.person as { id: string }).id }
    },
    async guest(more: object = {}) {
      const person = await world.invite(more)
      return { person, link: await mailbox.linkFor(person.email) }
    },
    /** With a link that is sent for it. */
    async letIn(browser: Browser, { id, email }: Guest) {
      expect((await staff.ask('POST', `/people/${id}/invitations`, {})).status).toBe(200)
      await vi.waitFor(
        async () => expect((await open(browser, await mailbox.linkFor(email))).status).toBe(200),
        patient,
      )
    },
    /** In their own set-up again; false where it is over and a new link leads to no finished one. */
    async isBack(browser: Browser, person: Guest) {
      const { status } = await browser.caller.start()
      if (status !== 401) return status === 200
      // The answer that carried the new cookie was lost with the server: another link is sent.
      await world.letIn(browser, person)
      return (await browser.caller.start()).status === 200
    },
    /** What the deeds of everybody pass: all the points at which to die. */
    async record(): Promise<string[]> {
      await arm()
      for (const prepare of new Set(Object.values(deeds).flat())) {
        const { act, after } = await prepare(world)
        await act()
        await after()
      }
      const ofBesides = () =>
        pointsIn(server.heard()).filter((name) => name.startsWith('audit chain'))
      await vi.waitFor(() => expect(ofBesides().length).toBeGreaterThan(4), patient)
      return [...new Set(pointsIn(server.heard()))].sort()
    },
    /** Ends the server as it is and starts one that dies at this point; null: at none in particular. */
    async aim(point: string | null) {
      await server.kill()
      await start(point ?? '')
      await signIn()
    },
    /**
     * Dies where it was aimed, comes back aimed at `next`, and people go on. False where nobody came by:
     * how often a request writes also depends on the time, so the third time is not always there.
     */
    async round(point: string | null, next: string | null): Promise<boolean> {
      const who = point && whoOf(point)
      const among = who ? (deeds[who] ?? []) : oneOf(Object.values(deeds).flat(), dice)
      for (const prepare of among) {
        const { act, after } = await prepare(world)
        await arm()
        const timer = who ? undefined : setTimeout(() => void server.kill(), dice(300))
        const isOver = await untilCut(act())
        if (isOver || !who || isBeside(who)) await within(longestMs, server.ended)
        clearTimeout(timer)
        const isHit = !point || pointsIn(server.heard()).includes(point)
        // Killed in any case: whatever looks afterwards must not be what comes by.
        await world.aim(isHit ? next : point)
        await after()
        if (isHit) return true
      }
      await world.aim(next)
      return false
    },
    settings,
    /** Every mail whose invitation was acknowledged has come. */
    allDelivered: () => Promise.all(invitedByMail.map((email) => mailbox.linkFor(email))),
    stop: () => server.stop(),
    kill: () => server.kill(),
  }
  const arm = async () => {
    server.signal('SIGUSR2')
    await vi.waitFor(() => expect(server.heard()).toContain('ARMED'), { ...patient, interval: 5 })
  }
  const signIn = async () => {
    const { status } = await staff.ask('POST', '/session', await answerFor(staff, staff))
    if (status !== 200) throw new Error(`Not signed in: ${status}`)
  }
  return world
}

export type CrashWorld = Awaited<ReturnType<typeof openCrashWorld>>
