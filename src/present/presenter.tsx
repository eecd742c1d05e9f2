// The presenter's own window: what they see, what to say, what comes next, and every control. Never shared.

import { type ReactNode, useEffect, useRef, useState } from 'react'
import '#content/en/present.ts'
import { say } from '#content/say.ts'
import { nextStep } from '#journey/picture-moves.ts'
import { Button, ButtonLink } from '#ui/button.tsx'
import { act } from './acting.ts'
import type { AudienceProps } from './audience.tsx'
import { Fields, Switches } from './controls.tsx'
import { CopyAddress } from './copy-address.tsx'
import { JumpList } from './jump-list.tsx'
import { KeysSheet } from './keys-sheet.tsx'
import { LiveView } from './live-view.tsx'
import styles from './presenter.module.css'
import { ScriptCard } from './script-card.tsx'
import { listSteps, stepName } from './step-names.ts'
import { TimerBox } from './timer-box.tsx'
import { useKeys } from './use-keys.ts'
import { useShowing } from './use-show.ts'

type Props = Omit<AudienceProps, 'presenterHref'> & {
  audienceHref: string
  /** With the base and without what is this window's own. */
  shareHref: string
}

export function Presenter({ audienceHref, shareHref, menu, strip, ...page }: Props) {
  const { show } = page
  const showing = useShowing(show)
  const { place, language } = showing
  const field = useRef<HTMLInputElement>(null)
  const [isKeysOpen, setKeysOpen] = useState(false)
  const doors = { jump: () => field.current?.focus(), keys: () => setKeysOpen(true) }
  useKeys((action) => act(action, show, doors))
  useOwnTitle(`${say('present.presenter')} – Usher`)

  return (
    <div className={styles.window}>
      <header className={styles.head}>
        <h1>{say('present.presenter')}</h1>
        <span className={styles.strip}>{strip}</span>
        <TimerBox show={show} timer={showing.timer} />
        {menu}
      </header>
      <main className={styles.grid}>
        <section className={styles.now} aria-labelledby="present-now">
          <Now place={place} />
          <div className={styles.moves}>
            <Button kind="quiet" small onClick={() => act('back', show, doors)}>
              {say('present.do.back')}
            </Button>
            <Button small arrow onClick={() => act('next', show, doors)}>
              {say('present.do.next')}
            </Button>
          </div>
          <Next place={place} />
          <ScriptCard place={place} />
        </section>
        <section className={styles.see} aria-labelledby="present-live">
          <h2 id="present-live">{say('present.liveView')}</h2>
          <LiveView key={language} {...page} showing={showing} />
          <Switches show={show} showing={showing} />
          <ButtonLink small href={audienceHref} target="usher-audience">
            {say('present.openAudience')}
          </ButtonLink>
          <p className="small hint">{say('present.openAudienceHint')}</p>
        </section>
        <section className={styles.controls} aria-label={say('present.controls')}>
          <Fields show={show} showing={showing} />
          <div className={styles.moves}>
            <CopyAddress href={shareHref} />
            <Button kind="quiet" small onClick={doors.keys}>
              {say('present.keysOpen')}
            </Button>
          </div>
        </section>
        <section className={styles.jump} aria-label={say('present.steps')}>
          {/* Whoever has jumped goes on with the keys, which a field would take for letters. */}
          <JumpList
            ref={field}
            place={place}
            onJump={(next) => {
              show.change({ place: next })
              field.current?.blur()
            }}
            onLeave={() => field.current?.blur()}
          />
        </section>
      </main>
      {isKeysOpen && <KeysSheet onClose={() => setKeysOpen(false)} />}
    </div>
  )
}

type Place = AudienceProps['show'] extends { get(): { place: infer P } } ? P : never

function Now({ place }: { place: Place }) {
  const steps = listSteps(place)
  const number = steps.find(({ step }) => step === place.step)?.number ?? null
  const total = steps.filter((one) => one.number !== null).length
  return (
    <>
      <p className="small hint">
        {number === null ? say('present.beside') : say('present.stepOf', { n: number, m: total })}
      </p>
      <h2 id="present-now">{stepName(place.step)}</h2>
    </>
  )
}

function Next({ place }: { place: Place }): ReactNode {
  const next = nextStep(place)
  return (
    <p className={styles.next}>
      {next ? say('present.nextIs', { step: stepName(next) }) : say('present.noNext')}
    </p>
  )
}

/** The small view of the page brings that page's title along. */
function useOwnTitle(title: string) {
  // The tab's title is the browser's, and whatever is drawn inside writes it first.
  useEffect(() => {
    document.title = title
  })
}
