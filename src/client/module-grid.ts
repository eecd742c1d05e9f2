// Draws a code anew from where its corners are, every module the same size. ZXing chooses the corners
// itself, and any square among the modules can be the wrong one in every frame that a resting phone sees.
import type { CornerTriple } from './finder-corners.ts'
import type { Luminance, Point } from './luminance.ts'

const pixels = 3
const quiet = 4
/** Modules from the edge of a code to the middle of its corner. */
const inset = 3.5

/** Null where no code has that many modules. Nothing is corrected for a camera held aslant. */
export function redrawn(
  picture: Luminance,
  { elbow, ends, module }: CornerTriple,
): Luminance | null {
  const [one, other] = ends
  const span = (length(elbow, one) + length(elbow, other)) / 2 / module + 2 * inset
  const modules = 17 + 4 * Math.round((span - 17) / 4)
  if (modules < 21 || modules > 177) return null
  const axes = isClockwise(elbow, one, other) ? ([one, other] as const) : ([other, one] as const)
  return drawn(sampled(picture, elbow, axes, modules), modules)
}

function sampled(
  { data, width, height }: Luminance,
  elbow: Point,
  [along, down]: readonly [Point, Point],
  modules: number,
): number[] {
  const share = (index: number) => (index + 0.5 - inset) / (modules - 2 * inset)
  return Array.from({ length: modules * modules }, (_, at) => {
    const [u, v] = [share(at % modules), share(Math.floor(at / modules))]
    const x = Math.floor(elbow.x + u * (along.x - elbow.x) + v * (down.x - elbow.x))
    const y = Math.floor(elbow.y + u * (along.y - elbow.y) + v * (down.y - elbow.y))
    return x < 0 || y < 0 || x >= width || y >= height ? 255 : (data[y * width + x] ?? 255)
  })
}

function drawn(values: number[], modules: number): Luminance {
  const middle = (Math.min(...values) + Math.max(...values)) / 2
  const size = (modules + 2 * quiet) * pixels
  const data = new Uint8ClampedArray(size * size).fill(255)
  for (let y = 0; y < modules * pixels; y += 1) {
    for (let x = 0; x < modules * pixels; x += 1) {
      const value = values[Math.floor(y / pixels) * modules + Math.floor(x / pixels)] ?? 255
      if (value < middle) data[(y + quiet * pixels) * size + x + quiet * pixels] = 0
    }
  }
  return { data, width: size, height: size }
}

const length = (from: Point, to: Point) => Math.hypot(to.x - from.x, to.y - from.y)

/** As a code's rows and columns are, with y downwards. */
const isClockwise = (elbow: Point, one: Point, other: Point) =>
  (one.x - elbow.x) * (other.y - elbow.y) > (one.y - elbow.y) * (other.x - elbow.x)
