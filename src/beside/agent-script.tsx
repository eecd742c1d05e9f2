import { say } from '#content/say.ts'
import type { Script } from '#content/scripts/script.ts'
import { More } from '#ui/note.tsx'
import { Rich } from '#ui/rich.tsx'
import '#content/en/desk.ts'
import styles from './agent-desk.module.css'

type Props = Partial<Omit<Script, 'say'>> & {
  say: readonly string[]
  neverAsk?: readonly string[]
}

/** What to read out, large enough to read it while somebody waits. */
export function AgentScript({ theySee, ifStuck = [], neverAsk = [], ...script }: Props) {
  return (
    <section className={styles.script} aria-label={say('desk.script')}>
      <div className={styles.say}>
        <h2>{say('desk.say')}</h2>
        {script.say.map((sentence) => (
          <p key={sentence}>
            <Rich text={sentence} />
          </p>
        ))}
      </div>
      {theySee && (
        <div className={styles.part}>
          <h2>{say('desk.theySee')}</h2>
          <p>
            <Rich text={theySee} />
          </p>
        </div>
      )}
      {neverAsk.length > 0 && (
        <div className={styles.part}>
          <h2>{say('desk.neverAsk')}</h2>
          <ul className={styles.never}>
            {neverAsk.map((sentence) => (
              <li key={sentence}>
                <Rich text={sentence} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {ifStuck.length > 0 && (
        <More question={say('desk.ifStuck')}>
          <dl className={styles.stuck}>
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
      )}
    </section>
  )
}
