// What a phone's camera sees of a code on a screen, drawn in plain arithmetic and the same every time.
// Twenty kinds of trouble; the scanner is measured on them, in the tests and in the bench.
import type { Frame } from './luminance.ts'
import { frameOf, photograph, type Random, type Scene, seeded } from './photograph.fixture.ts'

export const troubles = {
  upright: () => ({}),
  turned: (random) => ({ roll: between(random, 0, 360) }),
  tilted: (random) => ({ yaw: either(random, 24, 36), pitch: either(random, 8, 20) }),
  steep: (random) => ({ yaw: either(random, 32, 44), roll: between(random, -20, 20) }),
  soft: (random) => ({ soft: between(random, 0.42, 0.6) }),
  shaken: (random) => ({ shake: between(random, 0.9, 1.5) }),
  grainy: (random) => ({ grain: between(random, 35, 60), module: between(random, 5, 7) }),
  faint: (random) => ({ ink: 140, paper: between(random, 156, 170), grain: 2 }),
  inverted: () => ({ ink: 235, paper: 18, room: 30 }),
  invertedFaint: (random) => ({ ink: between(random, 80, 100), paper: 40, room: 50, grain: 5 }),
  far: (random) => ({ module: between(random, 1.5, 2.2) }),
  close: (random) => ({ module: between(random, 9, 10.5), grain: 16, soft: 0.15 }),
  glare: (random) => ({ glare: between(random, 0.7, 1.1) }),
  shaded: (random) => ({ shade: between(random, 0.7, 0.9), grain: 5 }),
  halfShadow: (random) => ({ shade: between(random, 0.6, 0.8), edge: true }),
  dim: (random) => ({ ink: 12, paper: between(random, 30, 44), room: 8, grain: 5 }),
  washed: (random) => ({ ink: between(random, 205, 222), paper: 250, room: 245, grain: 3 }),
  pixelGrid: (random) => ({ grid: between(random, 0.5, 0.8), module: between(random, 5, 8) }),
  crowded: (random) => ({
    clutter: true,
    module: between(random, 3.5, 5),
    roll: between(random, -12, 12),
  }),
  allABit: (random) => ({
    roll: between(random, 0, 360),
    yaw: either(random, 15, 28),
    soft: between(random, 0.2, 0.35),
    grain: between(random, 10, 20),
    shade: between(random, 0.3, 0.6),
    clutter: true,
  }),
} as const satisfies Record<string, (random: Random) => Partial<Scene>>

export type Trouble = keyof typeof troubles

export type Sample = { trouble: Trouble; text: string; shots(count: number): Iterable<Frame> }

/** `perTrouble` samples of every kind. The same call gives the same pixels on every machine. */
export function cameraSamples(perTrouble: number, size = { width: 640, height: 480 }): Sample[] {
  const kinds = Object.entries(troubles) as [Trouble, (random: Random) => Partial<Scene>][]
  return kinds.flatMap(([trouble, look], kind) =>
    Array.from({ length: perTrouble }, (_, index) => {
      const random = seeded(kind * 1009 + index * 31 + 7)
      const scene = { ...plainScene(random), ...look(random) }
      const still = photograph([{ scene, x: 0.5, y: 0.5 }], size, random)
      // One at a time: most are read in the first.
      function* shots(count: number) {
        for (let shot = 0; shot < count; shot += 1) yield frameOf(still, scene.grain, random)
      }
      return { trouble, text: scene.text, shots }
    }),
  )
}

/** One frame with these codes in it, at places given as fractions of the frame. */
export function frameWith(
  codes: { text: string; x: number; y: number; module?: number; look?: Partial<Scene> }[],
  size = { width: 640, height: 480 },
): Frame {
  const random = seeded(4242)
  const cards = codes.map(({ text, x, y, module = 5, look }) => {
    const scene: Scene = {
      ...plainScene(random),
      grain: 0,
      yaw: 0,
      pitch: 0,
      roll: -1.6,
      text,
      module,
      ...look,
    }
    return { scene, x, y }
  })
  return frameOf(photograph(cards, size, random), 0, random)
}

function plainScene(random: Random): Scene {
  return {
    text: writing(random),
    module: between(random, 4, 7),
    roll: between(random, -6, 6),
    yaw: between(random, -6, 6),
    pitch: between(random, -6, 6),
    ink: 22,
    paper: 232,
    room: between(random, 20, 200),
    clutter: false,
    soft: 0.08,
    shake: 0,
    grain: 3,
    glare: 0,
    shade: 0,
    edge: false,
    grid: 0,
  }
}

function writing(random: Random): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
  const some = (count: number) =>
    Array.from({ length: count }, () => letters[Math.floor(random() * 32)]).join('')
  return random() < 0.5
    ? `This is a practice code. Open Duo Mobile on the practice phone. USHER-PRACTICE:${some(20)}`
    : `otpauth://totp/PRACTICE:dana?secret=${some(32)}&issuer=PRACTICE`
}

const between = (random: Random, low: number, high: number) => low + random() * (high - low)
const either = (random: Random, low: number, high: number) =>
  between(random, low, high) * (random() < 0.5 ? -1 : 1)
