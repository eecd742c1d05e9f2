// Another version of Usher has been put in place while this page was open: only a reload goes on.

import { useEffect } from 'react'
import type { Journey } from '#client/journey-client.ts'
import { tabShelf } from '#client/tab-shelf.ts'
import { useJourney } from '#journey/use-journey.ts'

const again = 'once'

/** Reloads once. The tab keeps what was typed, and a page that is still too old afterwards stays and says so. */
export const useNewBuild = (journey: Journey) => {
  const { needsReload } = useJourney(journey)
  // The page itself is outside React.
  useEffect(() => {
    const shelf = tabShelf('usher-reloaded')
    if (!needsReload || shelf.read() === again) return
    shelf.write(again)
    location.reload()
  }, [needsReload])
}
