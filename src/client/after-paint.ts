// What is not needed for the first question waits until that is on the screen.

let painted: Promise<void> | null = null

/** Resolves once what is being drawn has been painted; at once in a window that nobody sees. */
export const afterPaint = (): Promise<void> => {
  painted ??= new Promise((resolve) => {
    if (document.visibilityState === 'hidden') resolve()
    // A frame is painted before the next task.
    else requestAnimationFrame(() => setTimeout(resolve))
  })
  return painted
}
