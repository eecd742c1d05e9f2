// What somebody hears who does not see the drawing of a window.

import { say } from '#content/say.ts'
import '#content/en/alongside.ts'
import { labelsIn, pressedIn, type Window } from './window.ts'

export const describeWindow = (window: Window): string => {
  const { heading, parts } = window
  const words = [...new Set(labelsIn(window).map(({ text }) => text))].filter(
    (text) => text !== heading.text,
  )
  const presses = pressedIn(window).map(({ text }) => text)
  return [
    say('alongside.drawing', { heading: heading.text }),
    words.length > 0 && say('alongside.drawingWords', { words: words.join(', ') }),
    parts.some(({ kind }) => kind === 'square') && say('alongside.drawingSquare'),
    presses.length > 0 && say('alongside.drawingPress', { words: presses.join(', ') }),
  ]
    .filter(Boolean)
    .join(' ')
}
