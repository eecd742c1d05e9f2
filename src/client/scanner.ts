// Reads QR codes from frames, on ZXing. The library alone gives up on what cameras really see, so every
// frame is looked at in another way: a held phone shows many frames, and each stays cheap.
import { QRCodeReader } from '@zxing/library'
import { findCode, type Hit } from './code-finding.ts'
import {
  blurred,
  covered,
  enlarged,
  type Frame,
  inverted,
  type Luminance,
  luminanceOf,
  sharpened,
  shrunk,
  stretched,
} from './luminance.ts'

/** What was seen. `text` is data from outside: show it, compare it, never follow it. */
export type ScanResult =
  | { kind: 'none' }
  | { kind: 'found'; text: string }
  | { kind: 'several'; count: number }

export type Scanner = { decode(frame: Frame): ScanResult }

type Stage = (picture: Luminance) => Luminance

const asItIs: Stage = (picture) => picture

// Chosen by what they add on the generated frames, most useful first.
const stages: Stage[] = [
  asItIs,
  (picture) => stretched(blurred(picture, 1)),
  (picture) => inverted(stretched(blurred(picture, 1))),
  (picture) => sharpened(blurred(enlarged(picture), 2), 8),
  (picture) => stretched(shrunk(picture, 3)),
  (picture) => sharpened(picture, 3),
  (picture) => stretched(sharpened(enlarged(picture), 6)),
  (picture) => stretched(shrunk(picture, 2)),
  (picture) => enlarged(picture),
]

const mostCodes = 4

/** How many frames it takes until a scanner has tried everything it knows. */
export const scanStages = stages.length

export function createScanner(): Scanner {
  const reader = new QRCodeReader()
  let turn = 0

  return {
    decode(frame) {
      const stage = stages[turn % stages.length] as Stage
      const texts = codesIn(reader, luminanceOf(frame), stage)
      // What worked once works on the next frame of the same scene.
      if (texts.length === 0) turn += 1
      return resultOf(texts)
    },
  }
}

function resultOf(texts: string[]): ScanResult {
  const [text] = texts
  if (text === undefined) return { kind: 'none' }
  return texts.length === 1 ? { kind: 'found', text } : { kind: 'several', count: texts.length }
}

/** Every different text in the picture: after each hit its code is painted over and the rest is looked at. */
function codesIn(reader: QRCodeReader, picture: Luminance, stage: Stage): string[] {
  const texts = new Set<string>()
  let rest = picture
  for (let round = 0; round < mostCodes; round += 1) {
    // Beside a code that needed help there may be one that needs none: choosing for the person would be worse
    // than a frame that takes longer.
    const hit = look(reader, rest, stage) ?? (round > 0 ? look(reader, rest, asItIs) : null)
    if (!hit) break
    texts.add(hit.text)
    rest = covered(rest, hit.outline)
  }
  return [...texts]
}

function look(reader: QRCodeReader, picture: Luminance, stage: Stage): Hit | null {
  const seen = stage(picture)
  const hit = findCode(reader, seen)
  const scale = picture.width / seen.width
  return hit && { ...hit, outline: hit.outline.map(({ x, y }) => ({ x: x * scale, y: y * scale })) }
}
