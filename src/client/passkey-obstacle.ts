// Why this browser cannot use passkeys here, as far as it can be told before one is asked for.

type PasskeyObstacle = 'insecure' | 'inApp' | 'tooOld'

/** Null where nothing is known to stand in the way. */
export const passkeyObstacle = (): PasskeyObstacle | null => {
  // Browsers keep the interface to themselves on plain http, but for loopback.
  if (!globalThis.isSecureContext) return 'insecure'
  if (typeof globalThis.PublicKeyCredential === 'function') return null
  return inApp.test(navigator.userAgent) ? 'inApp' : 'tooOld'
}

// The window that an app opens for a link: Android's own mark for it, and apps that name themselves.
const inApp = /; wv\)|\b(FBAN|FBAV|FB_IAB|Instagram|Line|LinkedInApp|MicroMessenger|Snapchat)\b/
