// Grey pictures and the few things that make a code in them easier to read. Plain arithmetic on arrays.

/** Pixels as a canvas gives them: four bytes each. An ImageData is one. */
export type Frame = { data: Uint8ClampedArray; width: number; height: number }

/** One byte a pixel, 0 is black. */
export type Luminance = { data: Uint8ClampedArray; width: number; height: number }

const largestToEnlarge = 500_000

export type Point = { x: number; y: number }

export function luminanceOf({ data, width, height }: Frame): Luminance {
  const grey = new Uint8ClampedArray(width * height)
  for (let pixel = 0, at = 0; pixel < grey.length; pixel += 1, at += 4) {
    const alpha = data[at + 3] ?? 255
    // What is transparent was never painted: paper, not ink.
    grey[pixel] = alpha === 0 ? 255 : weigh(data, at)
  }
  return { data: grey, width, height }
}

export function inverted({ data, width, height }: Luminance): Luminance {
  return { data: data.map((value) => 255 - value), width, height }
}

/** Averages squares of `factor` pixels: noise, screen-door patterns and oversized modules go away. */
export function shrunk(picture: Luminance, factor: number): Luminance {
  const width = Math.floor(picture.width / factor)
  const height = Math.floor(picture.height / factor)
  const data = new Uint8ClampedArray(width * height)
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      data[y * width + x] = mean(picture, { x: x * factor, y: y * factor }, factor)
    }
  }
  return { data, width, height }
}

/**
 * Twice the size, values in between interpolated: modules of two pixels become readable. A large picture
 * stays as it is; there are pixels enough in it, and four times as many would take too long.
 */
export function enlarged(picture: Luminance): Luminance {
  const { data, width, height } = picture
  if (width * height > largestToEnlarge) return picture
  const wide = width * 2
  const out = new Uint8ClampedArray(wide * height * 2)
  for (let y = 0; y < height * 2; y += 1) {
    const top = Math.min(height - 1, y >> 1) * width
    const bottom = Math.min(height - 1, (y + 1) >> 1) * width
    for (let x = 0; x < wide; x += 1) {
      const left = x >> 1
      const right = Math.min(width - 1, (x + 1) >> 1)
      out[y * wide + x] =
        (at(data, top + left) +
          at(data, top + right) +
          at(data, bottom + left) +
          at(data, bottom + right)) /
        4
    }
  }
  return { data: out, width: wide, height: height * 2 }
}

/** Spreads what lies between the darkest and the lightest 2 % over the whole range. */
export function stretched({ data, width, height }: Luminance): Luminance {
  const [low, high] = range(data)
  const gain = 255 / Math.max(1, high - low)
  return { data: data.map((value) => (value - low) * gain), width, height }
}

/** Strengthens edges against the mean of the neighbourhood: undoes a camera that is a little out of focus. */
export function sharpened(picture: Luminance, radius: number): Luminance {
  const { data, width, height } = picture
  const soft = blurred(picture, radius).data
  return {
    data: data.map((value, pixel) => value + 2.5 * (value - at(soft, pixel))),
    width,
    height,
  }
}

/** The picture with one outline painted over in white. */
export function covered({ data, width, height }: Luminance, corners: Point[]): Luminance {
  const out = new Uint8ClampedArray(data)
  for (let y = 0; y < height; y += 1) {
    const [from, to] = crossing(corners, y, width)
    out.fill(255, y * width + from, y * width + to)
  }
  return { data: out, width, height }
}

/** What lies inside one outline, cut out, with paper around it. */
export function isolated({ data, width, height }: Luminance, corners: Point[]): Luminance {
  const xs = corners.map((corner) => corner.x)
  const ys = corners.map((corner) => corner.y)
  const left = Math.max(0, Math.floor(Math.min(...xs)))
  const top = Math.max(0, Math.floor(Math.min(...ys)))
  const wide = Math.max(1, Math.min(width, Math.ceil(Math.max(...xs))) - left)
  const high = Math.max(1, Math.min(height, Math.ceil(Math.max(...ys))) - top)
  const out = new Uint8ClampedArray(wide * high)
  for (let y = 0; y < high; y += 1) {
    const row = (top + y) * width
    out.set(data.subarray(row + left, row + left + wide), y * wide)
  }
  const paper = range(out)[1]
  for (let y = 0; y < high; y += 1) {
    const [from, to] = crossing(corners, top + y, width)
    out.fill(paper, y * wide, y * wide + Math.max(0, from - left))
    out.fill(paper, y * wide + Math.min(wide, to - left), (y + 1) * wide)
  }
  return { data: out, width: wide, height: high }
}

/** The mean of a square of `radius` around each pixel: takes the grain out. */
export function blurred({ data, width, height }: Luminance, radius: number): Luminance {
  const rows = new Uint8ClampedArray(data.length)
  const out = new Uint8ClampedArray(data.length)
  for (let y = 0; y < height; y += 1) {
    slide({ from: data, to: rows, start: y * width, step: 1, count: width }, radius)
  }
  for (let x = 0; x < width; x += 1) {
    slide({ from: rows, to: out, start: x, step: width, count: height }, radius)
  }
  return { data: out, width, height }
}

type Line = {
  from: Uint8ClampedArray
  to: Uint8ClampedArray
  start: number
  step: number
  count: number
}

/** A running mean along one row or column. */
function slide({ from, to, start, step, count }: Line, radius: number) {
  let sum = 0
  let held = 0
  for (let ahead = 0; ahead < count + radius; ahead += 1) {
    if (ahead < count) {
      sum += at(from, start + ahead * step)
      held += 1
    }
    const behind = ahead - 2 * radius - 1
    if (behind >= 0) {
      sum -= at(from, start + behind * step)
      held -= 1
    }
    if (ahead >= radius) to[start + (ahead - radius) * step] = sum / held
  }
}

function mean({ data, width }: Luminance, corner: Point, factor: number): number {
  let sum = 0
  for (let y = 0; y < factor; y += 1) {
    for (let x = 0; x < factor; x += 1) sum += at(data, (corner.y + y) * width + corner.x + x)
  }
  return sum / (factor * factor)
}

function range(data: Uint8ClampedArray): [number, number] {
  const counts = new Uint32Array(256)
  for (const value of data) counts[value] = (counts[value] ?? 0) + 1
  const few = data.length * 0.02
  const low = reach([...counts], few)
  return [low, 255 - reach([...counts].reverse(), few)]
}

/** The first tone below which `few` pixels lie. */
function reach(counts: number[], few: number): number {
  let seen = 0
  const tone = counts.findIndex((count) => {
    seen += count
    return seen > few
  })
  return Math.max(0, tone)
}

/** Where a row enters and leaves a convex outline. */
function crossing(corners: Point[], y: number, width: number): [number, number] {
  const edges = corners.map((corner, index) => [
    corner,
    corners[(index + 1) % corners.length] ?? corner,
  ])
  const cuts = edges.flatMap(([a, b]) => {
    if (!a || !b || a.y === b.y || y < Math.min(a.y, b.y) || y > Math.max(a.y, b.y)) return []
    return [a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x)]
  })
  if (cuts.length < 2) return [0, 0]
  const inside = (x: number) => Math.min(width, Math.max(0, Math.round(x)))
  return [inside(Math.min(...cuts)), inside(Math.max(...cuts))]
}

function weigh(data: Uint8ClampedArray, offset: number): number {
  return (
    (306 * at(data, offset) + 601 * at(data, offset + 1) + 117 * at(data, offset + 2) + 512) >> 10
  )
}

const at = (data: Uint8ClampedArray, index: number) => data[index] ?? 0
