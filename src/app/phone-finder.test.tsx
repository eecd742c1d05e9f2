// @vitest-environment happy-dom
import { render } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { PhoneFinder } from './phone-finder.tsx'

const world = vi.hoisted(() => ({
  opening: Promise.resolve({ ok: false }) as Promise<unknown>,
  seen: null as unknown,
}))
vi.mock('#client/camera.ts', () => ({ openCamera: () => world.opening }))
vi.mock('#client/scanner.ts', () => ({ createScanner: () => ({ decode: () => world.seen }) }))

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const show = () => {
  const told = { onText: vi.fn(), onSeveral: vi.fn(), onMissing: vi.fn() }
  return { ...told, ...render(<PhoneFinder {...told} />) }
}

const camera = () => ({ frame: () => ({}), stop: vi.fn() })
const awhile = () => vi.advanceTimersByTimeAsync(1000)

test('without a camera, or without leave to use it, that is told', async () => {
  world.opening = Promise.resolve({ ok: false, failure: 'refused' })

  const { onMissing, onText } = show()
  await awhile()

  expect(onMissing).toHaveBeenCalledOnce()
  expect(onText).not.toHaveBeenCalled()
})

test('what the camera sees is told, one code or several, and its light goes out with the page', async () => {
  const opened = camera()
  world.opening = Promise.resolve({ ok: true, camera: opened })
  const { onText, onSeveral, unmount } = show()

  world.seen = { kind: 'several' }
  await awhile()
  expect(onSeveral).toHaveBeenCalled()
  world.seen = { kind: 'found', text: 'https://usher.test/phone/#pair=1' }
  await awhile()
  expect(onText).toHaveBeenCalledWith('https://usher.test/phone/#pair=1')
  expect(opened.stop).not.toHaveBeenCalled()
  unmount()
  onText.mockClear()
  await awhile()

  expect(opened.stop).toHaveBeenCalledOnce()
  expect(onText).not.toHaveBeenCalled()
})

test('a camera that opens after somebody has left is stopped at once', async () => {
  const opened = camera()
  let open = (_: unknown) => {}
  world.opening = new Promise((resolve) => {
    open = resolve
  })
  const { unmount, onText } = show()

  unmount()
  open({ ok: true, camera: opened })
  await awhile()

  expect(opened.stop).toHaveBeenCalledOnce()
  expect(onText).not.toHaveBeenCalled()
})
