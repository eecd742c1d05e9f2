// Where a phrase can lead: a page of a map, or a screen of Usher itself.

import type { MapStep } from '#domain/step-maps.ts'
import type { WaitingState } from '#machines/enrollment/waiting-states.ts'

export type Place = MapStep | { map: 'usher'; step: WaitingState }

/** `duoUniversal.pushWaiting`, `usher.linkingApp.expired`. */
export const nameOf = ({ map, step }: Place): string => `${map}.${step}`
