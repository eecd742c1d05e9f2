// Counts, per kind of trouble, what two readers get out of the same frames. Both see as many shots of a scene.

import { BrowserQRCodeReader } from '@zxing/browser'
import { cameraSamples, type Trouble } from '#client/camera-frames.fixture.ts'
import type { Frame } from '#client/luminance.ts'
import { createScanner, scanStages } from '#client/scanner.ts'

export type Rate = { trouble: Trouble; frames: number; ours: number; peer: number; misread: number }

/** @public The bench loads it by its path. */
export function scannerRates(perTrouble: number): Rate[] {
  const rates = new Map<Trouble, Rate>()
  for (const { trouble, text, shots } of cameraSamples(perTrouble)) {
    const rate = rates.get(trouble) ?? { trouble, frames: 0, ours: 0, peer: 0, misread: 0 }
    rates.set(trouble, rate)
    const frames = [...shots(scanStages)]
    const seen = ourAnswer(frames)
    rate.frames += 1
    if (seen === text) rate.ours += 1
    else if (seen !== null) rate.misread += 1
    if (frames.some((frame) => peerAnswer(frame) === text)) rate.peer += 1
  }
  return [...rates.values()]
}

function ourAnswer(frames: Frame[]): string | null {
  const scanner = createScanner()
  for (const frame of frames) {
    const seen = scanner.decode(frame)
    if (seen.kind !== 'none') return seen.kind === 'found' ? seen.text : `${seen.count} codes`
  }
  return null
}

const reader = new BrowserQRCodeReader()

function peerAnswer(frame: Frame): string | null {
  // All that the library asks of a canvas.
  const context = { getImageData: () => frame }
  const canvas = { width: frame.width, height: frame.height, getContext: () => context }
  try {
    return reader.decodeFromCanvas(canvas as unknown as HTMLCanvasElement).getText()
  } catch {
    return null
  }
}
