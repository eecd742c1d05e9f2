// What a page may do, said once: as a tag in every page that is built, and as headers by both hosts.

const directives = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "media-src 'self' blob:",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types usher usher-worker',
]

export const contentSecurityPolicy = directives.join('; ')

const closedDevices =
  'microphone=(), geolocation=(), display-capture=(), usb=(), hid=(), ' +
  'publickey-credentials-create=(self), publickey-credentials-get=(self)'

/** `path` starts after the base, without a slash. */
export function securityHeaders(path: string): Record<string, string> {
  const isPhone = /^(practice\/)?phone(\/|$)/.test(path)
  const isPractice = /^practice(\/|$)/.test(path)
  // A learning platform may show the practice world in a frame. It holds nothing worth stealing a click for.
  const framing = isPractice ? '' : "; frame-ancestors 'none'"
  return {
    'Content-Security-Policy': contentSecurityPolicy + framing,
    'Permissions-Policy': `camera=(${isPhone ? 'self' : ''}), ${closedDevices}`,
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  }
}
