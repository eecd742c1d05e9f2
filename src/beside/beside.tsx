// The face beside a window that Usher cannot see: for the person who stands before it.

import { type ReactNode, use } from 'react'
import { loadMapWords } from '#content/maps/words.ts'
import { language, say } from '#content/say.ts'
import type { Organization } from '#domain/organization.ts'
import type { BesideState } from '#machines/beside/stepping.ts'
import { canBeside } from '#machines/beside/stepping.ts'
import { Stage } from '#ui/stage.tsx'
import '#content/en/alongside.ts'
import { ChooseMap } from './choose-map.tsx'
import { ChooseWay } from './choose-way.tsx'
import { GettingHelp, Over } from './endings.tsx'
import { Lost } from './lost.tsx'
import type { Question } from './question.ts'
import { railStopsOf } from './rail-stops.ts'
import { Reading } from './reading.tsx'
import { type Navigate, useBeside } from './use-beside.ts'

type Props = {
  organization: Organization
  homeHref: string
  pathname: string
  search: string
  navigate: Navigate
  menu?: ReactNode
}

export function Beside({ organization, homeHref, menu, ...place }: Props) {
  const words = use(loadMapWords(language()))
  const { state, send } = useBeside(place)
  const { name, helpNumber } = organization
  const stops = railStopsOf(state, words)
  return (
    <Stage
      home={{ href: homeHref, label: say('frame.home') }}
      organization={name}
      help={helpNumber ? { label: say('help.get'), number: helpNumber } : null}
      menu={menu}
      rail={{
        stops: stops.length > 0 ? stops : [{ label: say('alongside.stop'), state: 'now' }],
        label: say('frame.progress'),
        done: say('alongside.seenBefore'),
        folded: (n) => say('alongside.pagesSeen', { n }),
      }}
    >
      {/* Drawn anew at every place, so that nothing of one question is left in the next. */}
      <Asked
        key={`${state.value} ${state.context.at?.step ?? ''}`}
        state={state}
        words={words}
        helpNumber={helpNumber}
        onBack={backFrom(state, send)}
        send={send}
      />
    </Stage>
  )
}

/** Back to what was before; somebody who came by an address goes to the first question. */
const backFrom = (state: BesideState, send: Question['send']) => {
  if (canBeside(state, { type: 'step.retraced' })) return () => send({ type: 'step.retraced' })
  return state.value === 'choosingMap' ? null : () => send({ type: 'walk.restarted' })
}

function Asked({ state, ...question }: Question & { state: BesideState }) {
  const { at } = state.context
  if (state.value === 'lost') return <Lost {...question} at={at} />
  if (at === null) return <ChooseMap {...question} />
  switch (state.value) {
    case 'choosingMap':
      return <ChooseMap {...question} />
    case 'reading':
      return <Reading {...question} at={at} />
    case 'choosingWay':
      return <ChooseWay {...question} at={at} />
    case 'over':
      return <Over {...question} at={at} />
    case 'gettingHelp':
      return <GettingHelp {...question} at={at} />
  }
}
