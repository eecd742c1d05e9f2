// Joins the journey's face to the practice world.

import { copyText } from '#client/clipboard.ts'
import { downloadText } from '#client/download.ts'
import type { Journey } from '#client/journey-client.ts'
import { passkeyShelf } from '#client/passkey-shelf.ts'
import type { PasskeyPort } from '#client/passkeys.ts'
import { createReach, createReader, provePasskey } from '#client/reach.ts'
import type { EnrollPorts } from '#enroll/enroll.tsx'
import { stateName } from '#machines/enrollment/stepping.ts'
import { subscribePhones } from '#phone/phone-store.ts'
import { leave } from './leave-practice.ts'
import { phoneTokens } from './phone-ports.ts'
import type { PracticeWindow } from './practice-window.ts'

export type EnrollPortsOptions = {
  window: Promise<PracticeWindow>
  personKey: string
  /** The step at which this person's network goes, if it does. */
  dropsNetworkAt: string | null
  isSharedComputer: boolean
  /** Asks first. */
  onStartOver: () => void
  homeHref: string
}

const outageMs = 8000

export const practiceEnrollPorts = (options: EnrollPortsOptions): EnrollPorts => {
  const { window: opening, personKey, homeHref } = options
  const reader = async () => createReader((await opening).client)
  const clearComputer = () => void leave(opening, `${homeHref}practice/cleared/`)
  return {
    reach: async () => createReach((await opening).client),
    read: async (name, id) => {
      const read = (await reader())[name]
      return read(id) as Promise<never>
    },
    policy: async () => (await reader()).policy(),
    follow: (journey) => followJourney(options, journey),
    hands: (journey) => ({
      copy: copyText,
      download(name, text) {
        downloadText(name, text)
        return true
      },
      print() {
        window.print()
        return true
      },
      passkeys: practicePasskeys(personKey),
      pairing: null,
      passkeyKinds: ['securityKey', 'thisDevice'],
      async provePasskey() {
        const { client } = await opening
        await provePasskey({ client, journey, passkeys: practicePasskeys(personKey) })
      },
      appLink: ({ link, content }) => link ?? phoneLink(homeHref, personKey, content),
      clearComputer: options.isSharedComputer ? clearComputer : null,
    }),
    startOver: options.onStartOver,
  }
}

/** An authenticator app on this very phone: its page, with the account in the fragment. */
const phoneLink = (homeHref: string, personKey: string, content: string) => {
  const [as = '', journey = ''] = personKey.split('.')
  return `${homeHref}practice/phone/?as=${as}&journey=${journey}#${content}`
}

const practicePasskeys = (personKey: string): PasskeyPort => {
  const load = async () => {
    const { createSoftwareAuthenticator } = await import('#client/software-authenticator.ts')
    return createSoftwareAuthenticator({
      shelf: passkeyShelf(personKey),
      origin: location.origin,
      confirm: async () => true,
    })
  }
  return {
    supported: async () => (await load()).supported(),
    register: async (given) => (await load()).register(given),
    use: async (given) => (await load()).use(given),
  }
}

const followJourney = ({ window: opening, ...options }: EnrollPortsOptions, journey: Journey) => {
  const closing = opening.then((world) => {
    const { view } = journey.snapshot()
    const stream = world.follow({
      enrollment: () => {
        const now = journey.snapshot().view
        return now && { id: now.id, version: now.version }
      },
      tokens: () => phoneTokens(options.personKey),
      onEnrollment: journey.hear,
      onOnline: journey.setOnline,
      onGone: () => void journey.begin(null),
    })
    let followed = `${view?.id} ${phoneTokens(options.personKey).join()}`
    const follow = () => {
      const next = `${journey.snapshot().view?.id} ${phoneTokens(options.personKey).join()}`
      if (next !== followed) stream.reopen()
      followed = next
    }
    const unheard = [subscribePhones(follow), journey.subscribe(follow)]
    const undo = dropNetwork(world, journey, options.dropsNetworkAt)
    return () => {
      stream.close()
      undo()
      for (const stop of unheard) stop()
    }
  })
  return () => void closing.then((close) => close())
}

/** The network goes once, when the person first reaches the step, and comes back by itself. */
const dropNetwork = (world: PracticeWindow, journey: Journey, at: string | null) => {
  let isDone = at === null
  return journey.subscribe(() => {
    if (isDone || stateName(journey.snapshot().state.value) !== at) return
    isDone = true
    world.faults.change({ offline: true })
    setTimeout(() => world.faults.change({ offline: false }), outageMs)
  })
}
