// What was typed as a number outlives Back and a reload, in this tab only.

import { useMemo, useState } from 'react'
import { tabShelf } from '#client/tab-shelf.ts'
import type { NumberDraft } from './scene.ts'

const noDraft: NumberDraft = { text: '', country: 'US', extension: '', confirmed: false }

/** `personKey` names whose number it is. */
export const useNumberDraft = (personKey: string) => {
  const shelf = useMemo(() => tabShelf(`usher-number:${personKey}`), [personKey])
  const [draft, setDraft] = useState<NumberDraft>(() => readDraft(shelf.read()))
  const onDraft = (next: NumberDraft) => {
    shelf.write(JSON.stringify(next))
    setDraft(next)
  }
  return { draft, onDraft }
}

const readDraft = (text: string | null): NumberDraft => {
  try {
    return { ...noDraft, ...(JSON.parse(text ?? '{}') as Partial<NumberDraft>) }
  } catch {
    return noDraft
  }
}
