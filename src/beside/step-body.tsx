// A page of the other window: its words, its drawing, what to do there and on the phone, what follows.

import { describeWindow } from '#content/maps/describe-window.ts'
import { windowOf } from '#content/maps/maps.ts'
import { pressedIn } from '#content/maps/window.ts'
import { type MapWords, phoneWords, stepWords } from '#content/maps/words.ts'
import { say } from '#content/say.ts'
import { type MapStep, waysFrom } from '#domain/step-maps.ts'
import { More, Note } from '#ui/note.tsx'
import { OtherWindow } from '#ui/other-window.tsx'
import { Rich } from '#ui/rich.tsx'
import { Steps } from '#ui/steps.tsx'
import '#content/en/alongside.ts'
import styles from './beside.module.css'
import { sayWay } from './step-words.ts'

type Props = { at: MapStep; words: MapWords }

export function StepBody({ at, words }: Props) {
  const { there, trap, choose = {} } = stepWords(words, at)
  const { phone, phoneTrouble } = windowOf(at)
  const [way, ...otherWays] = waysFrom(at)
  return (
    <>
      <LookFor at={at} />
      <section className={styles.part}>
        <h2>{say('alongside.there')}</h2>
        <Steps steps={there} />
        {trap && (
          <Note>
            <Rich text={trap} />
          </Note>
        )}
      </section>
      {(phone.length > 0 || phoneTrouble.length > 0) && (
        <section className={styles.part}>
          <h2>{say('alongside.onPhone')}</h2>
          {phone.length > 0 && (
            <Steps steps={phone.map((moment) => phoneWords(words, at.map, moment))} />
          )}
          {phoneTrouble.length > 0 && (
            <More question={say('alongside.trouble')}>
              <ul className={styles.troubles}>
                {phoneTrouble.map((moment) => (
                  <li key={moment}>
                    <Rich text={phoneWords(words, at.map, moment)} />
                  </li>
                ))}
              </ul>
            </More>
          )}
        </section>
      )}
      <section className={styles.part}>
        <h2>{say('alongside.next')}</h2>
        {way && otherWays.length === 0 ? (
          <p>{sayWay(words, at.map, way)}</p>
        ) : (
          <>
            <p className={styles.onScreen}>{say('alongside.nextDepends')}</p>
            <ul className={styles.onPaper}>
              {waysFrom(at).map((each) => (
                <li key={each}>
                  <Rich text={choose[each] ?? ''} /> → {sayWay(words, at.map, each)}
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
    </>
  )
}

/** The words to compare, and the drawing of the window that they stand in. */
function LookFor({ at }: { at: MapStep }) {
  const window = windowOf(at)
  const presses = pressedIn(window)
  const lookFor = [...new Set([window.heading, ...presses])]
  return (
    <section className={styles.part}>
      <h2>{say('alongside.look')}</h2>
      <ul className={styles.labels} translate="no">
        {lookFor.map(({ text }) => (
          <li key={text}>
            <kbd dir="auto">{text}</kbd>
          </li>
        ))}
      </ul>
      <figure className={styles.figure}>
        <OtherWindow
          heading={window.heading}
          parts={window.parts}
          alternative={describeWindow(window)}
          squareText={say('alongside.square')}
        />
        <figcaption>
          {say(presses.length > 0 ? 'alongside.caption' : 'alongside.captionPlain')}{' '}
          {say('alongside.vary')}
        </figcaption>
      </figure>
    </section>
  )
}
