// A guide as it stands on the paper, and on the page before it is printed.

import type { ReactNode } from 'react'
import '#content/en/guide.ts'
import { say } from '#content/say.ts'
import { Rich } from '#ui/rich.tsx'
import type { Guide, GuidePicture, GuideSection } from './guide.ts'
import styles from './guide-sheet.module.css'
import { GuideStepBlock } from './guide-step.tsx'
import type { Publisher } from './guide-text.ts'
import type { Look } from './guides.ts'

type Props = {
  guide: Guide
  publisher: Publisher
  look: Look
  /** The day on which the steps were last compared, or null where they are our own. */
  checked: string | null
  draw: (picture: GuidePicture) => ReactNode
}

export function GuideSheet({ guide, publisher, look, checked, draw }: Props) {
  return (
    <article
      className={`${styles.sheet} ${look.isLarge ? styles.large : ''}`}
      data-guide={guide.hash}
    >
      <header className={styles.head}>
        <h1>{guide.title}</h1>
        <p className={styles.subtitle}>{guide.subtitle}</p>
        <p>
          <bdi>{publisher.organization}</bdi>
        </p>
        <p>
          {say('guide.help')} <b className="num">{publisher.help}</b>
          {publisher.hours && (
            <>
              {' · '}
              <bdi>{publisher.hours}</bdi>
            </>
          )}
        </p>
      </header>
      <div className={styles.boxes}>
        <Box title={guide.never.title}>
          <ul>
            {guide.never.things.map((thing) => (
              <li key={thing}>{thing}</li>
            ))}
          </ul>
        </Box>
        <Box title={guide.notAsked.title}>
          <p>{guide.notAsked.text}</p>
        </Box>
      </div>
      <div className={styles.lines}>
        <p>
          {say('guide.ticket')} <i />
        </p>
        <p>
          {say('guide.agentName')} <i />
        </p>
        <p className={styles.small}>{say('guide.noSecrets')}</p>
      </div>
      {guide.sections.map((section) => (
        <Section key={section.title} section={section} look={look} draw={draw} />
      ))}
      <footer className={styles.foot}>
        <p>
          {say('guide.version', { hash: guide.hash })}
          {checked && ` · ${say('guide.checked', { date: checked })}`}
        </p>
        <p>{say('guide.copyright')}</p>
      </footer>
    </article>
  )
}

function Box({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.box}>
      <h2>{title}</h2>
      {children}
    </section>
  )
}

type SectionProps = { section: GuideSection } & Pick<Props, 'look' | 'draw'>

function Section({ section: { title, lede, steps }, look, draw }: SectionProps) {
  return (
    <section className={styles.section}>
      {title && (
        <div className={styles.sectionHead}>
          <h2>{title}</h2>
          {lede && (
            <p>
              <Rich text={lede} />
            </p>
          )}
        </div>
      )}
      <ol>
        {steps.map((step) => (
          <GuideStepBlock
            key={step.number}
            step={step}
            isAside={title !== null}
            picture={step.picture && !look.isTextOnly ? draw(step.picture) : null}
          />
        ))}
      </ol>
    </section>
  )
}
