// The camera's picture on the phone page, read a few times a second. Its light goes out with it.

import { useEffect, useEffectEvent, useRef } from 'react'
import { openCamera } from '#client/camera.ts'
import styles from '#screens/paired-phone.module.css'

type Props = {
  onText: (text: string) => void
  onSeveral: () => void
  onMissing: () => void
}

const frameMs = 150

export function PhoneFinder({ onText, onSeveral, onMissing }: Props) {
  const place = useRef<HTMLDivElement>(null)
  const found = useEffectEvent(onText)
  const several = useEffectEvent(onSeveral)
  const missing = useEffectEvent(onMissing)

  // The camera is the device's.
  useEffect(() => {
    const video = document.createElement('video')
    video.muted = true
    video.playsInline = true
    place.current?.append(video)
    let isGone = false
    let stop = () => {}
    const start = async () => {
      const [opening, { createScanner }] = await Promise.all([
        openCamera(video, { onLost: () => missing() }),
        import('#client/scanner.ts'),
      ])
      if (!opening.ok) return isGone || missing()
      const { camera } = opening
      if (isGone) return camera.stop()
      const scanner = createScanner()
      const timer = setInterval(() => {
        const frame = camera.frame()
        const seen = frame && scanner.decode(frame)
        if (seen?.kind === 'found') found(seen.text)
        if (seen?.kind === 'several') several()
      }, frameMs)
      stop = () => {
        clearInterval(timer)
        camera.stop()
      }
    }
    void start()
    return () => {
      isGone = true
      stop()
      video.remove()
    }
  }, [])

  return <div ref={place} className={styles.finder} />
}
