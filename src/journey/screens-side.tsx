// Where the line pauses or ends: locked, asking for help, done.

import { say } from '#content/say.ts'
import type { Check } from '#domain/method.ts'
import { limits } from '#domain/policy.ts'
import { availableChecks, type EnrollmentContext } from '#machines/enrollment/context.ts'
import type { Purpose } from '#machines/enrollment/events.ts'
import { canStep } from '#machines/enrollment/stepping.ts'
import { EnrolledScreen } from '#screens/enrolled.tsx'
import { EscalatedScreen } from '#screens/escalated.tsx'
import { LockedScreen } from '#screens/locked.tsx'
import type { Scene } from './scene.ts'
import { leftStep, stepLabel } from './stops.ts'

/** The checks that a lock of this kind leaves open. */
const checksLeft = ({ context }: Scene): Check[] => {
  const { locked } = context
  const closed: Check | null = locked?.kind === 'passcode' ? 'passcode' : null
  if (locked?.purpose === 'check')
    return availableChecks(context).filter((check) => check !== closed)
  if (locked?.purpose === 'identity')
    return context.identityWays.filter((check) => check !== closed)
  return []
}

/** From the log's own time: a reload does not start the wait anew. */
const lockMinutesLeft = ({ snapshot, context, now }: Scene): number => {
  const most = context.minutes ?? limits.lockMinutes
  const closed = snapshot.view?.events
    .filter(({ event }) => event.type === 'attempts.exhausted')
    .at(-1)
  const passed = closed ? Math.max(0, now - closed.at) : 0
  return Math.max(1, most - Math.floor(passed / 60_000))
}

/** Where the lock lets people go, by what was being done when it closed. */
const otherWayWords = (purpose: Purpose | undefined) => {
  if (purpose === 'codes') return say('prove.showCodes')
  const isSetUp = purpose === 'number' || purpose === 'link'
  return say(isSetUp ? 'escalated.otherMethod' : 'check.otherWay')
}

const linkedDevice = ({ device, linkedFactor }: EnrollmentContext) => {
  if (device && device !== 'none') return device
  return linkedFactor === 'passkey' ? 'securityKey' : 'mobile'
}

const otherWay = { type: 'otherWay.requested' } as const

const reasons = { asked: 'asked', noDevice: 'none', fraud: 'fraud' } as const

export const sideScreens = {
  locked: (scene: Scene) => (
    <LockedScreen
      frame={scene.frame}
      minutesLeft={lockMinutesLeft(scene)}
      otherWays={checksLeft(scene)}
      onOther={(check) => {
        scene.send({ type: 'otherWay.requested' })
        scene.send({ type: 'check.chosen', check })
      }}
      otherWay={otherWayWords(scene.context.locked?.purpose)}
      onOtherWay={() => scene.send({ type: 'otherWay.requested' })}
      help={scene.organization.helpNumber}
    />
  ),
  escalated: (scene: Scene) => (
    <EscalatedScreen
      frame={scene.frame}
      organization={scene.organization}
      stepLabel={stepLabel(scene.context, leftStep(scene.context))}
      reason={reasons[scene.context.escalation ?? 'asked']}
      onResume={() => scene.send({ type: 'resume.requested' })}
      onOtherMethod={
        canStep(scene.snapshot.state, otherWay) ? () => void scene.send(otherWay) : null
      }
    />
  ),
  enrolled: ({ frame, world, organization, context, provider, appName, ...scene }: Scene) => (
    <EnrolledScreen
      frame={frame}
      world={world}
      organization={organization}
      factor={context.linkedFactor ?? 'app'}
      device={linkedDevice(context)}
      provider={provider}
      appName={appName}
      preference={context.preference}
      hasCodes={context.codes !== 'none'}
      hasEarlier={context.reason === 'another'}
      onAnother={() => scene.startAnother('another')}
      onRestart={scene.startOver}
      portalHref={organization.portalUrl}
      waysHref={scene.waysHref ?? null}
      peopleHref={scene.peopleHref ?? null}
    />
  ),
}
