import '#content/en/front.ts'
import { say } from '#content/say.ts'
import { StepFrame } from '#ui/step-frame.tsx'
import styles from './door.module.css'
import { stillFrame } from './still-frame.ts'

type Door = { href: string; title: string; text: string }

type Props = {
  doors: readonly Door[]
  /** No server stands behind these pages. */
  isPracticeOnly: boolean
}

/** Asks what somebody has come for. Links and not buttons: each is an address of its own. */
export function DoorScreen({ doors, isPracticeOnly }: Props) {
  return (
    <StepFrame
      {...stillFrame()}
      title={say('front.title')}
      lede={say('front.lede')}
      primary={null}
      after={<p className="small hint">{say('front.independent')}</p>}
    >
      {isPracticeOnly && <p className="hint">{say('front.practiceOnly')}</p>}
      <ul className={styles.doors}>
        {doors.map(({ href, title, text }) => (
          <li key={href}>
            <a className={styles.door} href={href}>
              <b>{title}</b>
              <span className="small hint">{text}</span>
            </a>
          </li>
        ))}
      </ul>
    </StepFrame>
  )
}
