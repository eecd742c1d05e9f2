import { helpLine } from '#content/help.ts'
import { say } from '#content/say.ts'
import { type MapId, type MapStep, numberOf } from '#domain/step-maps.ts'
import { LinkButton } from '#ui/button.tsx'
import { Note } from '#ui/note.tsx'
import { StepFrame } from '#ui/step-frame.tsx'
import '#content/en/alongside.ts'
import { Foot } from './foot.tsx'
import { type PageQuestion, plainFrame } from './question.ts'

/** Where the test begins: signing in, with the new factor. */
const tests = {
  duoTraditional: { map: 'duoTraditional', step: 'signInPrompt' },
  duoUniversal: { map: 'duoUniversal', step: 'pushWaiting' },
  authenticator: { map: 'authenticator', step: 'signOut' },
} as const satisfies { [Map in MapId]: MapStep & { map: Map } }

type Props = PageQuestion & { at: MapStep }

/** The end of the pages. Nobody here knows whether the set-up worked, and it says so. */
export function Over({ at, ...question }: Props) {
  const { words, helpNumber, send } = question
  return (
    <StepFrame
      {...plainFrame(question, words.maps[at.map].name)}
      title={say('alongside.over')}
      lede={say('alongside.notChecked')}
      primary={{ label: say('alongside.test'), arrow: true }}
      onSubmit={() => send({ type: 'page.named', at: tests[at.map] })}
      after={
        <>
          <Again send={question.send} />
          <Foot map={at.map} helpNumber={helpNumber} />
        </>
      }
    />
  )
}

/** Where only the people at the desk can do more. */
export function GettingHelp({ at, ...question }: Props) {
  const { words, helpNumber } = question
  const map = words.maps[at.map].name
  return (
    <StepFrame
      {...plainFrame(question, map)}
      title={say('alongside.callTitle')}
      lede={say('alongside.callPage', { n: numberOf(at), map })}
      primary={
        helpNumber
          ? {
              label: say('alongside.call', { help: helpLine(helpNumber) }),
              href: `tel:${helpNumber.replaceAll(/[^+\d]/g, '')}`,
            }
          : null
      }
      after={
        <>
          <Again send={question.send} />
          <Foot map={at.map} helpNumber={helpNumber} />
        </>
      }
    >
      <Note kind="stop">{say('alongside.callNever')}</Note>
    </StepFrame>
  )
}

const Again = ({ send }: Pick<PageQuestion, 'send'>) => (
  <LinkButton onClick={() => send({ type: 'walk.restarted' })}>{say('alongside.again')}</LinkButton>
)
