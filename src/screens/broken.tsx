import '#content/en/front.ts'
import { helpLine } from '#content/help.ts'
import { say } from '#content/say.ts'
import { StepFrame } from '#ui/step-frame.tsx'
import { stillFrame } from './still-frame.ts'

type Props = {
  /** Names this one occurrence in the log. */
  reference: string | null
  help: string | null
  onAgain: () => void
}

/** Stands where a page broke. What was answered lives in the API, so trying again loses nothing. */
export function BrokenScreen({ reference, help, onAgain }: Props) {
  return (
    <StepFrame
      {...stillFrame()}
      title={say('broken.title')}
      lede={say('broken.lede')}
      primary={{ label: say('broken.again') }}
      onSubmit={onAgain}
    >
      {reference && (
        <p>
          {say('broken.reference', { help: helpLine(help) })}{' '}
          <b className="num" translate="no">
            {reference}
          </b>
        </p>
      )}
    </StepFrame>
  )
}
