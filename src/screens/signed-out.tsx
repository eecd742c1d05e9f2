import '#content/en/live.ts'
import { helpLine } from '#content/help.ts'
import { say } from '#content/say.ts'
import { StepFrame } from '#ui/step-frame.tsx'
import { stillFrame } from './still-frame.ts'

type Props = {
  /** Somebody was signed in when the page was opened. */
  wasHere: boolean
  help: string | null
  signInHref: string
}

/** Where nobody is signed in: the two ways in, and whom to ask for one of them. */
export function SignedOutScreen({ wasHere, help, signInHref }: Props) {
  const words = wasHere ? 'over' : 'out'
  return (
    <StepFrame
      {...stillFrame()}
      title={say(`entry.${words}Title`)}
      lede={say(`entry.${words}Lede`)}
      primary={{ label: say('signIn.primary'), arrow: true, href: signInHref }}
    >
      <p>{say('entry.ask', { help: helpLine(help) })}</p>
    </StepFrame>
  )
}
