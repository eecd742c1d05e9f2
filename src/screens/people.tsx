import '#content/en/front.ts'
import '#content/en/people.ts'
import { say } from '#content/say.ts'
import type { PracticePerson } from '#domain/practice-person.ts'
import { ButtonLink } from '#ui/button.tsx'
import { StepFrame } from '#ui/step-frame.tsx'
import styles from './people.module.css'
import { stillFrame } from './still-frame.ts'

type Props = {
  /** `null` while they are fetched. */
  people: readonly PracticePerson[] | null
  homeHref: string
  hrefOf: (person: PracticePerson) => string
}

/** Lists the practice people with their phone, their trouble, and what will happen. */
export function PeopleScreen({ people, homeHref, hrefOf }: Props) {
  return (
    <StepFrame
      {...stillFrame()}
      title={say('people.title')}
      lede={say('people.lede')}
      primary={null}
      after={<a href={homeHref}>{say('people.back')}</a>}
    >
      <ul className={styles.people}>
        {people?.map((person) => (
          <li key={person.id} className={styles.person}>
            <div>
              <h2>{say(`trouble.${person.trouble}`)}</h2>
              <p className="small hint">{say(`trouble.${person.trouble}.will`)}</p>
              <p className="small">
                {person.name} · <bdi className="num">{person.number}</bdi> ·{' '}
                {say(`hardware.${person.hardware}`)}
              </p>
            </div>
            <ButtonLink kind="quiet" small href={hrefOf(person)}>
              {say('people.start', { name: person.name })}
            </ButtonLink>
          </li>
        ))}
      </ul>
    </StepFrame>
  )
}
