// What benches say about many measurements of one thing.

export const quantile = (all: number[], part: number): number =>
  [...all].sort((a, b) => a - b)[Math.min(all.length - 1, Math.floor(all.length * part))] ??
  Number.NaN

export const median = (all: number[]): number => quantile(all, 0.5)

/** Between which values they lay. */
export const spread = (all: number[]): string => {
  const digits = Math.max(...all) < 100 ? 1 : 0
  return `${Math.min(...all).toFixed(digits)}–${Math.max(...all).toFixed(digits)}`
}
