// The face beside a window that Usher cannot see: for the person who stands before it.

import { lazy, type ReactNode, use, useEffect } from 'react'
import { afterPaint } from '#client/after-paint.ts'
import { loadMapWords, type MapWords } from '#content/maps/words.ts'
import { language, say } from '#content/say.ts'
import type { Organization } from '#domain/organization.ts'
import { type BesideState, hasBefore } from '#machines/beside/place.ts'
import type { Stop } from '#ui/rail.tsx'
import { Stage } from '#ui/stage.tsx'
import '#content/en/alongside.ts'
import { ChooseMap, loadByWords } from './choose-map.tsx'
import { ChooseWay } from './choose-way.tsx'
import { GettingHelp, Over } from './endings.tsx'
import type { Question } from './question.ts'
import { railStopsOf } from './rail-stops.ts'
import { Reading } from './reading.tsx'
import { type Cursor, loadStepping, type Navigate, useBeside } from './use-beside.ts'

const loadLost = () => import('./lost.tsx')
const Lost = lazy(async () => ({ default: (await loadLost()).Lost }))

type Props = {
  organization: Organization
  homeHref: string
  pathname: string
  search: string
  navigate: Navigate
  menu?: ReactNode
}

export function Beside({ pathname, search, navigate, ...page }: Props) {
  const cursor = useBeside({ pathname, search, navigate })

  // Fetched by the browser while there is a network: whoever needs it later may have none.
  useEffect(() => void afterPaint().then(loadTheRest), [])

  if (cursor.state.value === 'choosingMap') {
    return (
      <Framed {...page} stops={[{ label: say('alongside.stop'), state: 'now' }]}>
        <ChooseMap {...askedOf(page, cursor)} />
      </Framed>
    )
  }
  return <Walking {...page} cursor={cursor} />
}

const loadTheRest = () =>
  Promise.all([
    loadStepping(),
    loadMapWords(language()),
    loadLost(),
    loadByWords(),
    import('./finding/find-steps.ts'),
  ])

type Page = Pick<Props, 'organization' | 'homeHref' | 'menu'>

function Walking({ cursor, ...page }: Page & { cursor: Cursor }) {
  const words = use(loadMapWords(language()))
  const { state } = cursor
  const stops = railStopsOf(state, words)
  return (
    <Framed
      {...page}
      stops={stops.length > 0 ? stops : [{ label: say('alongside.stop'), state: 'now' }]}
    >
      {/* Drawn anew at every place, so that nothing of one question is left in the next. */}
      <Asked
        key={`${state.value} ${state.context.at?.step ?? ''}`}
        {...askedOf(page, cursor)}
        state={state}
        words={words}
      />
    </Framed>
  )
}

/** Back to what was before; somebody who came by an address goes to the first question. */
const askedOf = ({ organization }: Page, { state, send }: Cursor): Question => {
  const isFirst = state.value === 'choosingMap' && !hasBefore(state)
  const type = hasBefore(state) ? 'step.retraced' : 'walk.restarted'
  return {
    helpNumber: organization.helpNumber,
    onBack: isFirst ? null : () => send({ type }),
    send,
  }
}

function Asked({ state, ...question }: Question & { state: BesideState; words: MapWords }) {
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

function Framed({
  organization: { name, helpNumber },
  homeHref,
  menu,
  stops,
  children,
}: Page & { stops: readonly Stop[]; children: ReactNode }) {
  return (
    <Stage
      home={{ href: homeHref, label: say('frame.home') }}
      organization={name}
      help={helpNumber ? { label: say('help.get'), number: helpNumber } : null}
      menu={menu}
      rail={{
        stops,
        label: say('frame.progress'),
        done: say('alongside.seenBefore'),
        folded: (n) => say('alongside.pagesSeen', { n }),
      }}
    >
      {children}
    </Stage>
  )
}
