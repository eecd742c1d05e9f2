// A page beside the journey: the same head, and a line with one stop.

import type { ReactNode } from 'react'
import { say } from '#content/say.ts'
import { Stage } from '#ui/stage.tsx'
import { useOrganization } from './organization.ts'
import { PracticeStrip } from './practice-strip.tsx'
import { SettingsMenu } from './settings-menu.tsx'

type Props = {
  base: string
  /** Where the line bends to the question; null for a page that is on no way. */
  stop: string | null
  isPractice?: boolean
  children: ReactNode
}

export function PlainPage({ base, stop, isPractice = false, children }: Props) {
  const told = useOrganization(base)
  const { name, helpNumber } = told.organization
  return (
    <Stage
      home={{ href: base, label: say('frame.home') }}
      organization={name}
      help={helpNumber ? { label: say('help.get'), number: helpNumber } : null}
      menu={<SettingsMenu />}
      practice={
        isPractice ? (
          <PracticeStrip told={told} onStartOver={null} onShowPhone={null} network={null} />
        ) : null
      }
      rail={
        stop === null
          ? null
          : {
              stops: [{ label: stop, state: 'now' }],
              label: say('frame.here'),
              done: '',
              folded: () => '',
            }
      }
    >
      {children}
    </Stage>
  )
}
