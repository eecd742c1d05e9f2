// The camera's picture, read about eight times a second. Beside the wizard it sees the page's QR code,
// held a little askew as a hand would; on a page of its own it sees what the real camera sees.

import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { CameraOpening, CameraPort, CameraProblem } from '#client/camera.ts'
import { say } from '#content/say.ts'
import type { PhonePorts } from './ports.ts'
import styles from './scan.module.css'

const framesPerSecond = 8
const side = 480

type Props = {
  ports: PhonePorts
  onText: (text: string) => void
  onSeveral: (count: number) => void
  /** The camera did not start. */
  onMissing: (why: CameraProblem['kind']) => void
}

export function Viewfinder({ ports, onText, onSeveral, onMissing }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const video = useRef<HTMLVideoElement>(null)
  const camera = useRef<CameraPort>(null)
  const [isEmpty, setEmpty] = useState(false)
  const usesCamera = ports.pixels === null

  const open = useEffectEvent(
    async (): Promise<CameraOpening> =>
      ports.camera ? ports.camera() : { ok: false, problem: { kind: 'none' } },
  )
  const show = useEffectEvent((opening: CameraOpening) => {
    if (!opening.ok) return onMissing(opening.problem.kind)
    camera.current = opening.camera
    if (video.current) video.current.srcObject = opening.camera.video
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

  // The camera is the device's. It stops by itself in a hidden window, and for good on leaving.
  useEffect(() => {
    if (!usesCamera) return
    let isGone = false
    const start = async () => {
      if (document.hidden) return
      const opening = await open()
      if (isGone && opening.ok) opening.camera.stop()
      else if (!isGone) show(opening)
    }
    void start()
    document.addEventListener('visibilitychange', start)
    return () => {
      isGone = true
      document.removeEventListener('visibilitychange', start)
      camera.current?.stop()
      camera.current = null
    }
  }, [usesCamera])

  // The frames come by the clock: one is read at a time, and none after leaving.
  useEffect(() => {
    let isReading = false
    let isGone = false
    const look = async () => {
      if (isReading || document.hidden) return
      const image = frame()
      setEmpty(image === null)
      if (!image) return
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
        <video ref={video} className={styles.picture} autoPlay muted playsInline />
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
  const scale = (side * 0.84) / Math.max(pixels.width, pixels.height)
  picture.fillStyle = '#1c211f'
  picture.fillRect(0, 0, side, side)
  picture.setTransform(scale, -0.045 * scale, 0.02 * scale, scale, side / 2, side / 2)
  picture.imageSmoothingEnabled = true
  picture.imageSmoothingQuality = 'high'
  picture.fillStyle = '#f2f2ec'
  picture.beginPath()
  const half = Math.max(pixels.width, pixels.height) / 2
  picture.roundRect(-half * 1.06, -half * 1.06, half * 2.12, half * 2.12, half * 0.08)
  picture.fill()
  picture.drawImage(code, -pixels.width / 2, -pixels.height / 2)
  return picture.getImageData(0, 0, side, side)
}
