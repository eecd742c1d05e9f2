// Two windows of one browser: the wizard in one, the practice phone with a real camera in the other.
// The camera is Chromium's fake one, and what it sees is a picture of the first window.

import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { cameraPlaying, filmPage } from './camera-video.ts'

const film = join(tmpdir(), `usher-camera-${process.pid}.mjpeg`)
const executablePath = process.env.USHER_BROWSER

test.use({
  launchOptions: {
    ...(executablePath && { executablePath }),
    args: ['--no-sandbox', ...cameraPlaying(film)],
  },
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the phone's camera reads the code of the other window, ${colorScheme}`, async ({
    browser,
  }) => {
    const context = await browser.newContext({
      colorScheme,
      viewport: { width: 1280, height: 900 },
    })
    const wizard = await context.newPage()
    await walkToTheCode(wizard)
    await filmPage(wizard, film)

    const phone = await context.newPage()
    await pointTheCamera(phone)

    await expect(wizard.getByRole('heading', { level: 1, name: 'When I log in' })).toBeVisible()
    await context.close()
  })
}

async function walkToTheCode(page: Page) {
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click()
  await page.goto('practice/enroll/')
  await press('Start setup')
  await page.getByRole('radio', { name: 'Mobile phone' }).check()
  await press('Continue')
  await page.getByRole('textbox', { name: 'Mobile number' }).fill('614 555 0123')
  await page.getByRole('checkbox', { name: 'Yes, this number is correct' }).check()
  await press('Continue')
  await page.getByRole('radio', { name: 'Android' }).check()
  await press('Continue')
  await press('I have Duo Mobile installed')
  await press('I can see the camera')
  await expect(
    page.getByRole('img', { name: 'QR code to add your account to the app' }),
  ).toBeVisible()
}

async function pointTheCamera(page: Page) {
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click()
  await page.goto('practice/phone/')
  await press('Unlock')
  await press('Google Play')
  await press('Install')
  await press('Open')
  await press('Go on')
  await press('Allow')
  await press('+ Add')
  await press('Use QR Code')
  await press('Allow')
}
