import '#content/en/live.ts'
import { explain } from '#content/explain.ts'
import { helpLine } from '#content/help.ts'
import { say } from '#content/say.ts'
import type { FailureNotice } from '#domain/failure.ts'
import { StepFrame } from '#ui/step-frame.tsx'
import { stillFrame } from './still-frame.ts'

const words = {
  missing: 'missing',
  'invitation-unknown': 'unknown',
  'invitation-expired': 'expired',
  'invitation-opened': 'opened',
} as const

export type OverCode = keyof typeof words

/** True for what trying again would not change. */
export const isOverCode = (code: string | undefined): code is OverCode =>
  code !== undefined && code in words

/** A new link by mail: not to be had, offered, on its way to be asked for, or asked for. */
export type Renewal = 'none' | 'offered' | 'asking' | 'asked'

type Props = {
  code: OverCode
  help: string | null
  signInHref: string
  renewal: Renewal
  /** Why asking did not work. */
  failure: FailureNotice | null
  onRenew: () => void
}

/** An invitation that leads nowhere: why, and the next thing to do. */
export function InvitationOverScreen({ code, help, signInHref, renewal, ...page }: Props) {
  const area = words[code]
  const { failure, onRenew } = page
  const call = help && {
    label: say('invitation.call', { number: help }),
    href: `tel:${help.replaceAll(/[^+\d]/g, '')}`,
  }
  const isOffered = renewal === 'offered' || renewal === 'asking'
  if (renewal === 'asked') {
    return (
      <StepFrame
        {...stillFrame()}
        title={say('invitation.askedTitle')}
        lede={say('invitation.askedLede', { help: helpLine(help) })}
        primary={null}
        after={<a href={signInHref}>{say('invitation.passkey')}</a>}
      />
    )
  }
  return (
    <StepFrame
      {...stillFrame()}
      busy={renewal === 'asking'}
      problem={failure && problemOf(failure, help)}
      title={say(`invitation.${area}Title`)}
      lede={say(`invitation.${area}Lede`, { help: helpLine(help) })}
      {...(isOffered
        ? { primary: { label: say('invitation.renew') }, onSubmit: onRenew }
        : { primary: area === 'missing' ? null : call || null })}
      after={
        <>
          {isOffered && call && (
            <div>
              <a href={call.href}>{call.label}</a>
            </div>
          )}
          <a href={signInHref}>{say('invitation.passkey')}</a>
        </>
      }
    >
      {isOffered && <p>{say('invitation.renewWhere')}</p>}
    </StepFrame>
  )
}

const problemOf = (failure: FailureNotice, help: string | null) =>
  failure.code === 'offline'
    ? say('invitation.renewOffline')
    : explain(failure, { help, appName: '' })
