import { forgetPasskeys } from '#client/passkey-shelf.ts'
import { clearTab } from '#client/tab-shelf.ts'
import { forgetPhones } from '#phone/phone-store.ts'
import type { PracticeWindow } from './practice-window.ts'

/** Empties the practice world, this tab and every practice phone of this browser, and goes on to `href`. */
export const leave = async (opening: Promise<PracticeWindow>, href: string) => {
  const world = await opening
  // From here on this page asks nothing more: one late question would make the person known again.
  world.faults.change({ offline: true })
  await world.calls.startOver()
  forgetPhones()
  forgetPasskeys()
  clearTab()
  location.assign(href)
}
