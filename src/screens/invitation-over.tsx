import '#content/en/live.ts'
import { helpLine } from '#content/help.ts'
import { say } from '#content/say.ts'
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

type Props = { code: OverCode; help: string | null; signInHref: string }

/** An invitation that leads nowhere: why, and the next thing to do. */
export function InvitationOverScreen({ code, help, signInHref }: Props) {
  const area = words[code]
  const call = help && {
    label: say('invitation.call', { number: help }),
    href: `tel:${help.replaceAll(/[^+\d]/g, '')}`,
  }
  return (
    <StepFrame
      {...stillFrame()}
      title={say(`invitation.${area}Title`)}
      lede={say(`invitation.${area}Lede`, { help: helpLine(help) })}
      primary={area === 'missing' ? null : call || null}
      after={<a href={signInHref}>{say('invitation.passkey')}</a>}
    />
  )
}
