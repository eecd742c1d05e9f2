// The audience's page in small: the same drawing, out of reach of keyboard and pointer.

import { type CSSProperties, useLayoutEffect, useRef, useState } from 'react'
import '#content/en/present.ts'
import { say } from '#content/say.ts'
import { type AudienceProps, Shown } from './audience.tsx'
import styles from './live-view.module.css'
import type { Showing } from './showing.ts'

type Props = Pick<AudienceProps, 'show' | 'organization' | 'homeHref' | 'phone'> & {
  showing: Showing
}

/** As wide as a shared window usually is; the layout asks for this window's own width. */
const pageWidth = 1280

export function LiveView(props: Props) {
  const { frame, scale } = useScale()
  return (
    <div ref={frame} className={styles.frame} style={{ '--scale': scale } as CSSProperties}>
      {props.showing.isBlank ? (
        <p className={styles.blank}>{say('present.hiddenLive')}</p>
      ) : (
        <div className={styles.page} inert>
          <Shown {...props} strip={say('practice.strip')} menu={null} />
        </div>
      )}
    </div>
  )
}

const useScale = () => {
  const frame = useRef<HTMLDivElement>(null)
  const [scale, setScale] = useState(0.4)
  // How much room there is, the layout knows.
  useLayoutEffect(() => {
    const element = frame.current
    if (!element) return
    const observer = new ResizeObserver(() =>
      setScale(element.clientWidth / Math.min(pageWidth, window.innerWidth)),
    )
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return { frame, scale }
}
