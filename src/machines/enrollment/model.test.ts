// The checks of architecture: the whole graph of the chart is walked for many people, and every
// check is also shown a chart with one mistake in it.

import { expect, test } from 'vitest'
import { assign } from 'xstate'
import * as checks from './checks.ts'
import { enrollmentMachine } from './enrollment.machine.ts'
import { type EnrollmentEvent, effects } from './events.ts'
import {
  coded,
  duoMobile,
  duoTablet,
  found,
  graphs,
  isCheck,
  isCodesProof,
  isEnrolled,
  isFull,
  isIdentity,
  isLink,
  isPastIdentity,
  isPastLink,
  isTwin,
  keyOwner,
  returning,
  walked,
} from './model.fixture.ts'
import { type Person, person } from './people.ts'
import { planted, stateOf } from './plant.ts'
import { type Machine, noise, walk } from './walk.ts'

test('every state that waits for a person is reached by somebody', () => {
  const cut = planted((root) => {
    stateOf(root, 'choosingDevice').on['device.chosen'] = []
  })

  const bitten = checks.unreached([walked(duoMobile, cut)])

  expect(checks.unreached(graphs.map(({ graph }) => graph))).toEqual([])
  expect(bitten).toContain('enteringNumber')
})

test('whatever happens, an honest way leads to the end', () => {
  const shut = planted((root) => {
    Object.assign(stateOf(root, 'registeringPasskey'), { on: {}, always: [] })
  })
  const endless = planted((root) => {
    stateOf(root, 'rehearsing').always = []
  })
  const hasDevice = ({ input }: Person) => input.devices.some((device) => device !== 'none')

  const bitten = checks.stranded(walked(keyOwner, shut), ['enrolled', 'escalated'])
  const wandering = checks.stranded(walked(keyOwner, endless), ['enrolled'])

  expect(found((graph) => checks.stranded(graph, ['enrolled', 'escalated']))).toEqual([])
  expect(found((graph) => checks.stranded(graph, ['enrolled']), hasDevice)).toEqual([])
  expect(bitten[0]).toContain('registeringPasskey')
  expect(wandering[0]).toContain('welcoming')
})

test('nothing past the link is reached without a fact that links', () => {
  const leaky = planted((root) => {
    stateOf(root, 'linkingApp.showingCode').on['scan.claimed'] = '#linked'
  })

  const bitten = checks.reachedWithout(walked(duoTablet, leaky), isLink, isPastLink)

  expect(found((graph) => checks.reachedWithout(graph, isLink, isPastLink))).toEqual([])
  expect(bitten[0]).toContain('scan.claimed')
})

test.each([
  ['device.activated', duoTablet],
  ['device.activated', person('authenticator', { devices: ['phonePage'] })],
  ['code.accepted', coded],
  ['number.proved', person('duo', { devices: ['landline'] })],
  ['passkey.registered', keyOwner],
])('%s alone links the device it belongs to', (type, one) => {
  const without = checks.reachedWithout(walked(one), (event) => event.type === type, isPastLink)
  const withIt = checks.reachedWithout(
    walked(one),
    (event) => isLink(event) && event.type !== type,
    isPastLink,
  )

  expect(without).toEqual([])
  expect(withIt).not.toEqual([])
})

test('a fact of the other provider links nothing', () => {
  const isOther = (event: EnrollmentEvent) => isLink(event) && event.type !== 'device.activated'
  const late = walked(person('authenticator', { devices: ['tablet'] }, 'link'))

  expect(checks.reachedWithout(late, isOther, isPastLink)).toEqual([])
})

test('nobody is enrolled without the test sign-in that policy asks for', () => {
  const leaky = planted((root) => {
    stateOf(root, 'rehearsing').on['otherWay.requested'] = '#enrolled'
  })

  const bitten = checks.reachedWithout(walked(keyOwner, leaky), isCheck, isEnrolled)

  const isAsked = ({ input }: Person) => input.requirements.rehearse
  expect(found((graph) => checks.reachedWithout(graph, isCheck, isEnrolled), isAsked)).toEqual([])
  expect(bitten[0]).toContain('otherWay.requested')
})

test('nobody is enrolled before one recovery code is typed back where policy asks for it', () => {
  const leaky = planted((root) => {
    stateOf(root, 'savingCodes').on['codes.saved'] = '#codesSaved'
  })

  const bitten = checks.reachedWithout(walked(keyOwner, leaky), isCodesProof, isEnrolled)

  const isAsked = ({ input }: Person) => input.requirements.proveCodes && !input.hasRecoveryCodes
  expect(found((graph) => checks.reachedWithout(graph, isCodesProof, isEnrolled), isAsked)).toEqual(
    [],
  )
  expect(bitten[0]).toContain('codes.saved')
})

test('somebody with a factor gets nowhere before it is proved', () => {
  const leaky = enrollmentMachine.provide({ guards: { needsIdentity: () => false } }) as Machine
  // What a lock's fact says it was for decided where "Try another way" led.
  const unlocked = planted((root) => {
    stateOf(root, 'locked').on['otherWay.requested'] = '#savingCodes'
  })

  const bitten = checks.reachedWithout(walked(returning, leaky), isIdentity, isPastIdentity)
  const around = checks.reachedWithout(walked(returning, unlocked), isIdentity, isPastIdentity)

  const isAsked = ({ input }: Person) => input.identityWays.length > 0
  expect(
    found((graph) => checks.reachedWithout(graph, isIdentity, isPastIdentity), isAsked),
  ).toEqual([])
  expect(bitten).not.toEqual([])
  expect(around[0]).toContain('otherWay.requested')
})

test('no intent lowers a requirement', () => {
  const kind = enrollmentMachine.provide({
    actions: {
      startOver: assign({
        requirements: { saveCodes: false, proveCodes: false, rehearse: false },
        number: 'none',
      }),
      askForHelp: assign({ identity: 'notNeeded', locked: null }),
    },
  }) as Machine

  const bitten = checks.lowered(walked(duoMobile, kind))
  const known = checks.lowered(walked(returning, kind))

  expect(found(checks.lowered)).toEqual([])
  expect(bitten).toContain('addingAccount: restart.requested changes requirements')
  expect(bitten).toContain('provingNumber.typing: restart.requested changes number')
  expect(known).toContain('confirmingItIsYou.choosingWay: help.requested changes identity')
})

test('every fact is handled in every state', () => {
  const deaf = planted((root) => {
    delete root.on['push.denied']
  })

  const bitten = checks.refusedFacts(walked(keyOwner, deaf))

  expect(found((graph) => checks.refusedFacts(graph, isFull ? 50 : 1))).toEqual([])
  expect(bitten).toContain('enrolled refuses push.denied')
})

test('a fact about something superseded changes nothing anywhere', () => {
  const gullible = enrollmentMachine.provide({ guards: { isCurrent: () => true } }) as Machine

  const bitten = checks.heededLate(walked(keyOwner, gullible))

  expect(found((graph) => checks.heededLate(graph, isFull ? 50 : 1))).toEqual([])
  expect(bitten).toContain('registeringPasskey heeds an old passkey.registered')
})

test('a fact that only tells something moves nobody', () => {
  const jumpy = planted((root) => {
    root.on['push.denied'] = '.welcoming'
  })

  const bitten = checks.movingNotices(walked(keyOwner, jumpy))
  const late = checks.movingNotices(walked(person('duo', { devices: ['tablet'] }), jumpy))

  expect(found(checks.movingNotices)).toEqual([])
  expect(bitten).toEqual([])
  expect(late).toContain('rehearsing.awaitingPush: push.denied check')
})

test('Back loses no answer', () => {
  const forgetful = planted((root) => {
    stateOf(root, 'installingApp').on['back.requested'] = {
      target: '#choosingPlatform',
      actions: 'startOver',
    }
  })

  const bitten = checks.forgetfulBack(walked(duoTablet, forgetful))

  expect(found(checks.forgetfulBack)).toEqual([])
  expect(bitten).toContain('installingApp: back.requested loses platform')
})

test('every step is for the device that was chosen', () => {
  const careless = enrollmentMachine.provide({
    guards: { choseNumberless: ({ event }) => event.type === 'device.chosen' },
  }) as Machine

  const bitten = checks.unfitSteps(walked(person('duo', { devices: ['landline'] }), careless))

  expect(found(checks.unfitSteps)).toEqual([])
  expect(bitten).toContain('choosingPlatform with landline')
})

test('a number that is known is proved before the app is linked to it', () => {
  const careless = enrollmentMachine.provide({
    guards: { cameByPlatform: ({ context }) => context.platform === 'other' },
  }) as Machine

  const bitten = checks.unprovedNumbers(walked(duoMobile, careless))

  expect(found(checks.unprovedNumbers)).toEqual([])
  expect(bitten[0]).toContain('number.confirmed → back.requested')
})

test('nobody hears twice that a method was added', () => {
  const talkative = enrollmentMachine.provide({ guards: { isUnlinked: () => true } }) as Machine

  const bitten = checks.linkedTwice(walked(keyOwner, talkative))

  expect(found(checks.linkedTwice)).toEqual([])
  expect(bitten).toContain('welcoming: setup.started')
})

test('a submitted code leads to the wait for its answer and nowhere else', () => {
  const bold = planted((root) => {
    stateOf(root, 'enteringCode.typing').on['code.submitted'] = '#linked'
  })

  const bitten = checks.boldSubmissions(walked(coded, bold))

  expect(found(checks.boldSubmissions)).toEqual([])
  expect(bitten).toContain('enteringCode.typing: code.submitted')
})

test('nobody is left in a state where nobody waits', () => {
  const stuck = planted((root) => {
    stateOf(root, 'linked').always = []
  })

  const bitten = checks.restless(walked(keyOwner, stuck))

  expect(found(checks.restless)).toEqual([])
  expect(bitten).toEqual(['linked'])
})

test('guards read only what tells two nodes apart', () => {
  const nosy = enrollmentMachine.provide({
    guards: {
      isExpired: ({ context }) => context.minutes === 0,
      wasLockedAt: ({ context }) => context.locked?.purpose === 'link',
    },
  }) as Machine

  const bitten = checks.strayReads(walked(coded, nosy))

  expect(found(checks.strayReads)).toEqual([])
  expect(bitten.sort()).toEqual(['locked.purpose', 'minutes'])
})

test('what guards do not read leaves the graph as it is', () => {
  const silence = Object.fromEntries(Object.keys(noise).map((key) => [key, null]))
  const leaning = enrollmentMachine.provide({
    actions: {
      recordPlatform: assign({
        platform: ({ context }) => (context.claimed ? 'other' : 'android'),
      }),
    },
  }) as Machine
  const twins = (machine?: Machine) =>
    [duoTablet, returning].flatMap((one) =>
      checks.tornBy(
        walked(one, machine),
        walk(machine ?? enrollmentMachine, one.input, { noise: silence, without: isTwin }),
      ),
    )

  expect(twins()).toEqual([])
  expect(twins(leaning)).not.toEqual([])
})

test('every effect is asked for on some walk', () => {
  const caused = new Set(
    graphs.flatMap(({ graph }) =>
      [...graph.nodes.values()].flatMap(({ edges }) => edges.flatMap((edge) => edge.effects)),
    ),
  )

  expect(effects.filter((effect) => !caused.has(effect))).toEqual([])
})
