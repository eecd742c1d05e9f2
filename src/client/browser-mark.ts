// What this browser made up before it opened an invitation. Should the answer be lost on the way, it is how
// the same browser asks again. Gone once the answer is there.

const name = 'usher-opening'

/** The same until it is forgotten. Null where nothing can be kept: then there is no second try. */
export const browserMark = (): string | null => {
  try {
    const known = localStorage.getItem(name)
    if (known) return known
    const made = [...crypto.getRandomValues(new Uint8Array(32))]
      .map((byte) => byte.toString(16).padStart(2, '0'))
      .join('')
    localStorage.setItem(name, made)
    return made
  } catch {
    return null
  }
}

export const forgetBrowserMark = () => {
  try {
    localStorage.removeItem(name)
  } catch {
    // Nothing was kept.
  }
}
