import '#content/en/front.ts'
import { say } from '#content/say.ts'
import { StepFrame } from '#ui/step-frame.tsx'
import { stillFrame } from './still-frame.ts'

/** For an address that leads nowhere. */
export function NotFoundScreen({ homeHref }: { homeHref: string }) {
  return (
    <StepFrame
      {...stillFrame()}
      title={say('lost.title')}
      lede={say('lost.lede')}
      primary={{ label: say('lost.home'), arrow: true, href: homeHref }}
    />
  )
}
