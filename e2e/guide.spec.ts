// Somebody prints a guide: what is on the paper, and that nothing on it can be used.

import type { Page } from '@playwright/test'
import {
  expectNoBarriers,
  expectNothingCut,
  expectNothingUntranslated,
  narrow,
} from './fixtures/looks.ts'
import { expect, test } from './fixtures/practice.ts'
import { readCode } from './fixtures/read-code.ts'

const open = async (page: Page, address: string) => {
  await page.goto(`guide/${address}`)
  await expect(page.getByRole('article')).toBeVisible()
  await page.waitForLoadState('networkidle')
}

const pictures = (page: Page) => page.getByRole('article').getByRole('img')

/** Every code that a camera finds in a picture of the guide. */
const codesIn = async (page: Page) => {
  const found: string[] = []
  for (const picture of await pictures(page).all()) {
    const read = await readCode(page, picture).catch(() => null)
    if (read !== null) found.push(read)
  }
  return found
}

const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0

test('a person prints the guide to the page that stands before them', async ({ page }) => {
  await page.goto('')
  await page.getByRole('link', { name: 'Print a guide' }).click()
  await page.getByRole('link', { name: 'Set up Duo on your phone: the older pages' }).click()
  const sheet = page.getByRole('article')
  await expect(sheet).toContainText('We will never ask for')
  await expect(sheet).toContainText(/Stop and call 614.555.0100/)
  await page.waitForLoadState('networkidle')
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))

  await page.getByLabel('Phone type').selectOption('Android phone')
  await expect(sheet).toContainText('Google Play')
  await expect(sheet).not.toContainText('App Store')
  await page.getByLabel('Who it is for').selectOption('Help desk agent')
  await expect(sheet).toContainText('Never ask for')
  await expect(sheet.getByText('Say', { exact: true }).first()).toBeVisible()
  await expect(page).toHaveURL(/for=agent&phone=android|phone=android&for=agent/)
  expect(asked).toEqual([])
  expect(pagesOf(await page.pdf({ format: 'A4' }))).toBeGreaterThan(5)

  await page.getByLabel('Pictures').selectOption('Text only')
  await expect(pictures(page)).toHaveCount(0)
})

test('no picture of a set-up beside Usher has a code in it', async ({ page }) => {
  await open(page, 'duo-traditional/')

  expect(await codesIn(page)).toEqual([])
})

test('every code in the pictures of Usher’s own set-up says that it is a sample', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  for (const guide of ['usher-duo', 'usher-authenticator']) {
    await open(page, `${guide}/`)
    expect([...new Set(await codesIn(page))]).toEqual(['SAMPLE, do not scan'])
    await expect(page.getByRole('article')).not.toContainText(/otpauth|duo:\/\//)
  }
})

test('on paper there is the guide alone, with the buttons in its pictures', async ({ page }) => {
  await open(page, 'usher-duo/')
  await page.emulateMedia({ media: 'print' })

  await expect(page.getByText('Print this guide')).toBeHidden()
  await expect(page.getByText('Ticket number')).toBeVisible()
  await expect(page.getByText('Start setup').last()).toBeVisible()
  const isWide = await pictures(page).evaluateAll((all) =>
    all.filter((one) => {
      const sheet = one.closest('article')?.clientWidth ?? 0
      return one.getBoundingClientRect().width > 0.45 * sheet
    }),
  )
  expect(isWide).toEqual([])
})

test('step five has an address', async ({ page }) => {
  await open(page, 'duo-traditional/#5')

  await expect(
    page.getByRole('heading', { name: 'Step 5: Install the app on your phone' }),
  ).toBeInViewport()
  await expect(page).toHaveTitle('Set up Duo on your phone: the older pages – Usher')
})

test('no guide has a barrier, cuts a word or keeps one from translation', async ({ page }) => {
  for (const address of ['', 'duo-traditional/?for=agent', 'usher-authenticator/?phone=android']) {
    await page.goto(`guide/${address}`)
    await page.getByRole('heading', { level: 1 }).first().waitFor()
    await expectNoBarriers(page, address)
  }
  await page.setViewportSize(narrow)
  for (const address of ['', 'authenticator/?for=agent&size=large', 'usher-duo/']) {
    await page.goto(`guide/${address}`)
    await page.getByRole('heading', { level: 1 }).first().waitFor()
    await expectNoBarriers(page, `${address} narrow`)
    await expectNothingCut(page, `${address} narrow`)
  }
  await open(page, 'duo-universal/?for=agent&lang=xx')
  await expectNothingUntranslated(page, 'duo-universal')
})
