// Finds one code in one picture with ZXing, also where the library loses its way among several corners.
import {
  BinaryBitmap,
  DecodeHintType,
  HybridBinarizer,
  type QRCodeReader,
  type ResultPoint,
  RGBLuminanceSource,
} from '@zxing/library'
import { type Corner, completedCodes, likelyCodes, outline, outlineOf } from './finder-corners.ts'
import { isolated, type Luminance, type Point } from './luminance.ts'
import { redrawn } from './module-grid.ts'

/** What a code says, and where it is. */
export type Hit = { text: string; outline: Point[] }

const cleanHints = new Map([[DecodeHintType.PURE_BARCODE, true]])
const largestToCutUp = 500_000

export function findCode(reader: QRCodeReader, picture: Luminance): Hit | null {
  const { hit, corners } = search(reader, picture)
  // Three corners and no more: the library has tried the only combination there is.
  if (hit || corners.length < 4 || picture.data.length > largestToCutUp) return hit
  // It stops looking once it has three corners that agree, which with two codes are not one code's.
  for (const part of parts(picture)) {
    const found = search(reader, isolated(picture, part)).hit
    const [from] = part
    if (found && from)
      return {
        ...found,
        outline: found.outline.map(({ x, y }) => ({ x: x + from.x, y: y + from.y })),
      }
  }
  return null
}

/** Left, right, top and bottom, each a little more than half. */
function parts({ width, height }: Luminance): Point[][] {
  const [wide, high] = [Math.floor(width * 0.4), Math.floor(height * 0.4)]
  return [
    box(0, 0, width - wide, height),
    box(wide, 0, width, height),
    box(0, 0, width, height - high),
    box(0, high, width, height),
  ]
}

const box = (left: number, top: number, right: number, bottom: number): Point[] => [
  { x: left, y: top },
  { x: right, y: top },
  { x: right, y: bottom },
  { x: left, y: bottom },
]

function search(reader: QRCodeReader, picture: Luminance): { hit: Hit | null; corners: Corner[] } {
  const corners: Corner[] = []
  const whole = read(reader, picture, corners)
  if (whole) return { hit: whole, corners }
  for (const triple of completedCodes(corners)) {
    const text = readClean(reader, redrawn(picture, triple))
    if (text !== undefined) return { hit: { text, outline: outlineOf(triple) }, corners }
  }
  if (corners.length < 4) return { hit: null, corners }
  for (const likely of likelyCodes(corners)) {
    const text = read(reader, isolated(picture, likely))?.text
    if (text !== undefined) return { hit: { text, outline: likely }, corners }
  }
  return { hit: null, corners }
}

/** Nothing but a code, upright: the library looks for no corners in it. */
function readClean(reader: QRCodeReader, picture: Luminance | null): string | undefined {
  if (!picture) return undefined
  const source = new RGBLuminanceSource(picture.data, picture.width, picture.height)
  try {
    return reader.decode(new BinaryBitmap(new HybridBinarizer(source)), cleanHints).getText()
  } catch {
    return undefined
  }
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
