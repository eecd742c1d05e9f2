import type { ReactNode } from 'react'
import { say } from '#content/say.ts'
import '#content/en/alongside.ts'
import { OtherWindow } from '#ui/other-window.tsx'
import type { GuidePicture } from './guide.ts'
import styles from './guide-step.module.css'

/** A window of somebody else's, drawn. The screens of Usher's own set-up are in guide-screen.tsx. */
export const drawWindow = (picture: GuidePicture): ReactNode =>
  picture.kind === 'window' ? (
    <div className={styles.window}>
      <OtherWindow
        heading={picture.window.heading}
        parts={picture.window.parts}
        alternative={picture.alternative}
        squareText={say('alongside.square')}
      />
    </div>
  ) : null
