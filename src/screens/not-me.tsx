import '#content/en/not-me.ts'
import { explain } from '#content/explain.ts'
import { helpLine } from '#content/help.ts'
import { languageTag, say } from '#content/say.ts'
import type { FailureNotice } from '#domain/failure.ts'
import type { FactorKind } from '#domain/method.ts'
import type { NoticeKind } from '#domain/notice.ts'
import { alert, lock, tick } from '#ui/icons.tsx'
import { Points } from '#ui/points.tsx'
import { StepFrame } from '#ui/step-frame.tsx'
import { stillFrame } from './still-frame.ts'

/** What the link is about. */
export type Told = { about: NoticeKind; at: number; factor: FactorKind | null }

type Props = {
  told: Told
  organization: { helpNumber: string | null; appName: string }
  failure: FailureNotice | null
  busy: boolean
  onNotMe: () => void
}

const will = {
  factorAdded: 'notMe.willAdd',
  factorRemoved: 'notMe.willRemove',
  recoveryCodesMade: 'notMe.willMake',
  recoveryCodeUsed: 'notMe.willUse',
  addressChanged: 'notMe.willAddress',
} as const satisfies Record<NoticeKind, string>

/** Says what was changed and what the button will do. Nothing happens before it. */
export function NotMeScreen({ told, organization, failure, busy, onNotMe }: Props) {
  return (
    <StepFrame
      {...stillFrame()}
      busy={busy}
      problem={failure && problemOf(failure, organization)}
      title={say('notMe.title')}
      lede={whatHappened(told)}
      primary={{ label: say('notMe.primary') }}
      onSubmit={onNotMe}
      after={<div className="small hint">{say('notMe.wasMe')}</div>}
    >
      <Points
        points={[
          { picture: lock, text: say(will[told.about]) },
          { picture: alert, text: say('notMe.willOut') },
          { picture: tick, text: say('notMe.willKeep') },
        ]}
      />
    </StepFrame>
  )
}

const endings = ['done', 'used', 'expired', 'unknown', 'missing'] as const
export type NotMeEnding = (typeof endings)[number]

type OverProps = { ending: NotMeEnding; help: string | null; signInHref: string }

/** There is nothing to press any more: why, and the next thing to do. */
export function NotMeOverScreen({ ending, help, signInHref }: OverProps) {
  const isStopped = ending === 'done' || ending === 'used'
  return (
    <StepFrame
      {...stillFrame()}
      title={say(`notMe.${ending}Title`)}
      lede={say(`notMe.${ending}Lede`, { help: helpLine(help) })}
      primary={
        help
          ? {
              label: say('notMe.call', { number: help }),
              href: `tel:${help.replaceAll(/[^+\d]/g, '')}`,
            }
          : null
      }
      after={isStopped && <a href={signInHref}>{say('notMe.signIn')}</a>}
    />
  )
}

const whatHappened = ({ about, at, factor }: Told) => {
  const date = new Intl.DateTimeFormat(languageTag(), {
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(at)
  if (about !== 'factorAdded' && about !== 'factorRemoved') return say(`notMe.${about}`, { date })
  return factor
    ? say(`notMe.${about}`, { date, factor: say(`notMe.${factor}`) })
    : say(`notMe.${about}Any`, { date })
}

const problemOf = (failure: FailureNotice, { helpNumber, appName }: Props['organization']) =>
  failure.code === 'offline'
    ? say('notMe.offline')
    : explain(failure, { help: helpNumber, appName })
