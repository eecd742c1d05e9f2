// What the page around the list gives it.

import type { PeopleCalls } from '#client/people-calls.ts'

export type RolloutPorts = PeopleCalls & {
  /** True where the text is on the clipboard now. */
  copy(text: string): Promise<boolean>
  /** Saves a plain text file. */
  download(name: string, text: string): void
  /** Where the list can be had as a file. */
  exportHref: string
}
