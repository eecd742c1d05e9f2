// The two worries people have before they put work on their own phone, answered where they come up.

import type { ReactNode } from 'react'
import { say } from '#content/say.ts'
import '#content/en/enroll-first.ts'
import '#content/en/welcome.ts'
import { More } from '#ui/note.tsx'

type Props = {
  /** The organisation's own words. */
  privacyNote: string | null
  /** Other methods, each an equal way on. */
  children: ReactNode
}

export function OwnPhone({ privacyNote, children }: Props) {
  return (
    <div>
      <More question={say('welcome.privacy')}>
        <p>{privacyNote ?? say('device.privacyUnknown')}</p>
      </More>
      <More question={say('welcome.ownPhone')}>
        <p>{say('device.ownPhoneText')}</p>
        {children}
      </More>
    </div>
  )
}
