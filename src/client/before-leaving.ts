/** From now until it is given back, the browser asks before this page is left: what it shows is nowhere else. */
export const holdPage = (): (() => void) => {
  const ask = (event: BeforeUnloadEvent) => event.preventDefault()
  addEventListener('beforeunload', ask)
  return () => removeEventListener('beforeunload', ask)
}
