// Words that stand in somebody else's window or on somebody else's phone: what they are, how else
// they are spelled, where that was read and when. They are quoted, never translated.

export type DocumentedLabel = {
  text: string
  /** How the organisation's own guide writes it, where it does. */
  seed: string | null
  /** Other spellings seen in prompts, apps and guides. */
  observed: readonly string[]
  source: string
  /** The day the source was read. */
  checked: string
  /** Read in one place, or in a picture only: the window may well say it otherwise. */
  isWeak: boolean
}

type Reading = { seed?: string; observed?: readonly string[]; isWeak?: boolean }

/** A reader of one source on one day. */
export const readIn =
  (source: string, checked: string) =>
  (text: string, { seed, observed = [], isWeak = false }: Reading = {}): DocumentedLabel => ({
    text,
    seed: seed ?? null,
    observed,
    source,
    checked,
    isWeak,
  })
