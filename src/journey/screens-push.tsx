// Waiting for a push: the same for a test sign-in and for "Is it you?".

import type { ReactNode } from 'react'
import { AwaitPushScreen } from '#screens/await-push.tsx'
import type { Scene } from './scene.ts'

export const awaitPush = (scene: Scene): ReactNode => {
  const { frame, context, resources, now, send } = scene
  const expiresAt = resources.push?.expiresAt ?? now + 60_000
  return (
    <AwaitPushScreen
      frame={frame}
      digits={resources.push?.digits ?? null}
      secondsLeft={Math.max(0, Math.ceil((expiresAt - now) / 1000))}
      denied={context.push === 'denied'}
      timedOut={context.push === 'timedOut'}
      onAgain={() => send({ type: 'push.resent' })}
      onPasscode={() => send({ type: 'check.chosen', check: 'passcode' })}
      onNotMe={() => send({ type: 'push.disowned' })}
    />
  )
}
