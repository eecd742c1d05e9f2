// Draws what falls on a camera's sensor when a card with a code is held before it: perspective, light,
// blur and grain, in plain arithmetic and the same on every machine.
import { QRCodeDecoderErrorCorrectionLevel, QRCodeEncoder } from '@zxing/library'
import type { Frame, Luminance, Point } from './luminance.ts'

export type Random = () => number

/** A flat card with a code on it, held before a camera. Angles in degrees, lengths in modules, light in 0..255. */
export type Scene = {
  text: string
  /** Width of one module in pixels, before perspective. */
  module: number
  roll: number
  yaw: number
  pitch: number
  ink: number
  paper: number
  /** What lies around the card. */
  room: number
  clutter: boolean
  soft: number
  shake: number
  grain: number
  glare: number
  /** How much darker the far side is, 0..1, and whether the shadow has a hard edge. */
  shade: number
  edge: boolean
  grid: number
}

type Size = { width: number; height: number }
type Card = { scene: Scene; x: number; y: number }

/** Light falling on the sensor, before its noise. */
export function photograph(cards: Card[], size: Size, random: Random): Luminance {
  const { width, height } = size
  const [first] = cards
  if (!first) throw new Error('There is nothing to photograph.')
  const { scene } = first
  const spots = cards.map((card) => project(card, size))
  const around = room(scene, random)
  const sky = {
    x: between(random, 0.4, 0.6),
    y: between(random, 0.4, 0.6),
    slant: random() * Math.PI * 2,
  }
  const light = new Float32Array(width * height)
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const tone = toneOf(spots, x, y) ?? around(x / width, y / height)
      const grid = x % 3 === 0 || y % 3 === 0 ? 1 - scene.grid : 1
      light[y * width + x] = grid * lit(scene, tone, { x: x / width, y: y / height }, sky)
    }
  }
  const still = smear(light, size, scene.shake * scene.module, random)
  return {
    data: Uint8ClampedArray.from(soften(still, size, scene.soft * scene.module)),
    width,
    height,
  }
}

type Spot = (x: number, y: number) => number | null

/** The mean of four places in the pixel, where it shows a card. */
function toneOf(spots: Spot[], x: number, y: number): number | null {
  for (const spot of spots) {
    const tone = spot(x + 0.25, y + 0.25)
    if (tone === null) continue
    const others = [spot(x + 0.75, y + 0.25), spot(x + 0.25, y + 0.75), spot(x + 0.75, y + 0.75)]
    return others.reduce<number>((sum, other) => sum + (other ?? tone), tone) / 4
  }
  return null
}

type Sky = { x: number; y: number; slant: number }

function lit(scene: Scene, value: number, at: Point, sky: Sky): number {
  if (scene.shade === 0 && scene.glare === 0) return value
  const along = (at.x - 0.5) * Math.cos(sky.slant) + (at.y - 0.5) * Math.sin(sky.slant)
  const slope = scene.edge ? Number(along > 0.05) : Math.min(1, Math.max(0, along + 0.5))
  const away = Math.hypot(at.x - sky.x, (at.y - sky.y) * 0.75)
  return value * (1 - scene.shade * slope) + 255 * scene.glare * Math.exp(-((away / 0.13) ** 2))
}

/** A function from a place on the sensor to the tone of this card there, or null beside it. */
function project({ scene, x, y }: Card, { width, height }: Size) {
  const code = QRCodeEncoder.encode(scene.text, QRCodeDecoderErrorCorrectionLevel.M).getMatrix()
  const modules = code.getWidth()
  const cells = Uint8Array.from({ length: modules * modules }, (_, at) =>
    code.get(at % modules, Math.floor(at / modules)),
  )
  const reach = modules / 2 + 4
  const [ux, uy, uz, vx, vy, vz] = axes(scene)
  const nx = uy * vz - uz * vy
  const ny = uz * vx - ux * vz
  const nz = ux * vy - uy * vx
  const distance = 900
  return (px: number, py: number): number | null => {
    const dx = (px - x * width) / distance
    const dy = (py - y * height) / distance
    const ray = (nz * distance) / (nx * dx + ny * dy + nz)
    const depth = ray - distance
    const u = (dx * ray * ux + dy * ray * uy + depth * uz) / scene.module
    const v = (dx * ray * vx + dy * ray * vy + depth * vz) / scene.module
    if (Math.abs(u) > reach || Math.abs(v) > reach) return null
    const column = Math.floor(u + modules / 2)
    const row = Math.floor(v + modules / 2)
    const inside = column >= 0 && row >= 0 && column < modules && row < modules
    return inside && cells[row * modules + column] === 1 ? scene.ink : scene.paper
  }
}

function axes({ roll, yaw, pitch }: Scene): [number, number, number, number, number, number] {
  const [r, a, b] = [roll, yaw, pitch].map((angle) => (angle * Math.PI) / 180) as [
    number,
    number,
    number,
  ]
  const turn = (x: number, y: number): [number, number, number] => {
    const rx = x * Math.cos(r) - y * Math.sin(r)
    const ry = x * Math.sin(r) + y * Math.cos(r)
    const depth = ry * Math.sin(b)
    return [
      rx * Math.cos(a) + depth * Math.sin(a),
      ry * Math.cos(b),
      depth * Math.cos(a) - rx * Math.sin(a),
    ]
  }
  return [...turn(1, 0), ...turn(0, 1)]
}

/** The page around the card: flat, or with lines of text and squares that resemble the corners of a code. */
function room(scene: Scene, random: Random): (x: number, y: number) => number {
  if (!scene.clutter) return () => scene.room
  const stains = Array.from({ length: 40 }, () => ({
    x: random(),
    y: random(),
    text: random() < 0.7,
  }))
  return (x, y) => {
    const dark = stains.some((stain) => {
      const dx = Math.abs(x - stain.x)
      const dy = Math.abs(y - stain.y)
      if (stain.text) return dx < 0.12 && dy < 0.012 && Math.floor(x * 160) % 3 > 0
      const ring = Math.max(dx * 1.333, dy)
      return ring < 0.012 || (ring > 0.02 && ring < 0.028)
    })
    return dark ? scene.ink : scene.paper
  }
}

/** A hand that moves while the shutter is open. */
function smear(light: Float32Array, { width, height }: Size, length: number, random: Random) {
  if (length < 1) return light
  const angle = random() * Math.PI
  const steps = Math.ceil(length * 2)
  const out = new Float32Array(light.length)
  for (let step = 0; step < steps; step += 1) {
    const along = (step / (steps - 1) - 0.5) * length
    const dx = Math.round(along * Math.cos(angle))
    const dy = Math.round(along * Math.sin(angle))
    for (let pixel = 0; pixel < out.length; pixel += 1) {
      const x = clamp((pixel % width) + dx, width)
      const y = clamp(Math.floor(pixel / width) + dy, height)
      out[pixel] = (out[pixel] ?? 0) + (light[y * width + x] ?? 0) / steps
    }
  }
  return out
}

/** A Gaussian of `sigma` pixels, in two passes. */
function soften(light: Float32Array, size: Size, sigma: number): Float32Array {
  if (sigma < 0.5) return light
  const reach = Math.ceil(sigma * 3)
  const bell = Array.from({ length: reach * 2 + 1 }, (_, at) =>
    Math.exp(-((at - reach) ** 2) / (2 * sigma * sigma)),
  )
  const total = bell.reduce((sum, weight) => sum + weight, 0)
  const weights = Float32Array.from(bell, (weight) => weight / total)
  return weighed(weighed(light, size, weights, true), size, weights, false)
}

function weighed(
  light: Float32Array,
  { width, height }: Size,
  weights: Float32Array,
  across: boolean,
) {
  const reach = (weights.length - 1) / 2
  const out = new Float32Array(light.length)
  for (let y = 0, pixel = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, pixel += 1) {
      let sum = 0
      for (let at = -reach; at <= reach; at += 1) {
        const place = across ? y * width + clamp(x + at, width) : clamp(y + at, height) * width + x
        sum += (light[place] ?? 0) * (weights[at + reach] ?? 0)
      }
      out[pixel] = sum
    }
  }
  return out
}

export function frameOf({ data, width, height }: Luminance, grain: number, random: Random): Frame {
  const pixels = new Uint8ClampedArray(data.length * 4)
  for (let at = 0; at < data.length; at += 1) {
    // Four uniform numbers resemble a bell closely enough, and cost no logarithm.
    const noise = (random() + random() + random() + random() - 2) * 1.732 * grain
    const tone = (data[at] ?? 0) + noise
    pixels[at * 4] = tone
    pixels[at * 4 + 1] = tone
    pixels[at * 4 + 2] = tone
    pixels[at * 4 + 3] = 255
  }
  return { data: pixels, width, height }
}

/** Mulberry32: small, and the same on every machine. */
export function seeded(seed: number): Random {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const between = (random: Random, low: number, high: number) => low + random() * (high - low)
const clamp = (value: number, size: number) => Math.min(size - 1, Math.max(0, value))
