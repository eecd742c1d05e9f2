import '#content/en/front.ts'
import { helpLine } from '#content/help.ts'
import { say } from '#content/say.ts'
import { StepFrame } from '#ui/step-frame.tsx'
import { stillFrame } from './still-frame.ts'

type Props = {
  why: 'expired' | 'used' | 'wrongPlace'
  help: string | null
  /** Where a set-up that was begun goes on, or the front page. */
  onward: { label: 'link.askNew' | 'link.carryOn' | 'lost.home'; href: string } | null
}

/** A link that cannot be followed: run out, used, or opened on the wrong machine. */
export function DeadLinkScreen({ why, help, onward }: Props) {
  return (
    <StepFrame
      {...stillFrame()}
      title={say(`link.${why}Title`)}
      lede={say(`link.${why}Text`, { help: helpLine(help) })}
      primary={onward && { label: say(onward.label), arrow: true, href: onward.href }}
    />
  )
}
