import type { Organization } from '#domain/organization.ts'
import '#content/en/enroll-second.ts'
import { say } from '#content/say.ts'
import { Button } from '#ui/button.tsx'
import { Rich } from '#ui/rich.tsx'
import { type Frame, StepFrame } from '#ui/step-frame.tsx'
import styles from './escalated.module.css'

type Props = {
  frame: Frame
  organization: Organization
  /** The name of the step the person came from, as it stands in the rail. */
  stepLabel: string
  reason: 'none' | 'asked' | 'fraud'
  onResume: () => void
  /** Null where nothing else can be chosen from here. */
  onOtherMethod: (() => void) | null
}

/** Hands over to the help desk with the words to say, and keeps the ways back open. */
export function EscalatedScreen(props: Props) {
  const { frame, organization, reason, onResume, onOtherMethod } = props
  const number = organization.helpNumber
  return (
    <StepFrame
      {...frame}
      problem={null}
      title={say(`escalated.${reason}Title`)}
      lede={say(`escalated.${reason}Lede`)}
      primary={number ? { label: say('escalated.call', { number }), href: callLink(number) } : null}
      after={
        <>
          <Button kind="quiet" small onClick={onResume}>
            {say('escalated.resume')}
          </Button>
          {onOtherMethod && (
            <Button kind="quiet" small onClick={onOtherMethod}>
              {say('escalated.otherMethod')}
            </Button>
          )}
        </>
      }
    >
      {!number && <p>{say('escalated.noNumber')}</p>}
      <div className={styles.words}>
        <h2>{say('escalated.say')}</h2>
        <p>
          <Rich text={words(props)} />
        </p>
      </div>
      <p>{say('escalated.never')}</p>
      {organization.helpHours && (
        <p className="small hint">{say('escalated.hours', { hours: organization.helpHours })}</p>
      )}
    </StepFrame>
  )
}

function words({ reason, stepLabel }: Props): string {
  if (reason === 'none') return say('escalated.saidNone')
  if (reason === 'fraud') return say('escalated.saidFraud')
  return say('escalated.saidStep', { step: stepLabel })
}

const callLink = (number: string) => `tel:${number.replaceAll(/[^+\d]/g, '')}`
