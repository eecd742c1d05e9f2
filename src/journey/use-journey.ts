// The journey as React sees it.

import { useSyncExternalStore } from 'react'
import type { Journey } from '#client/journey-client.ts'
import type { JourneySnapshot } from '#client/journey-state.ts'

export const useJourney = (journey: Journey): JourneySnapshot =>
  useSyncExternalStore(journey.subscribe, journey.snapshot)
