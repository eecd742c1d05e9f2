// A window of somebody else's, as data: enough to draw it plainly and to list its words. There is
// no part for a real code and none that a person could type into.

import type { DocumentedLabel } from './label.ts'
import type { PhoneMoment } from './phone-moments.ts'

type OneLabel =
  | 'words'
  | 'button'
  | 'link'
  /** A box to tick. */
  | 'tick'
  | 'field'
  /** A list that opens. */
  | 'list'
  /** A banner that something went well. */
  | 'good'
  /** A banner that something went wrong. */
  | 'bad'
  /** A device in a list of devices. */
  | 'device'

export type Part =
  | { kind: OneLabel; label: DocumentedLabel; isPressed: boolean }
  /** Rows of which one is chosen. */
  | { kind: 'choice'; labels: readonly DocumentedLabel[]; pressed: DocumentedLabel }
  /** The place of a QR code, the place of digits, a tick in a ring. */
  | { kind: 'square' | 'digits' | 'check' }

export type Window = {
  heading: DocumentedLabel
  parts: readonly Part[]
  /** What happens on the phone meanwhile, in order. */
  phone: readonly PhoneMoment[]
  /** What else the phone may do here, the likeliest first. */
  phoneTrouble: readonly PhoneMoment[]
}

const one =
  (kind: OneLabel) =>
  (label: DocumentedLabel): Part => ({ kind, label, isPressed: false })

export const words = one('words')
export const button = one('button')
export const link = one('link')
export const tick = one('tick')
export const field = one('field')
export const list = one('list')
export const good = one('good')
export const bad = one('bad')
export const device = one('device')

/** The control to press. */
export const press = (part: Part): Part =>
  'isPressed' in part ? { ...part, isPressed: true } : part

/** The first is the one to press. */
export const choice = (pressed: DocumentedLabel, ...rest: readonly DocumentedLabel[]): Part => ({
  kind: 'choice',
  labels: [pressed, ...rest],
  pressed,
})

export const square: Part = { kind: 'square' }
export const digits: Part = { kind: 'digits' }
export const check: Part = { kind: 'check' }

type Phone = { phone?: readonly PhoneMoment[]; phoneTrouble?: readonly PhoneMoment[] }

export const page = (
  heading: DocumentedLabel,
  parts: readonly Part[],
  { phone = [], phoneTrouble = [] }: Phone = {},
): Window => ({ heading, parts, phone, phoneTrouble })

/** Every label that stands in the window, from the top. */
export const labelsIn = ({ heading, parts }: Window): DocumentedLabel[] => [
  heading,
  ...parts.flatMap((part) => {
    if ('label' in part) return [part.label]
    return 'labels' in part ? part.labels : []
  }),
]

/** What there is to press, in the order in which it is pressed. */
export const pressedIn = ({ parts }: Window): DocumentedLabel[] =>
  parts.flatMap((part) => {
    if ('pressed' in part) return [part.pressed]
    return 'label' in part && part.isPressed ? [part.label] : []
  })
