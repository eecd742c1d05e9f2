import '#content/en/front.ts'
import { say } from '#content/say.ts'
import { StepFrame } from '#ui/step-frame.tsx'
import styles from './door.module.css'
import { stillFrame } from './still-frame.ts'

export type Door = { href: string; title: string; text: string }

export type DoorGroup = {
  /** Null where there is only one group. */
  title: string | null
  /** Null while it is not known what to say; its room is kept. */
  hint: string | null
  doors: readonly Door[]
}

/** Asks what somebody has come for. Links and not buttons: each is an address of its own. */
export function DoorScreen({ groups }: { groups: readonly DoorGroup[] }) {
  return (
    <StepFrame
      {...stillFrame()}
      title={say('front.title')}
      lede={say('front.lede')}
      primary={null}
      after={<p className="small hint">{say('front.independent')}</p>}
    >
      {groups.map((group) => (
        <Group key={group.doors[0]?.href} {...group} />
      ))}
    </StepFrame>
  )
}

function Group({ title, hint, doors }: DoorGroup) {
  return (
    <div className={styles.group}>
      {title && <h2>{title}</h2>}
      <p className={hint === null ? `hint ${styles.unsaid}` : 'hint'}>
        {hint ?? say('front.practiceOnly')}
      </p>
      <ul className={styles.doors}>
        {doors.map(({ href, title: name, text }) => (
          <li key={href}>
            <a className={styles.door} href={href}>
              <b>{name}</b>
              <span className="small hint">{text}</span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
