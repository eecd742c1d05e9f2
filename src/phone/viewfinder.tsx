// The camera's picture, read about eight times a second. Beside the wizard it sees the page's QR code,
// held a little askew as a hand would; on a page of its own it sees what the real camera sees.

import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { CameraOpening, CameraPort, CameraProblem } from '#client/camera.ts'
import { say } from '#content/say.ts'
import type { PhonePorts } from './ports.ts'
import styles from './scan.module.css'

const framesPerSecond = 8
// A camera needs a moment to open and focus, and its owner one to see where it points.
const settleMs = 700
const side = 480
// How much of the picture the page's code fills.
const share = 0.93

type Props = {
  ports: PhonePorts
  onText: (text: string) => void
  onSeveral: (count: number) => void
  /** Whether there is nothing on the page for this camera to see. */
  onEmpty: (isEmpty: boolean) => void
  /** The camera did not start. */
  onMissing: (why: CameraProblem['kind']) => void
}

export function Viewfinder({ ports, onText, onSeveral, onEmpty, onMissing }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const screen = useRef<HTMLDivElement>(null)
  const camera = useRef<CameraPort>(null)
  const [isEmpty, setEmpty] = useState(false)
  const usesCamera = ports.pixels === null
  const see = useEffectEvent((image: ImageData | null) => {
    setEmpty(image === null)
    onEmpty(image === null && !usesCamera)
  })

  const open = useEffectEvent(async (video: HTMLVideoElement): Promise<CameraOpening> => {
    const onLost = ({ kind }: CameraProblem) => onMissing(kind)
    return ports.camera?.(video, { onLost }) ?? { ok: false, problem: { kind: 'none' } }
  })
  const use = useEffectEvent((opening: CameraOpening) => {
    if (opening.ok) camera.current = opening.camera
    else onMissing(opening.problem.kind)
  })
  const frame = useEffectEvent(() => {
    if (usesCamera) return camera.current?.frame() ?? null
    const picture = canvas.current?.getContext('2d', { willReadFrequently: true })
    return picture ? heldUp(picture, ports.pixels?.() ?? null) : null
  })
  const read = useEffectEvent(async (image: ImageData, isWanted: () => boolean) => {
    const seen = await ports.decode(image)
    if (!isWanted()) return
    if (seen.kind === 'found') onText(seen.text)
    if (seen.kind === 'several') onSeveral(seen.count)
  })

  // The camera is the device's. Its light goes out with this picture.
  useEffect(() => {
    if (!usesCamera || !screen.current) return
    // One element an opening: a late one that is stopped must not black out the next.
    const video = document.createElement('video')
    video.className = styles.picture ?? ''
    video.muted = true
    video.playsInline = true
    screen.current.append(video)
    let isGone = false
    void open(video).then((opening) => {
      if (!isGone) use(opening)
      else if (opening.ok) opening.camera.stop()
    })
    return () => {
      isGone = true
      camera.current?.stop()
      camera.current = null
      video.remove()
    }
  }, [usesCamera])

  // The frames come by the clock: one is read at a time, and none after leaving.
  useEffect(() => {
    const since = Date.now()
    let isReading = false
    let isGone = false
    const look = async () => {
      if (isReading || document.hidden) return
      const image = frame()
      see(image)
      if (!image || Date.now() - since < settleMs) return
      isReading = true
      await read(image, () => !isGone).finally(() => {
        isReading = false
      })
    }
    const timer = setInterval(() => void look(), 1000 / framesPerSecond)
    return () => {
      isGone = true
      clearInterval(timer)
    }
  }, [])

  return (
    <div className={styles.finder}>
      <i />
      <i />
      <i />
      <i />
      {usesCamera ? (
        <div ref={screen} />
      ) : (
        <canvas ref={canvas} width={side} height={side} className={styles.picture} />
      )}
      {isEmpty && !usesCamera && <p className={styles.nothing}>{say('phone.scan.nothing')}</p>}
    </div>
  )
}

/** Draws the page's code as a hand holds a phone to it, and takes the very pixels that are shown. */
function heldUp(picture: CanvasRenderingContext2D, pixels: ImageData | null): ImageData | null {
  picture.resetTransform()
  picture.clearRect(0, 0, side, side)
  if (!pixels) return null
  const code = document.createElement('canvas')
  code.width = pixels.width
  code.height = pixels.height
  code.getContext('2d')?.putImageData(pixels, 0, 0)
  const size = Math.max(pixels.width, pixels.height)
  const scale = (side * share) / size
  picture.setTransform(scale, -0.045 * scale, 0.02 * scale, scale, side / 2, side / 2)
  picture.imageSmoothingQuality = 'high'
  picture.save()
  picture.beginPath()
  picture.roundRect(-size / 2, -size / 2, size, size, size * 0.04)
  picture.clip()
  picture.drawImage(code, -pixels.width / 2, -pixels.height / 2)
  picture.restore()
  return picture.getImageData(0, 0, side, side)
}
