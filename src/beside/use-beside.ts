// The cursor on a page of the browser: what was said moves it, and the address follows.

import { useCallback, useEffect, useRef, useState } from 'react'
import type { BesideEvent } from '#machines/beside/chart.ts'
import { type BesideState, hasBefore } from '#machines/beside/place.ts'
import { addressOfPlace, placeAtAddress } from './places.ts'

export type Navigate = (address: string, how: { replace: boolean }) => void

type Options = {
  /** Of this page, inside the base: `/beside/duo-universal/5`. */
  pathname: string
  search: string
  /** Shows another address of this page, which starts with `/beside`. */
  navigate: Navigate
  /** What stands in front of `beside/` in the address: `desk/` for an agent. */
  under?: '' | 'desk/'
}

export type Cursor = { state: BesideState; send: (event: BesideEvent) => void }

type Stepping = typeof import('#machines/beside/stepping.ts')

let stepping: Stepping | null = null

/** The chart comes after the first paint: nothing can be said before there is something to read. */
export const loadStepping = async (): Promise<Stepping> => {
  stepping ??= await import('#machines/beside/stepping.ts')
  return stepping
}

export const useBeside = ({ pathname, search, navigate, under = '' }: Options): Cursor => {
  const [state, setState] = useState(() => placeAtAddress({ path: pathname, search }))
  const shown = `${pathname.replace(/\/$/, '')}${search}`
  const addressIn = useCallback(
    (place: BesideState) => {
      const { path, search: query } = addressOfPlace(place, search)
      return `/${under}${path}${query}`
    },
    [search, under],
  )
  const wanted = addressIn(state)
  const written = useRef(shown)
  const trail = useRef([shown])

  // The address bar is outside React. Whoever moved last decides: what was said on this page, or the
  // browser's own Back, Forward and address line.
  useEffect(() => {
    const isTyped = shown !== written.current
    written.current = shown
    if (shown === wanted) return
    if (isTyped) {
      const walked = trail.current.lastIndexOf(shown)
      trail.current = walked < 0 ? [...trail.current, shown] : trail.current.slice(0, walked + 1)
      setState(
        (before) =>
          backAt(before, (place) => addressIn(place) === shown) ??
          placeAtAddress({ path: pathname, search }),
      )
      return
    }
    written.current = wanted
    // Back on the page is Back in the history too: else the browser's own Back would lead forward next.
    if (trail.current.at(-2) === wanted) {
      trail.current.pop()
      history.back()
      return
    }
    // An address that names no place gives way to the one that it opened.
    const replace = trail.current.length === 1 && addressIn(placeOf(shown)) === wanted
    trail.current = [...(replace ? [] : trail.current), wanted]
    navigate(wanted, { replace })
  }, [shown, wanted, pathname, search, navigate, addressIn])

  const send = useCallback((event: BesideEvent) => {
    void loadStepping().then(({ stepBeside }) => setState((before) => stepBeside(before, event)))
  }, [])
  return { state, send }
}

const placeOf = (address: string): BesideState => {
  const [path = '', query = ''] = address.split('?')
  return placeAtAddress({ path, search: query })
}

/** As many steps back as it takes; null where that place was not walked. */
const backAt = (
  from: BesideState,
  isThere: (place: BesideState) => boolean,
): BesideState | null => {
  // Whoever walked anywhere walked by the chart: it is there.
  if (!stepping) return null
  for (let state = from; hasBefore(state); ) {
    state = stepping.stepBeside(state, { type: 'step.retraced' })
    if (isThere(state)) return state
  }
  return null
}
