import { lazy, Suspense, useState } from 'react'
import { firstHeadings } from '#content/maps/maps.ts'
import { say } from '#content/say.ts'
import { addressOf } from '#domain/step-maps.ts'
import { Choices } from '#ui/choices.tsx'
import { StepFrame } from '#ui/step-frame.tsx'
import '#content/en/alongside.ts'
import styles from './beside.module.css'
import { Foot } from './foot.tsx'
import { plainFrame, type Question } from './question.ts'

export const loadByWords = () => import('./by-words.tsx')
const ByWords = lazy(async () => ({ default: (await loadByWords()).ByWords }))

const name = 'heading'
const none = 'none'

/** Asks which of the three set-ups it is, by the words that a person can see. */
export function ChooseMap(question: Question) {
  const { helpNumber, send } = question
  const [isMissing, setMissing] = useState(false)
  const error = isMissing ? say('alongside.chooseWords') : null
  return (
    <StepFrame
      {...plainFrame(question)}
      title={say('alongside.which')}
      lede={say('alongside.lede')}
      primary={{ label: say('frame.continue'), arrow: true }}
      fieldErrors={error ? [{ name, text: error }] : []}
      onSubmit={(fields) => {
        const chosen = fields.get(name)
        const heading = firstHeadings.find(({ at }) => addressOf(at) === chosen)
        setMissing(chosen === null)
        if (heading) send({ type: 'page.named', at: heading.at })
        else if (chosen === none) send({ type: 'page.differed' })
      }}
      after={
        <>
          <div className={styles.byWords}>
            <Suspense>
              <ByWords send={send} />
            </Suspense>
          </div>
          <Foot map={null} helpNumber={helpNumber} />
        </>
      }
    >
      <Choices
        name={name}
        legend={say('alongside.which')}
        options={[
          ...firstHeadings.map(({ at, label }) => ({
            value: addressOf(at),
            label: label.text,
            hint: say(`alongside.where.${at.map}`),
            isFixed: true,
          })),
          { value: none, label: say('alongside.none'), hint: say('alongside.noneHint') },
        ]}
        onPick={() => setMissing(false)}
        error={error}
      />
    </StepFrame>
  )
}
