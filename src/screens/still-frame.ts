// The frame of a page that is no step: no counter, no Back, nothing on its way.

import { frameWords } from '#content/frame-words.ts'
import type { Frame } from '#ui/step-frame.tsx'

export const stillFrame = (): Frame => ({
  position: null,
  onBack: null,
  busy: false,
  slow: false,
  problem: null,
  banner: null,
  primaryLabels: frameWords(null),
})
