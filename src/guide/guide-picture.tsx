import type { ReactNode } from 'react'
import { say } from '#content/say.ts'
import '#content/en/alongside.ts'
import { OtherWindow } from '#ui/other-window.tsx'
import type { GuidePicture } from './guide.ts'

/** A window of somebody else's, drawn. The screens of Usher's own set-up are in guide-screen.tsx. */
export const drawWindow = (picture: GuidePicture): ReactNode =>
  picture.kind === 'window' ? (
    <OtherWindow
      heading={picture.window.heading}
      parts={picture.window.parts}
      alternative={picture.alternative}
      squareText={say('alongside.square')}
    />
  ) : null
