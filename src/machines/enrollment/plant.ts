// Charts with one mistake in them, to show that a check bites. For tests only.

import { chart } from './chart.ts'
import { enrollmentMachine } from './enrollment.machine.ts'
import type { Machine } from './walk.ts'

/** A state as it is written down, loose enough to be written wrong. */
export type Written = {
  on: Record<string, unknown>
  states: Record<string, Written>
  always?: unknown
  meta?: Record<string, unknown>
}

/** The real chart with an edit to its definition. */
export const planted = (edit: (root: Written) => void): Machine => {
  const { context, ...written } = enrollmentMachine.config
  const root = structuredClone(written) as unknown as Written
  edit(root)
  return chart.createMachine({ ...root, context } as never) as unknown as Machine
}

/** The state of that name, which the plant is put into. */
export const stateOf = (root: Written, name: string): Written => {
  const found = name.split('.').reduce<Written | undefined>((at, part) => at?.states[part], root)
  if (!found) throw new Error(`The chart has no ${name}`)
  found.on ??= {}
  return found
}
