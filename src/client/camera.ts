// The camera of this device, for the phone on a page of its own. Its light is never on while nobody looks.
import type { BrowserCodeReader } from '@zxing/browser'

/** Why there is no picture, as a person beside the phone would say it. */
export const cameraProblems = ['denied', 'none', 'busy', 'insecure', 'unknown'] as const
export type CameraProblem = { kind: (typeof cameraProblems)[number] }

/** `frame` is null until the first picture has arrived, while the page is hidden, and after `stop`. */
export type CameraPort = { frame(): ImageData | null; stop(): void }

export type CameraOpening = { ok: true; camera: CameraPort } | { ok: false; problem: CameraProblem }

type Options = {
  devices?: Pick<MediaDevices, 'getUserMedia'> | undefined
  /** The camera was taken away while the page was hidden. */
  onLost?: (problem: CameraProblem) => void
}

// More pixels than these cost time and read no better: a code at arm's length fills half of them.
const constraints: MediaStreamConstraints = {
  audio: false,
  video: { facingMode: { ideal: 'environment' }, width: { ideal: 960 }, height: { ideal: 540 } },
}

/**
 * Asks for the camera and shows it in `video`. Its tracks end when the page is hidden or left; a page
 * that is shown again gets its picture back.
 */
export async function openCamera(
  video: HTMLVideoElement,
  { devices = navigator.mediaDevices, onLost }: Options = {},
): Promise<CameraOpening> {
  // Browsers hide the whole interface where the page is neither https nor localhost.
  if (!devices) return { ok: false, problem: { kind: 'insecure' } }
  const leaving = new AbortController()
  let stream: MediaStream | null = null

  try {
    const { BrowserCodeReader: reader } = await import('@zxing/browser')
    const start = async () => {
      const granted = await devices.getUserMedia(constraints)
      // Left, or asked twice, while the person was still answering the browser's question.
      if (leaving.signal.aborted || document.hidden || stream) return end(granted)
      stream = granted
      show(reader, video, granted)
    }
    const pause = () => {
      end(stream)
      stream = null
    }
    const stop = () => {
      leaving.abort()
      pause()
      reader.cleanVideoSource(video)
    }
    const look = () => {
      if (document.hidden) pause()
      else if (!stream) start().catch((error) => onLost?.(cameraProblem(error)))
    }

    await start()
    document.addEventListener('visibilitychange', look, { signal: leaving.signal })
    addEventListener('pagehide', stop, { signal: leaving.signal })
    return { ok: true, camera: { frame: frames(reader, video, () => stream !== null), stop } }
  } catch (error) {
    end(stream)
    return { ok: false, problem: cameraProblem(error) }
  }
}

// Names that browsers throw: Media Capture and Streams §10.2, and what older ones said instead.
const kinds: Record<string, CameraProblem['kind']> = {
  NotAllowedError: 'denied',
  PermissionDeniedError: 'denied',
  SecurityError: 'insecure',
  NotFoundError: 'none',
  DevicesNotFoundError: 'none',
  OverconstrainedError: 'none',
  NotReadableError: 'busy',
  TrackStartError: 'busy',
  AbortError: 'busy',
}

export function cameraProblem(error: unknown): CameraProblem {
  const name = error instanceof Error ? error.name : ''
  return { kind: kinds[name] ?? 'unknown' }
}

function end(stream: MediaStream | null) {
  for (const track of stream?.getTracks() ?? []) track.stop()
}

type Reader = typeof BrowserCodeReader

function show(reader: Reader, video: HTMLVideoElement, stream: MediaStream) {
  reader.prepareVideoElement(video)
  // The attribute alone mutes nothing, and a browser plays unasked only what is mute.
  video.muted = true
  reader.addVideoSource(video, stream)
}

function frames(reader: Reader, video: HTMLVideoElement, isOn: () => boolean) {
  let canvas: HTMLCanvasElement | null = null
  return (): ImageData | null => {
    if (!isOn() || video.videoWidth === 0) return null
    // A phone that is turned over turns its picture too.
    if (canvas?.width !== video.videoWidth) canvas = reader.createCaptureCanvas(video)
    const context = canvas.getContext('2d', { willReadFrequently: true })
    if (!context) return null
    reader.drawImageOnCanvas(context, video)
    return context.getImageData(0, 0, canvas.width, canvas.height)
  }
}
