// What the drawn phone's camera sees while the code is covered: the hatch of the cover.

let hatch: ImageData | null = null

const side = 240
const stripe = 24

export const coveredPixels = (): ImageData => {
  hatch ??= drawHatch()
  return hatch
}

const drawHatch = () => {
  const image = new ImageData(side, side)
  for (let at = 0; at < side * side; at++) {
    const isDark = Math.floor(((at % side) + Math.floor(at / side)) / stripe) % 2 === 0
    image.data.set(isDark ? [196, 198, 192, 255] : [246, 246, 241, 255], at * 4)
  }
  return image
}
