// The practice phone in a window of its own scans with a camera: Chromium's fake one, which plays a film
// of the code that the first window shows.

import { chromium, type PlaywrightTestOptions } from '@playwright/test'
import { cameraPlaying, filmPage } from './camera-video.ts'
import { expect, practiceOn, test } from './fixtures/practice.ts'

type Look = {
  colorScheme: NonNullable<PlaywrightTestOptions['colorScheme']>
  journey: 'duo' | 'authenticator'
}

const looks: Look[] = [
  { colorScheme: 'light', journey: 'duo' },
  { colorScheme: 'dark', journey: 'authenticator' },
]

for (const { colorScheme, journey } of looks) {
  test(`the camera of the phone page reads the code in ${colorScheme} colours`, async ({
    baseURL,
    launchOptions,
  }, info) => {
    const film = info.outputPath('code.mjpeg')
    const args = ['--no-sandbox', ...cameraPlaying(film)]
    const browser = await chromium.launch({ ...launchOptions, args })
    const context = await browser.newContext({
      baseURL: `${baseURL}`,
      colorScheme,
      viewport: { width: 1280, height: 900 },
    })
    const practice = practiceOn(await context.newPage())
    await practice.open({ journey })
    await (journey === 'duo' ? practice.goToDuoScan() : practice.goToAuthenticatorScan())
    await expect(practice.main.getByRole('img', { name: /^QR code/ })).toBeVisible()
    await filmPage(practice.page, film)
    const { page, phone } = await practice.anotherWindow()

    await page.goto(`practice/phone/?as=dana&journey=${journey}`)
    await phone.installApp()
    await phone.startScan()

    await phone.sees('Added just now')
    if (journey === 'duo') await practice.asks('When I log in')
    else {
      await practice.press('I have scanned it')
      await practice.typeCode(await phone.passcode())
      await practice.asks('Keep these codes somewhere safe')
    }
    await browser.close()
  })
}
