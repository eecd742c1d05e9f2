// Which three of the squares seen belong to one code. ZXing takes the three it saw most often, which fails
// as soon as anything else on the page resembles a corner, or two codes are in view.
import type { Point } from './luminance.ts'

/** The centre of a square that looks like the corner of a code; `module` is the width of its modules. */
export type Corner = Point & { module: number }

const mostCorners = 24
const mostCodes = 6

/** Three corners of one code. */
export type CornerTriple = { elbow: Corner; ends: [Corner, Corner]; module: number }

/** Outlines of what may be codes, quiet zone included, best first. */
export function likelyCodes(corners: Corner[]): Point[][] {
  const found = triples(corners.slice(0, mostCorners)).flatMap((triple) => judge(triple) ?? [])
  return found
    .sort((one, other) => one.misfit - other.misfit)
    .slice(0, mostCodes)
    .map(outlineOf)
}

/**
 * Codes that have two of these corners and a third that was not seen: the library looks no further once
 * it has three that agree, and one of them may be a square among the modules.
 */
export function completedCodes(corners: Corner[]): CornerTriple[] {
  return corners.slice(0, 3).flatMap((one, at, few) =>
    few.slice(at + 1).flatMap((other) => {
      const module = (one.module + other.module) / 2
      const turned = { x: one.y - other.y, y: other.x - one.x }
      const beside = (from: Point, share: number): Corner => ({
        x: from.x + share * turned.x,
        y: from.y + share * turned.y,
        module,
      })
      const middle = { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 }
      return [1, -1].flatMap((side): CornerTriple[] => [
        { elbow: one, ends: [other, beside(one, side)], module },
        { elbow: other, ends: [one, beside(other, side)], module },
        { elbow: beside(middle, side / 2), ends: [one, other], module },
      ])
    }),
  )
}

/** With the quiet zone. */
export const outlineOf = ({ elbow, ends, module }: CornerTriple) =>
  outline(elbow, ends, 6.5 * module)

/** The four sides of a code from three of its corners' centres, each pushed out by `margin`. */
export function outline(elbow: Point, ends: [Point, Point], margin: number): Point[] {
  const [a, b] = ends
  const along = unit(elbow, a)
  const across = unit(elbow, b)
  const push = (from: Point, first: number, second: number) => ({
    x: from.x + margin * (first * along.x + second * across.x),
    y: from.y + margin * (first * along.y + second * across.y),
  })
  const far = { x: a.x + b.x - elbow.x, y: a.y + b.y - elbow.y }
  return [push(elbow, -1, -1), push(a, 1, -1), push(far, 1, 1), push(b, -1, 1)]
}

type Triple = [Corner, Corner, Corner]
type Fit = CornerTriple & { misfit: number }

function triples(corners: Corner[]): Triple[] {
  return corners.flatMap((one, first) =>
    corners
      .slice(first + 1)
      .flatMap((two, second) =>
        corners.slice(first + second + 2).map((three): Triple => [one, two, three]),
      ),
  )
}

function judge([one, two, three]: Triple): Fit | null {
  const sizes = [one.module, two.module, three.module]
  const uneven = Math.max(...sizes) / Math.min(...sizes)
  if (uneven > 1.7) return null
  const fits = [
    legsOf(one, [two, three]),
    legsOf(two, [one, three]),
    legsOf(three, [one, two]),
  ].flatMap((found) => found ?? [])
  const [best] = fits.sort((a, b) => a.misfit - b.misfit)
  return best ? { ...best, misfit: best.misfit + uneven - 1 } : null
}

/** How far two legs are from equal and square. The smallest code has 14 modules between corners, the largest 170. */
function legsOf(elbow: Corner, ends: [Corner, Corner]): Fit | null {
  const [a, b] = ends
  const module = (elbow.module + a.module + b.module) / 3
  const [first, second] = [length(elbow, a), length(elbow, b)]
  const lopsided = Math.max(first, second) / Math.min(first, second)
  const [along, across] = [unit(elbow, a), unit(elbow, b)]
  const slant = Math.abs(along.x * across.x + along.y * across.y)
  const modules = Math.max(first, second) / module
  if (lopsided > 1.8 || slant > 0.6 || modules < 11 || modules > 180) return null
  return { elbow, ends, module, misfit: lopsided - 1 + slant }
}

const length = (from: Point, to: Point) => Math.hypot(to.x - from.x, to.y - from.y)

function unit(from: Point, to: Point): Point {
  const size = length(from, to) || 1
  return { x: (to.x - from.x) / size, y: (to.y - from.y) / size }
}
