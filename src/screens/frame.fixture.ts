import type { Frame } from '#ui/step-frame.tsx'

/** A frame in the middle of a journey where nothing is wrong. */
export const frame: Frame = {
  position: { index: 2, total: 9 },
  onBack: null,
  busy: false,
  slow: false,
  problem: null,
  banner: null,
  primaryLabels: {
    checking: 'Checking…',
    slow: 'This is taking longer than usual.',
    problem: 'There is a problem',
    back: 'Back',
    stepOf: 'Step 2 of 9',
    errorPrefix: 'Error: ',
  },
}
