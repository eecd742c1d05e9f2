// What a phone held before this page would see of its QR code: the code as it is drawn now, and nothing else.

// Whole pixels a module: between them a canvas would draw pale seams.
const pixelsPerModule = 8

/** The code upright, with its quiet zone; null where a camera could not see one. Cheap enough for every frame. */
export function readPageCode(svg: SVGSVGElement | null): ImageData | null {
  if (!svg || !isSeen(svg)) return null
  const { x, y, width, height } = svg.viewBox.baseVal
  if (!width || !height) return null
  const canvas = document.createElement('canvas')
  canvas.width = Math.ceil(width * pixelsPerModule)
  canvas.height = Math.ceil(height * pixelsPerModule)
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) return null
  context.scale(pixelsPerModule, pixelsPerModule)
  context.translate(-x, -y)
  // From the shapes on the page, at once: no copy of the markup, no image that a policy could refuse.
  for (const path of svg.querySelectorAll('path')) {
    context.fillStyle = getComputedStyle(path).fill
    context.fill(new Path2D(path.getAttribute('d') ?? ''))
  }
  return context.getImageData(0, 0, canvas.width, canvas.height)
}

/** A code that is gone, hidden or behind a blur is no code to a camera either. */
function isSeen(svg: SVGSVGElement): boolean {
  const { visibility, filter, opacity } = getComputedStyle(svg)
  const isBlurred = filter !== 'none' && filter !== ''
  return (
    svg.getClientRects().length > 0 &&
    visibility === 'visible' &&
    !isBlurred &&
    Number(opacity) > 0.5
  )
}
