// The few things a step reads from the API while it is open.

import { useEffect, useState } from 'react'
import type { JourneySnapshot } from '#client/journey-state.ts'
import { stateName } from '#machines/enrollment/stepping.ts'
import type { Resources } from './scene.ts'

/** Reads one resource of an enrollment; rejects or gives null where the API does not show it now. */
export type ReadResource = <Name extends keyof Resources>(
  name: Name,
  enrollmentId: string,
) => Promise<Resources[Name]>

/** Reads again whenever `occasion` changes; null closes it and forgets what was read. */
const useResource = <Name extends keyof Resources>(
  name: Name,
  { read, occasion, isOnline }: { read: ReadResource; occasion: string | null; isOnline: boolean },
): Resources[Name] | null => {
  const [found, setFound] = useState<{ occasion: string; value: Resources[Name] } | null>(null)

  // The API is outside React, and a secret is dropped as soon as its step is left.
  useEffect(() => {
    if (occasion === null) return setFound(null)
    if (found?.occasion === occasion || !isOnline) return
    let isLeft = false
    const [id = ''] = occasion.split(' ')
    read(name, id)
      .then((value) => {
        if (!isLeft) setFound({ occasion, value })
      })
      // The next event or the next time online brings another occasion.
      .catch(() => {})
    return () => {
      isLeft = true
    }
  }, [name, read, occasion, isOnline, found?.occasion])

  return found?.occasion === occasion ? found.value : null
}

/** What each step may show: the occasion names the state and what makes the thing a new one. */
export const useResources = (snapshot: JourneySnapshot, read: ReadResource): Resources => {
  const { view, isOnline } = snapshot
  const confirmed = view ? stateName(view.state.value) : ''
  const on = (isOpen: boolean, mark: string) => ({
    read,
    isOnline,
    occasion: view && isOpen ? `${view.id} ${mark}` : null,
  })
  const isLinking = confirmed.startsWith('linkingApp') && confirmed !== 'linkingApp.expired'
  const lastOf = (types: string[]) => issuedAt(snapshot, types)
  return {
    activation: useResource(
      'activation',
      on(isLinking, `activation ${lastOf(['activation.issued'])}`),
    ),
    recoveryCodes: useResource(
      'recoveryCodes',
      on(confirmed === 'savingCodes', `codes ${lastOf(['codes.issued'])}`),
    ),
    push: useResource(
      'push',
      on(confirmed.endsWith('awaitingPush'), `push ${lastOf(['push.sent'])}`),
    ),
  }
}

/** The version at which the thing was last made, as far as this window has heard. */
const issuedAt = ({ view }: JourneySnapshot, types: string[]) =>
  view?.events.filter(({ event }) => types.includes(event.type)).at(-1)?.version ?? 0
