// Where the cursor is, as plain data. Apart from the chart, so that a page can be drawn before it.

import type { MapStep } from '#domain/step-maps.ts'
import type { BesideContext, PlaceName } from './chart.ts'

export type BesideState = { value: PlaceName; context: BesideContext }

/** Before anything was said. */
export const startBeside = (): BesideState => openBeside('choosingMap', null)

/** Somebody opened this place by its address: nothing was said before it. */
export const openBeside = (value: PlaceName, at: MapStep | null): BesideState => ({
  value,
  context: { at, reports: [] },
})

/** Whether there is anything to go back to. */
export const hasBefore = ({ context }: BesideState): boolean => context.reports.length > 0
