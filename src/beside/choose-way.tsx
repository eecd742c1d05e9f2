import { stepWords } from '#content/maps/words.ts'
import { say } from '#content/say.ts'
import { type MapStep, numberOf, waysFrom } from '#domain/step-maps.ts'
import { Button } from '#ui/button.tsx'
import { Rich } from '#ui/rich.tsx'
import { StepFrame } from '#ui/step-frame.tsx'
import '#content/en/alongside.ts'
import { Foot } from './foot.tsx'
import { type PageQuestion, pageFrame } from './question.ts'
import { WayList } from './way-list.tsx'

/** Where the way forks: which of them it was. */
export function ChooseWay({ at, ...question }: PageQuestion & { at: MapStep }) {
  const { words, helpNumber, send } = question
  const { choose = {} } = stepWords(words, at)
  return (
    <StepFrame
      {...pageFrame(question, at)}
      title={say('alongside.happened')}
      lede={say('alongside.happenedLede')}
      primary={null}
      after={
        <>
          <Button kind="quiet" small onClick={() => send({ type: 'page.differed' })}>
            {say('alongside.differs')}
          </Button>
          <Foot map={at.map} helpNumber={helpNumber} />
        </>
      }
    >
      <WayList
        rows={waysFrom(at).map((way) => ({
          key: way,
          label: <Rich text={choose[way] ?? ''} />,
          hint:
            way === 'over' || way === 'helpDesk'
              ? null
              : say('alongside.toPage', { n: numberOf({ map: at.map, step: way } as MapStep) }),
          onPick: () => send({ type: 'way.taken', way }),
        }))}
      />
    </StepFrame>
  )
}
