// One screen per waiting state. Loaded after the first paint, all at once, so that no step waits for code.

import type { ReactNode } from 'react'
import type { WaitingState } from '#machines/enrollment/waiting-states.ts'
import { WelcomeScreen } from '#screens/welcome.tsx'
import { WelcomeAgainScreen } from '#screens/welcome-again.tsx'
import { WelcomeStaffScreen } from '#screens/welcome-staff.tsx'
import type { Scene } from './scene.ts'
import { identityScreens, numberScreens } from './screens-identity.tsx'
import { linkingScreens } from './screens-linking.tsx'
import { codesScreens, rehearsalScreens } from './screens-rehearsal.tsx'
import { sideScreens } from './screens-side.tsx'

export type ScreenTable<State extends WaitingState = WaitingState> = Record<
  State,
  (scene: Scene) => ReactNode
>

export const screens: ScreenTable = {
  welcoming: ({ frame, organization, context, isStaff, startAnother, send }) => {
    const welcome = { frame, organization, onStart: () => send({ type: 'setup.started' }) }
    if (isStaff && context.reason === 'first') return <WelcomeStaffScreen {...welcome} />
    if (context.reason !== 'another') return <WelcomeScreen {...welcome} />
    return <WelcomeAgainScreen {...welcome} onNewPhone={() => startAnother('newPhone')} />
  },
  ...identityScreens,
  ...numberScreens,
  ...linkingScreens,
  ...codesScreens,
  ...rehearsalScreens,
  ...sideScreens,
}
