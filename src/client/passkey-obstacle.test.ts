// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest'
import { passkeyObstacle } from './passkey-obstacle.ts'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

const browser = ({ isSecure = true, canPasskeys = false, userAgent = 'Mozilla/5.0' }) => {
  vi.stubGlobal('isSecureContext', isSecure)
  vi.stubGlobal('PublicKeyCredential', canPasskeys ? () => {} : undefined)
  vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue(userAgent)
}

const android = 'Mozilla/5.0 (Linux; Android 15; Pixel 9; wv) AppleWebKit/537.36 Version/4.0'
const instagram = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Mobile Instagram 300.0'
const facebook = 'Mozilla/5.0 (iPhone) Mobile/15E148 [FBAN/FBIOS;FBAV/400.0]'

test.each([
  ['a browser with passkeys', { canPasskeys: true }, null],
  ['an app whose window has them', { canPasskeys: true, userAgent: android }, null],
  ['a page without https', { isSecure: false }, 'insecure'],
  ['a window of an Android app', { userAgent: android }, 'inApp'],
  ['a window of Instagram', { userAgent: instagram }, 'inApp'],
  ['a window of Facebook', { userAgent: facebook }, 'inApp'],
  ['an old browser', { userAgent: 'Mozilla/5.0 (Windows NT 6.1) Firefox/52.0' }, 'tooOld'],
] as const)('%s', (_, given, obstacle) => {
  browser(given)

  expect(passkeyObstacle()).toBe(obstacle)
})
