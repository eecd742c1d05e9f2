// Joins a journey to the API: begins it, follows its log, and learns what holds for this person.

import { useEffect } from 'react'
import type { Journey } from '#client/journey-client.ts'
import type { Policy } from '#domain/policy.ts'
import type { Hands } from '#journey/scene.ts'
import type { EnrollPorts } from './enroll.tsx'

export type ApiOptions = {
  journey: Journey
  ports: Promise<EnrollPorts>
  /** Both keep their identity from one drawing to the next. */
  onHands(hands: Hands): void
  onPolicy(policy: Policy): void
}

export const useApi = ({ journey, ports: opening, onHands, onPolicy }: ApiOptions) => {
  // The API and its stream are outside React.
  useEffect(() => {
    let isLeft = false
    let unfollow = () => {}
    const join = async () => {
      const ports = await opening
      if (isLeft) return
      onHands(ports.hands(journey))
      ports.policy().then(
        (known) => known && !isLeft && onPolicy(known),
        () => {},
      )
      await journey.begin(null)
      if (!isLeft) unfollow = ports.follow(journey)
    }
    void join()
    return () => {
      isLeft = true
      unfollow()
    }
  }, [journey, opening, onHands, onPolicy])
}
