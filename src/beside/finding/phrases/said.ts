/** Phrases with a bar between them, in each language. */
export type Said = { en: string; es: string }
