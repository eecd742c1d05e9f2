import '#content/en/live.ts'
import '#content/en/rollout.ts'
import { say } from '#content/say.ts'
import { StepFrame } from '#ui/step-frame.tsx'
import { stillFrame } from './still-frame.ts'

type Props = {
  name: string
  /** Staff who have nothing yet that they could sign in with. */
  isUnfinished: boolean
  signInHref: string
  setUpHref: string
}

/** Somebody is signed in, and this page is not for them, or not before they have used their passkey. */
export function NotAllowedScreen({ name, isUnfinished, signInHref, setUpHref }: Props) {
  if (isUnfinished)
    return (
      <StepFrame
        {...stillFrame()}
        title={say('roster.unfinishedTitle')}
        lede={say('roster.unfinishedLede')}
        primary={{ label: say('roster.ownSetUp'), arrow: true, href: setUpHref }}
      />
    )
  return (
    <StepFrame
      {...stillFrame()}
      title={say('roster.notAllowedTitle')}
      lede={say('roster.notAllowedLede', { name })}
      primary={{ label: say('signIn.primary'), arrow: true, href: signInHref }}
      after={<a href={setUpHref}>{say('roster.ownSetUp')}</a>}
    />
  )
}
