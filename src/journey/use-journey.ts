// The journey as React sees it.

import { useSyncExternalStore } from 'react'
import type { Journey, JourneySnapshot } from '#client/journey-client.ts'

export const useJourney = (journey: Journey): JourneySnapshot =>
  useSyncExternalStore(journey.subscribe, journey.snapshot)
