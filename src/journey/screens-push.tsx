// Waiting for a push: the same for a test sign-in and for "Is it you?".

import type { ReactNode } from 'react'
import { canStep } from '#machines/enrollment/stepping.ts'
import { AwaitPushScreen } from '#screens/await-push.tsx'
import type { Scene } from './scene.ts'

const passcode = { type: 'check.chosen', check: 'passcode' } as const

export const awaitPush = (scene: Scene): ReactNode => {
  const { frame, snapshot, context, resources, now, send } = scene
  const expiresAt = resources.push?.expiresAt ?? now + 60_000
  return (
    <AwaitPushScreen
      frame={frame}
      digits={resources.push?.digits ?? null}
      secondsLeft={Math.max(0, Math.ceil((expiresAt - now) / 1000))}
      refused={context.push === 'none' && context.failure !== null}
      isPage={scene.world === 'live'}
      onOtherWay={() => send({ type: 'back.requested' })}
      denied={context.push === 'denied'}
      timedOut={context.push === 'timedOut'}
      onAgain={() => send({ type: 'push.resent' })}
      onPasscode={canStep(snapshot.state, passcode) ? () => void send(passcode) : null}
      onNotMe={() => send({ type: 'push.disowned' })}
    />
  )
}
