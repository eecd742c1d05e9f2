// Where the caller says that they are: which page it is, what it looks like, and the ways on.

import type { ReactNode } from 'react'
import { describeWindow } from '#content/maps/describe-window.ts'
import { firstHeadings, windowOf } from '#content/maps/maps.ts'
import { type MapWords, stepWords } from '#content/maps/words.ts'
import { say } from '#content/say.ts'
import { addressOf, type MapStep, numberOf, waysFrom } from '#domain/step-maps.ts'
import { type BesideState, hasBefore } from '#machines/beside/place.ts'
import { Button } from '#ui/button.tsx'
import { OtherWindow } from '#ui/other-window.tsx'
import { Rich } from '#ui/rich.tsx'
import '#content/en/alongside.ts'
import '#content/en/desk.ts'
import styles from './agent-desk.module.css'
import { around } from './around.ts'
import { pageName } from './step-words.ts'
import type { Cursor } from './use-beside.ts'
import { WayList, type WayRow } from './way-list.tsx'

type Props = { cursor: Cursor; words: MapWords }

export function AgentStep({ cursor, words }: Props) {
  const { state, send } = cursor
  const { at } = state.context
  const rows = rowsOf(cursor, words)
  const lede = ledeOf(state)
  return (
    <section className={styles.step} aria-label={say('desk.step')}>
      {at && (
        <div className={styles.where}>
          <Button
            kind="quiet"
            small
            onClick={() => send({ type: hasBefore(state) ? 'step.retraced' : 'walk.restarted' })}
          >
            {say('frame.back')}
          </Button>
          <p>
            {pageName(at)} · {words.maps[at.map].name}
          </p>
        </div>
      )}
      <h1 tabIndex={-1}>{titleOf(state, words)}</h1>
      {lede && <p>{lede}</p>}
      <div className={styles.moves}>
        {state.value === 'reading' && (
          <Button small arrow onClick={() => send({ type: 'page.seen' })}>
            {say('alongside.seen')}
          </Button>
        )}
        {(state.value === 'reading' || state.value === 'choosingWay') && (
          <Button kind="quiet" small onClick={() => send({ type: 'page.differed' })}>
            {say('alongside.differs')}
          </Button>
        )}
      </div>
      {rows.length > 0 && <WayList rows={rows} />}
      {at && (state.value === 'reading' || state.value === 'choosingWay') && <Drawing at={at} />}
    </section>
  )
}

export const titleOf = ({ value, context: { at } }: BesideState, words: MapWords): string => {
  if (at === null) return say('desk.start')
  switch (value) {
    case 'choosingMap':
      return say('desk.start')
    case 'reading':
      return stepWords(words, at).name
    case 'choosingWay':
      return say('desk.happened')
    case 'lost':
      return say('alongside.lost')
    case 'over':
      return say('desk.over')
    case 'gettingHelp':
      return say('desk.callTitle')
  }
}

const ledeOf = ({ value, context: { at } }: BesideState): string | null => {
  if (at === null) return say('desk.startLede')
  if (value === 'lost') return say('desk.differs')
  if (value === 'over') return say('desk.notChecked')
  if (value === 'gettingHelp') return say('desk.callText')
  return null
}

const rowsOf = ({ state, send }: Cursor, words: MapWords): WayRow[] => {
  const { at } = state.context
  const pageRow = (page: MapStep, name: ReactNode): WayRow => ({
    key: addressOf(page),
    label: <kbd translate="no">{windowOf(page).heading.text}</kbd>,
    hint: name,
    onPick: () => send({ type: 'page.named', at: page }),
  })
  if (at === null) {
    return firstHeadings.map(({ at: page }) => pageRow(page, words.maps[page.map].name))
  }
  if (state.value === 'lost') {
    return around(at).map((page) =>
      pageRow(
        page,
        `${stepWords(words, page).name}, ${say('alongside.toPage', { n: numberOf(page) })}`,
      ),
    )
  }
  if (state.value !== 'choosingWay') return []
  const { choose = {} } = stepWords(words, at)
  return waysFrom(at).map((way) => ({
    key: way,
    label: <Rich text={choose[way] ?? ''} />,
    hint:
      way === 'over' || way === 'helpDesk'
        ? null
        : say('alongside.toPage', { n: numberOf({ map: at.map, step: way } as MapStep) }),
    onPick: () => send({ type: 'way.taken', way }),
  }))
}

function Drawing({ at }: { at: MapStep }) {
  const window = windowOf(at)
  return (
    <figure className={styles.drawing}>
      <figcaption>{say('desk.drawing')}</figcaption>
      <OtherWindow
        heading={window.heading}
        parts={window.parts}
        alternative={describeWindow(window)}
        squareText={say('alongside.square')}
      />
    </figure>
  )
}
