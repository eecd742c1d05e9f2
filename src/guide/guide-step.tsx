import type { ReactNode } from 'react'
import '#content/en/guide.ts'
import { say } from '#content/say.ts'
import { Rich } from '#ui/rich.tsx'
import type { GuideScript, GuideStep } from './guide.ts'
import styles from './guide-step.module.css'

type Props = { step: GuideStep; isAside: boolean; picture: ReactNode }

/** One step: its number, what to do, what it looks like, and last what is there when it has worked. */
export function GuideStepBlock({ step, isAside, picture }: Props) {
  const { number, title, heading, toDo, onPhone, trap, phoneTrouble, script, seeNow } = step
  const Title = isAside ? 'h3' : 'h2'
  return (
    <li id={String(number)} className={styles.step} tabIndex={-1}>
      <span className={styles.disc} aria-hidden="true">
        {number}
      </span>
      <Title className={styles.title}>
        <span className="sr">{say('guide.step', { n: number })} </span>
        {title}
      </Title>
      {script && <Say script={script} />}
      <div className={styles.words}>
        {heading && (
          <p className={styles.top}>
            <Rich text={say('guide.top', { heading: `[[${heading}]]` })} />
          </p>
        )}
        {toDo.length > 0 && <Lines lines={toDo} />}
        {onPhone.length > 0 && (
          <div>
            <b>{say('guide.onPhone')}</b>
            <Lines lines={onPhone} />
          </div>
        )}
      </div>
      {picture && <div className={styles.picture}>{picture}</div>}
      <div className={styles.last}>
        {trap && (
          <p className={styles.trap}>
            <Rich text={trap} />
          </p>
        )}
        {(script || phoneTrouble.length > 0) && (
          <Stuck script={script} phoneTrouble={phoneTrouble} />
        )}
        <Seen seeNow={seeNow} />
      </div>
    </li>
  )
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul className={styles.lines}>
      {lines.map((line) => (
        <li key={line}>
          <Rich text={line} />
        </li>
      ))}
    </ul>
  )
}

function Say({ script }: { script: GuideScript }) {
  return (
    <div className={styles.say}>
      <b>{say('guide.say')}</b>
      {script.say.map((line) => (
        <p key={line}>
          <Rich text={line} />
        </p>
      ))}
    </div>
  )
}

function Stuck({ script, phoneTrouble }: Pick<GuideStep, 'script' | 'phoneTrouble'>) {
  return (
    <div className={styles.stuck}>
      <b>{say(script ? 'guide.ifStuck' : 'guide.phoneTrouble')}</b>
      <ul>
        {script?.ifStuck.map(({ cause, then }) => (
          <li key={cause}>
            <b>
              <Rich text={cause} />.
            </b>{' '}
            <Rich text={then} />
          </li>
        ))}
        {phoneTrouble.map((line) => (
          <li key={line}>
            <Rich text={line} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function Seen({ seeNow: [first, ...others] }: Pick<GuideStep, 'seeNow'>) {
  return (
    <div className={styles.seen}>
      {first && (
        <p>
          <Rich text={first} />
        </p>
      )}
      {others.length > 0 && (
        <ul>
          {others.map((line) => (
            <li key={line}>
              <Rich text={line} />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
