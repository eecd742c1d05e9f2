// What the frame around a question says, in the current language.

import { say } from './say.ts'

type Position = { index: number; total: number } | null

export const frameWords = (position: Position) => ({
  checking: say('frame.checking'),
  slow: say('frame.slow'),
  problem: say('frame.problem'),
  back: say('frame.back'),
  stepOf: position ? say('frame.stepOf', { n: position.index, m: position.total }) : '',
  errorPrefix: say('frame.errorPrefix'),
})
