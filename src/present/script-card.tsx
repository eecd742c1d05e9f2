// What the presenter says at the step that is shown, and at its fault. Loaded in the language spoken.

import { Suspense, use } from 'react'
import '#content/en/present.ts'
import { language, say } from '#content/say.ts'
import type { Spot } from '#content/scripts/script.ts'
import { loadScripts, neverAskOf, scriptOf } from '#content/scripts/scripts.ts'
import type { PicturePlace } from '#journey/picture.ts'
import { More } from '#ui/note.tsx'
import { Rich } from '#ui/rich.tsx'
import styles from './script-card.module.css'

export function ScriptCard({ place }: { place: PicturePlace }) {
  const { step, fault } = place
  return (
    <Suspense fallback={null}>
      <Spoken key={fault ?? step} at={fault ? { failure: fault } : { waiting: step }} />
    </Suspense>
  )
}

function Spoken({ at }: { at: Spot }) {
  const scripts = use(loadScripts(language()))
  const { say: said, theySee, ifStuck } = scriptOf(scripts, at)
  return (
    <div className={styles.card}>
      <h3>{say('present.script.say')}</h3>
      {said.map((line) => (
        <p key={line} className={styles.said}>
          <Rich text={line} />
        </p>
      ))}
      <h3>{say('present.script.theySee')}</h3>
      <p>
        <Rich text={theySee} />
      </p>
      <h3>{say('present.script.never')}</h3>
      <ul>
        {neverAskOf(scripts, at).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <More question={say('present.script.stuck')}>
        <dl>
          {ifStuck.map(({ cause, then }) => (
            <div key={cause}>
              <dt>
                <Rich text={cause} />
              </dt>
              <dd>
                <Rich text={then} />
              </dd>
            </div>
          ))}
        </dl>
      </More>
    </div>
  )
}
