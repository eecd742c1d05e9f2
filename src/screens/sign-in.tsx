import '#content/en/live.ts'
import { explain } from '#content/explain.ts'
import { helpLine } from '#content/help.ts'
import { say } from '#content/say.ts'
import type { Failure, FailureNotice } from '#domain/failure.ts'
import { Note } from '#ui/note.tsx'
import { StepFrame } from '#ui/step-frame.tsx'
import { stillFrame } from './still-frame.ts'

type Props = {
  organization: { helpNumber: string | null; appName: string }
  /** What became of the last press. */
  failure: FailureNotice | null
  busy: boolean
  /** Why it cannot work here, where the browser says so before anything is pressed. */
  obstacle: 'insecure' | 'inApp' | 'tooOld' | null
  onSignIn: () => void
}

/** One button: the browser knows whose passkeys it has. */
export function SignInScreen({ organization, failure, busy, obstacle, onSignIn }: Props) {
  const help = helpLine(organization.helpNumber)
  return (
    <StepFrame
      {...stillFrame()}
      busy={busy}
      problem={failure && explainSignIn(failure, organization)}
      title={say('signIn.title')}
      lede={say('signIn.lede')}
      primary={{ label: say('signIn.primary') }}
      onSubmit={onSignIn}
      after={<div className="small hint">{say('signIn.none', { help })}</div>}
    >
      {obstacle ? (
        <Note kind="stop">{say(`signIn.${obstacle}`, { help })}</Note>
      ) : (
        <p>{say('signIn.where')}</p>
      )}
    </StepFrame>
  )
}

const ownWords = [
  'passkey-cancelled',
  'passkey-refused',
  'passkey-unsupported',
  'offline',
] as const satisfies readonly Failure[]

/** The sentences of a set-up speak of another way to choose; where somebody signs in there is one. */
export const explainSignIn = (
  failure: FailureNotice,
  { helpNumber, appName }: Props['organization'],
): string => {
  const own = ownWords.find((code) => code === failure.code)
  return own
    ? say(`signIn.${own}`, { help: helpLine(helpNumber) })
    : explain(failure, { help: helpNumber, appName })
}
