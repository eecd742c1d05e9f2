import { stepWords } from '#content/maps/words.ts'
import { say } from '#content/say.ts'
import { addressOf, type MapStep } from '#domain/step-maps.ts'
import { Button } from '#ui/button.tsx'
import { StepFrame } from '#ui/step-frame.tsx'
import '#content/en/alongside.ts'
import styles from './beside.module.css'
import { Foot } from './foot.tsx'
import { type PageQuestion, pageFrame } from './question.ts'
import { StepBody } from './step-body.tsx'
import { pageName } from './step-words.ts'

/** One page of the other window. */
export function Reading({ at, ...question }: PageQuestion & { at: MapStep }) {
  const { words, helpNumber, send } = question
  return (
    <StepFrame
      {...pageFrame(question, at)}
      title={stepWords(words, at).name}
      primary={{ label: say('alongside.seen'), arrow: true }}
      onSubmit={() => send({ type: 'page.seen' })}
      after={
        <>
          <Button kind="quiet" small onClick={() => send({ type: 'page.differed' })}>
            {say('alongside.differs')}
          </Button>
          <Foot map={at.map} helpNumber={helpNumber} />
        </>
      }
    >
      <p className={styles.onPaper}>
        {pageName(at)} · {words.maps[at.map].name} · <bdi>{addressOf(at)}</bdi>
      </p>
      <StepBody at={at} words={words} />
      <div className={styles.onPaper}>
        <Foot map={at.map} helpNumber={helpNumber} />
      </div>
    </StepFrame>
  )
}
