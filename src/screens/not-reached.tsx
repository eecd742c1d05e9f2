import '#content/en/front.ts'
import '#content/en/live.ts'
import { explain } from '#content/explain.ts'
import { say } from '#content/say.ts'
import type { FailureNotice } from '#domain/failure.ts'
import { StepFrame } from '#ui/step-frame.tsx'
import { stillFrame } from './still-frame.ts'

type Props = {
  failure: FailureNotice
  organization: { helpNumber: string | null; appName: string }
  onAgain: () => void
}

/** Stands where a page of the live world got no answer: no network, or something broken on our side. */
export function NotReachedScreen({ failure, organization, onAgain }: Props) {
  const { helpNumber: help, appName } = organization
  const isOffline = failure.code === 'offline'
  return (
    <StepFrame
      {...stillFrame()}
      title={say(isOffline ? 'entry.awayTitle' : 'broken.title')}
      lede={isOffline ? say('entry.awayLede') : explain(failure, { help, appName })}
      primary={{ label: say('entry.again') }}
      onSubmit={onAgain}
    />
  )
}
