// The face of an agent with a caller on the line, beside a window that neither of them can show to Usher.

import { type ReactNode, use, useEffect, useEffectEvent, useRef, useState } from 'react'
import { loadMapWords, type MapWords } from '#content/maps/words.ts'
import { language, say } from '#content/say.ts'
import { loadScripts } from '#content/scripts/scripts.ts'
import type { Organization } from '#domain/organization.ts'
import type { BesideState } from '#machines/beside/place.ts'
import type { WaitingState } from '#machines/enrollment/waiting-states.ts'
import { Button } from '#ui/button.tsx'
import '#content/en/alongside.ts'
import '#content/en/desk.ts'
import '#content/en/finding.ts'
import { AgentAttack } from './agent-attack.tsx'
import { addToNote, moveOn } from './agent-call.ts'
import styles from './agent-desk.module.css'
import { lineFor, timeOfDay } from './agent-drafting.ts'
import { AgentHead } from './agent-head.tsx'
import { AgentNoteBox } from './agent-note-box.tsx'
import { scriptAt, spotOf, toRead } from './agent-reading.ts'
import { AgentScript } from './agent-script.tsx'
import { AgentStep, titleOf } from './agent-step.tsx'
import { ownTitle } from './found-step.tsx'
import { pageName } from './step-words.ts'
import { loadStepping, type Navigate, useBeside } from './use-beside.ts'
import { WhatDoYouSee } from './what-do-you-see.tsx'

type Props = {
  organization: Organization
  homeHref: string
  pathname: string
  search: string
  navigate: Navigate
  menu: ReactNode
}

export function AgentDesk({ organization, homeHref, menu, ...address }: Props) {
  const cursor = useBeside({ ...address, under: 'desk/' })
  const words = use(loadMapWords(language()))
  const scripts = use(loadScripts(language()))
  const [isAttack, setAttack] = useState(false)
  const page = useRef<HTMLElement>(null)
  const { state, send } = cursor
  const { at } = state.context
  const place = placeOf(state)
  const [own, setOwn] = useState<{ page: WaitingState; since: string } | null>(null)
  const ownPage = own?.since === place ? own.page : null
  const title = titleOf(state, words)
  useJournal(state, words)
  useFocus(page, state)

  // Fetched by the browser while there is a network: a call may go on without one.
  useEffect(() => void loadStepping(), [])
  // The tab's title is the browser's.
  useEffect(() => {
    document.title = `${title} – Usher`
  }, [title])

  return (
    <div className={styles.page}>
      <AgentHead
        name={organization.name}
        homeHref={homeHref}
        menu={menu}
        onNewCall={() => send({ type: 'walk.restarted' })}
      />
      <main ref={page} className={styles.grid}>
        <AgentStep cursor={cursor} words={words} />
        <div className={styles.middle}>
          {ownPage && (
            <p>
              {say('see.own')}: <b translate="no">{ownTitle(ownPage)}</b>
            </p>
          )}
          <AgentScript
            key={`${place} ${ownPage}`}
            {...(ownPage ? scriptAt(scripts, { waiting: ownPage }) : toRead(state, scripts))}
          />
          <Button kind="stop" small onClick={() => setAttack(true)}>
            {say('desk.attack')}
          </Button>
        </div>
        <div className={styles.see}>
          <WhatDoYouSee
            map={at?.map ?? null}
            words={words}
            nextOf={(found) => scriptAt(scripts, spotOf(found)).say[0] ?? ''}
            onFound={(found) => send({ type: 'page.named', at: found })}
            onOwn={(page) => {
              setOwn({ page, since: place })
              noteOwnPage(page)
            }}
          />
        </div>
        <AgentNoteBox helpNumber={organization.helpNumber} />
      </main>
      <p className="sr" aria-live="polite">
        {at && say('desk.nowAt', { page: pageName(at), name: title })}
      </p>
      {isAttack && (
        <AgentAttack security={organization.security} onClose={() => setAttack(false)} />
      )}
    </div>
  )
}

const placeOf = ({ value, context: { at } }: BesideState) =>
  [value, at?.map, at?.step].filter(Boolean).join(' ')

const noteOwnPage = (page: WaitingState) => {
  const line = say('desk.drafted.own', { time: timeOfDay(new Date()), name: ownTitle(page) })
  addToNote({ head: say('desk.drafted.head'), line })
}

/** The cursor keeps no time: what it reports is noted when it comes. */
const useJournal = (state: BesideState, words: MapWords) => {
  const place = placeOf(state)
  const note = useEffectEvent(() => {
    const line = lineFor(state, words, new Date())
    if (state.context.at) moveOn(place, { head: say('desk.drafted.head'), line })
  })
  // The clock is outside React.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `place` is the occasion
  useEffect(note, [place])
}

/** The keyboard goes on where the call does; typing is never interrupted. */
const useFocus = (page: { current: HTMLElement | null }, state: BesideState) => {
  const place = placeOf(state)
  const isFirst = useRef(true)
  const { value } = state
  // The focus is the browser's. It is lost with the button that was pressed.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `place` is the occasion
  useEffect(() => {
    if (isFirst.current) {
      isFirst.current = false
      return
    }
    const isLost = document.activeElement === document.body || !document.activeElement
    const box = page.current?.querySelector<HTMLElement>('[role="combobox"]')
    if (value === 'lost') box?.focus()
    else if (isLost) page.current?.querySelector<HTMLElement>('h1')?.focus()
  }, [place, page, value])
}
