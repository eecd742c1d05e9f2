import { helpLine } from '#content/help.ts'
import { windowOf } from '#content/maps/maps.ts'
import { stepWords } from '#content/maps/words.ts'
import { say } from '#content/say.ts'
import { type MapStep, mapIds, numberOf } from '#domain/step-maps.ts'
import { More } from '#ui/note.tsx'
import { StepFrame } from '#ui/step-frame.tsx'
import '#content/en/alongside.ts'
import { around, pagesOf } from './around.ts'
import styles from './beside.module.css'
import { Foot } from './foot.tsx'
import { type PageQuestion, plainFrame } from './question.ts'
import { WayList } from './way-list.tsx'
import { WhatDoYouSee } from './what-do-you-see.tsx'

/** "I see something else": finds the page by what is on it. */
export function Lost({ at, ...question }: PageQuestion & { at: MapStep | null }) {
  const { helpNumber, words, send } = question
  const maps = at ? [at.map, ...mapIds.filter((map) => map !== at.map)] : mapIds
  return (
    <StepFrame
      {...plainFrame(question)}
      title={say('alongside.lost')}
      lede={say('alongside.lostLede')}
      primary={null}
      after={
        <>
          <p>{say('alongside.nowhere', { help: helpLine(helpNumber) })}</p>
          <Foot map={null} helpNumber={helpNumber} />
        </>
      }
    >
      <WhatDoYouSee
        map={at?.map ?? null}
        words={words}
        onFound={(found) => send({ type: 'page.named', at: found })}
      />
      {at && (
        <section className={styles.part}>
          <h2>{say('alongside.likely')}</h2>
          <Pages question={question} pages={around(at)} />
        </section>
      )}
      <div>
        {maps.map((map) => (
          <More key={map} question={say('alongside.everyPage', { map: words.maps[map].name })}>
            <div className={styles.inside}>
              <Pages question={question} pages={pagesOf(map)} />
            </div>
          </More>
        ))}
      </div>
    </StepFrame>
  )
}

type PagesProps = { question: Omit<PageQuestion, 'at'>; pages: readonly MapStep[] }

function Pages({ question: { words, send }, pages }: PagesProps) {
  return (
    <WayList
      rows={pages.map((at) => ({
        key: at.step,
        label: <kbd translate="no">{windowOf(at).heading.text}</kbd>,
        hint: `${stepWords(words, at).name}, ${say('alongside.toPage', { n: numberOf(at) })}`,
        onPick: () => send({ type: 'page.named', at }),
      }))}
    />
  )
}
