// Reads QR codes from frames, on ZXing. The library alone gives up on what cameras really see, so every
// frame is looked at in another way: a held phone shows many frames, and each stays cheap.
import {
  BinaryBitmap,
  DecodeHintType,
  HybridBinarizer,
  QRCodeReader,
  type ResultPoint,
  RGBLuminanceSource,
} from '@zxing/library'
import { type Corner, likelyCodes, outline } from './finder-corners.ts'
import {
  blurred,
  covered,
  enlarged,
  type Frame,
  inverted,
  isolated,
  type Luminance,
  luminanceOf,
  type Point,
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

// Measured on the generated frames, most useful first. What each is there for stands in scanner.test.ts.
const stages: Stage[] = [
  (picture) => picture,
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
      const texts = codesIn(reader, stage(luminanceOf(frame)))
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
function codesIn(reader: QRCodeReader, picture: Luminance): string[] {
  const texts = new Set<string>()
  let rest = picture
  for (let round = 0; round < mostCodes; round += 1) {
    const hit = search(reader, rest)
    if (!hit) break
    texts.add(hit.text)
    rest = covered(rest, hit.outline)
  }
  return [...texts]
}

type Hit = { text: string; outline: Point[] }

function search(reader: QRCodeReader, picture: Luminance): Hit | null {
  const corners: Corner[] = []
  const whole = read(reader, picture, corners)
  if (whole) return whole
  // Three corners and no more: the library has tried the only combination there is.
  if (corners.length < 4) return null
  for (const likely of likelyCodes(corners)) {
    const text = read(reader, isolated(picture, likely))?.text
    if (text !== undefined) return { text, outline: likely }
  }
  return null
}

function read(reader: QRCodeReader, picture: Luminance, corners: Corner[] = []): Hit | null {
  const source = new RGBLuminanceSource(picture.data, picture.width, picture.height)
  const foundPossibleResultPoint = (point: ResultPoint) => {
    if (isCorner(point))
      corners.push({ x: point.getX(), y: point.getY(), module: point.getEstimatedModuleSize() })
  }
  const hints = new Map<DecodeHintType, unknown>([
    [DecodeHintType.TRY_HARDER, true],
    [DecodeHintType.NEED_RESULT_POINT_CALLBACK, { foundPossibleResultPoint }],
  ])
  try {
    const result = reader.decode(new BinaryBitmap(new HybridBinarizer(source)), hints)
    const [end, elbow, otherEnd] = result
      .getResultPoints()
      .map((point) => ({ x: point.getX(), y: point.getY() }))
    if (!end || !elbow || !otherEnd) return null
    const margin = 0.25 * Math.hypot(end.x - elbow.x, end.y - elbow.y)
    return { text: result.getText(), outline: outline(elbow, [end, otherEnd], margin) }
  } catch {
    // The library says "not found", "damaged" and "off the picture" by throwing a dozen classes: all mean no code here.
    return null
  }
}

type FinderPattern = ResultPoint & { getEstimatedModuleSize(): number }

/** The small alignment squares are reported through the same callback, without a size. */
function isCorner(point: ResultPoint): point is FinderPattern {
  return 'getEstimatedModuleSize' in point
}
