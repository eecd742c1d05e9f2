// Keeps the address in step with the state. The address follows; a typed one is a request.

import { useEffect, useRef } from 'react'
import type { Location } from 'react-router'
import type { Journey } from '#client/journey-client.ts'
import { addressOf, stepsBackTo } from '#journey/backward.ts'
import { useJourney } from '#journey/use-journey.ts'
import type { EnrollmentState } from '#machines/enrollment/stepping.ts'

/** Shows the address of a step, which starts with `/enroll`. */
export type Navigate = (address: string, how: { replace: boolean }) => void

type Options = {
  journey: Journey
  /** Where the journey stood when the page was opened. */
  begunAt: EnrollmentState
  /** Where the journey lives, inside its world: `/enroll`. */
  root: string
  location: Location
  navigate: Navigate
}

const readAddress = (pathname: string, root: string) =>
  pathname.slice(root.length).replace(/^\/|\/$/g, '')

export const useStepAddress = ({ journey, begunAt, root, location, navigate }: Options) => {
  const { state } = useJourney(journey)
  const wanted = addressOf(state)
  const shown = readAddress(location.pathname, root)
  const written = useRef(shown)
  // A person may have stepped on before this was loaded: that is a place in the history too.
  const isFirst = useRef(shown !== addressOf(begunAt))
  const trail = useRef([shown])

  // The address bar is outside React. Whoever moved last decides: the state, or the browser's own
  // Back, Forward and address line, which are asked of the chart first.
  useEffect(() => {
    const isTyped = shown !== written.current
    written.current = shown
    if (isTyped) trail.current = walkedTo(shown, trail.current)
    if (shown === wanted) {
      isFirst.current = false
      return
    }
    const backs = isTyped ? stepsBackTo(shown, journey.snapshot().state) : null
    if (backs) {
      for (let step = 0; step < backs; step++) journey.send({ type: 'back.requested' })
      return
    }
    written.current = wanted
    const replace = isTyped || isFirst.current
    isFirst.current = false
    // Back on the page is Back in the history too: else the browser's own Back would lead forward next.
    if (!replace && trail.current.at(-2) === wanted) {
      trail.current.pop()
      history.back()
      return
    }
    trail.current = [...(replace ? trail.current.slice(0, -1) : trail.current), wanted]
    navigate(`${root}/${wanted}${location.search}`, { replace })
  }, [journey, root, wanted, shown, location.search, navigate])
}

/** The addresses walked up to this one; one that was not walked yet is a step further. */
const walkedTo = (address: string, trail: string[]): string[] => {
  const place = trail.lastIndexOf(address)
  return place < 0 ? [...trail, address] : trail.slice(0, place + 1)
}
