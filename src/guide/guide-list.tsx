import '#content/en/guide.ts'
import { say } from '#content/say.ts'
import { guideTitle } from './guide.ts'
import styles from './guide-list.module.css'
import { type GuideName, guideNames, sourceOf } from './guides.ts'

/** Asks which guide somebody wants. */
export function GuideList({ base }: { base: string }) {
  const isBeside = (name: GuideName) => 'map' in sourceOf(name)
  return (
    <main className={styles.main}>
      <h1>{say('guide.whichTitle')}</h1>
      <p className="hint">{say('guide.whichLede')}</p>
      <h2>{say('guide.beside')}</h2>
      <Names base={base} names={guideNames.filter(isBeside)} />
      <h2>{say('guide.ofUsher')}</h2>
      <Names base={base} names={guideNames.filter((name) => !isBeside(name))} />
    </main>
  )
}

function Names({ base, names }: { base: string; names: readonly GuideName[] }) {
  return (
    <ul className={styles.names}>
      {names.map((name) => (
        <li key={name}>
          <a href={`${base}guide/${name}/`}>{guideTitle(name)}</a>
        </li>
      ))}
    </ul>
  )
}
