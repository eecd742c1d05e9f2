// The three maps joined: the windows, their words, and the day on which somebody last compared them
// with the guides they come from.

import type { MapId, MapStep } from '#domain/step-maps.ts'
import { authenticatorLabels } from './authenticator-labels.ts'
import { authenticatorWindows } from './authenticator-windows.ts'
import type { DocumentedLabel } from './label.ts'
import { traditionalLabels } from './traditional-labels.ts'
import { traditionalWindows } from './traditional-windows.ts'
import { universalLabels } from './universal-labels.ts'
import { universalWindows } from './universal-windows.ts'
import type { Window } from './window.ts'

export const checkedOn = {
  duoTraditional: '2026-11-22',
  duoUniversal: '2026-11-22',
  authenticator: '2026-11-22',
} as const satisfies Record<MapId, string>

export const mapLabels: Record<MapId, Record<string, DocumentedLabel>> = {
  duoTraditional: traditionalLabels,
  duoUniversal: universalLabels,
  authenticator: authenticatorLabels,
}

const windows = {
  duoTraditional: traditionalWindows,
  duoUniversal: universalWindows,
  authenticator: authenticatorWindows,
}

export const windowOf = ({ map, step }: MapStep): Window =>
  (windows[map] as Record<string, Window>)[step] as Window

/** What may stand at the top of the other window when somebody first looks at it. */
export const firstHeadings: readonly { at: MapStep; label: DocumentedLabel }[] = (
  [
    { map: 'duoTraditional', step: 'start' },
    { map: 'duoTraditional', step: 'deviceType' },
    { map: 'duoTraditional', step: 'signInPrompt' },
    { map: 'duoUniversal', step: 'introFirst' },
    { map: 'duoUniversal', step: 'methodList' },
    { map: 'duoUniversal', step: 'pushWaiting' },
    { map: 'authenticator', step: 'profile' },
    { map: 'authenticator', step: 'scanCode' },
  ] as const
).map((at) => ({ at, label: windowOf(at).heading }))
