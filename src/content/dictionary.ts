// Where the English of an area goes when it is imported. `say.ts` reads it; nobody else should.

export const english: Partial<Record<string, string>> = {}

/** Adds an area's English, so that a screen which imports its area can say it in the same frame. */
export const register = <const Texts extends Record<string, string>>(texts: Texts): Texts => {
  Object.assign(english, texts)
  return texts
}
