// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest'
import { cameraProblem, openCamera } from './camera.ts'

afterEach(() => {
  hide(false)
  dispatchEvent(new Event('pagehide'))
})

test.each([
  ['NotAllowedError', 'denied'],
  ['PermissionDeniedError', 'denied'],
  ['SecurityError', 'insecure'],
  ['NotFoundError', 'none'],
  ['DevicesNotFoundError', 'none'],
  ['OverconstrainedError', 'none'],
  ['NotReadableError', 'busy'],
  ['TrackStartError', 'busy'],
  ['AbortError', 'busy'],
  ['InvalidStateError', 'unknown'],
])('%s is told as "%s"', (name, kind) => {
  expect(cameraProblem(new DOMException('', name))).toEqual({ kind })
})

test('what is no error at all is still told', () => {
  expect(cameraProblem(undefined)).toEqual({ kind: 'unknown' })
})

test('a page without https has no camera to ask for', async () => {
  const opening = await openCamera(document.createElement('video'), { devices: undefined })

  expect(opening).toEqual({ ok: false, problem: { kind: 'insecure' } })
})

test('a person who says no gets an answer, not an exception', async () => {
  const devices = camera(() => Promise.reject(new DOMException('', 'NotAllowedError')))

  const opening = await openCamera(document.createElement('video'), devices)

  expect(opening).toEqual({ ok: false, problem: { kind: 'denied' } })
})

test('stopping ends the track and leaves no picture', async () => {
  const { devices, tracks } = workingCamera()
  const opening = await openCamera(document.createElement('video'), { devices })

  if (opening.ok) opening.camera.stop()

  expect(tracks.map(({ readyState }) => readyState)).toEqual(['ended'])
  expect(opening.ok && opening.camera.frame()).toBe(null)
})

test('leaving the page ends the track', async () => {
  const { devices, tracks } = workingCamera()
  await openCamera(document.createElement('video'), { devices })

  dispatchEvent(new Event('pagehide'))

  expect(tracks.map(({ readyState }) => readyState)).toEqual(['ended'])
})

test('a hidden page has no camera, and one that comes back has it again', async () => {
  const { devices, tracks } = workingCamera()
  await openCamera(document.createElement('video'), { devices })

  hide(true)
  const away = tracks.map(({ readyState }) => readyState)
  hide(false)

  expect(away).toEqual(['ended'])
  await expect.poll(() => tracks.map(({ readyState }) => readyState)).toEqual(['ended', 'live'])
})

test('a page that flickers keeps one camera, not two', async () => {
  const { devices, tracks } = workingCamera()
  await openCamera(document.createElement('video'), { devices })

  for (const isHidden of [true, false, true, false]) hide(isHidden)
  await expect.poll(() => tracks.length).toBe(3)

  await expect.poll(() => tracks.filter(({ readyState }) => readyState === 'live').length).toBe(1)
})

test('a camera that is gone when the page comes back is told', async () => {
  const { devices } = workingCamera()
  const onLost = vi.fn()
  await openCamera(document.createElement('video'), { devices, onLost })
  devices.getUserMedia = () => Promise.reject(new DOMException('', 'NotReadableError'))

  hide(true)
  hide(false)

  await expect.poll(() => onLost).toHaveBeenCalledWith({ kind: 'busy' })
})

test('a camera granted after the page was left is switched off at once', async () => {
  const { devices, tracks } = workingCamera()
  const opening = openCamera(document.createElement('video'), { devices })
  hide(true)

  await opening

  expect(tracks.map(({ readyState }) => readyState)).toEqual(['ended'])
})

function camera(getUserMedia: MediaDevices['getUserMedia']) {
  return { devices: { getUserMedia } }
}

function workingCamera() {
  const tracks: { readyState: string; stop(): void }[] = []
  const getUserMedia = async () => {
    const track = {
      readyState: 'live',
      stop() {
        track.readyState = 'ended'
      },
    }
    tracks.push(track)
    return Object.assign(new MediaStream(), {
      getTracks: () => [track as unknown as MediaStreamTrack],
    })
  }
  return { ...camera(getUserMedia), tracks }
}

function hide(isHidden: boolean) {
  Object.defineProperty(document, 'hidden', { value: isHidden, configurable: true })
  document.dispatchEvent(new Event('visibilitychange'))
}
