// An agent shows the set-up on a shared screen: one window that everybody sees, one that nobody else does.

import { expect, type Page, test } from '@playwright/test'
import { expectNoBarriers, expectNothingCut, expectNothingUntranslated } from './fixtures/looks.ts'
import { readCode } from './fixtures/read-code.ts'

const scan = 'practice/present/scan/?journey=duo&phone=iphone'

const title = (page: Page) => page.getByRole('heading', { level: 1 })

/** The presenter's window at that step, and the one that it opens to be shared. */
const twoWindows = async (page: Page, step = 'scan') => {
  await page.goto(`practice/present/${step}/?view=presenter`)
  const [audience] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('link', { name: 'Open the window to share' }).click(),
  ])
  return audience
}

const jumpTo = async (page: Page, typed: string) => {
  await page.keyboard.press('j')
  await expect(page.getByRole('combobox', { name: 'Jump to a step' })).toBeFocused()
  await page.keyboard.type(typed)
  await page.keyboard.press('Enter')
}

test('two windows stay in step, whichever of them is used', async ({ page }) => {
  const audience = await twoWindows(page)
  await expect(title(audience)).toHaveText('Scan this code with your phone')

  await page.getByRole('button', { name: 'Next step' }).click()
  await expect(title(audience)).toHaveText('When I log in')
  await expect(page.getByRole('heading', { name: 'When I log in', level: 2 })).toBeVisible()

  await audience.bringToFront()
  await audience.keyboard.press('ArrowLeft')
  await expect(title(audience)).toHaveText('Scan this code with your phone')
  await page.bringToFront()
  await expect(page.getByText('Step 7 of 11')).toBeVisible()

  await jumpTo(page, 'phone answer')
  await expect(title(audience)).toHaveText('Check your phone')
  await page.getByLabel('What goes wrong').selectOption('Deny was tapped')
  await expect(title(audience)).toHaveText('Was that you?')
  await page.getByLabel('Phone type').selectOption('Android phone')
  await expect(audience).toHaveURL(/test\/push\?journey=duo&phone=android/)

  await page.getByRole('button', { name: 'Blank page' }).click()
  await expect(title(audience)).toHaveText('One moment')
  await audience.getByRole('button', { name: 'Show the page' }).click()
  await expect(page.getByRole('button', { name: 'Blank page' })).toHaveAttribute(
    'aria-pressed',
    'false',
  )

  await page.getByLabel('Language').selectOption('Español')
  await expect(audience.locator('html')).toHaveAttribute('lang', 'es')
  await expect(page.getByRole('button', { name: 'Paso siguiente' })).toBeVisible()
})

test('a window that is opened later shows what is being shown', async ({ page, context }) => {
  await page.goto('practice/present/code/?journey=authenticator&view=presenter')
  await page.getByRole('button', { name: 'Next step' }).click()

  const audience = await context.newPage()
  await audience.goto('practice/present/')

  await expect(title(audience)).toHaveText('Keep these codes somewhere safe')
})

test('the shared window has nothing of the presenter’s on it', async ({ page }) => {
  const audience = await twoWindows(page)
  await expect(title(audience)).toBeVisible()

  const html = await audience.content()
  expect(html).not.toContain('Next: When I log in')
  expect(html).not.toContain('Jump to a step')
  expect(await audience.title()).toBe('Scan this code with your phone – Usher')
  expect(new URL(audience.url()).search).toBe('?journey=duo&phone=iphone&lang=en')
})

test('secrets are covered until a key shows a sample, and again with the next step', async ({
  page,
}) => {
  await page.goto(scan)
  await expect(page.getByText('Covered while sharing')).toBeVisible()
  await expect(page.getByRole('img', { name: /QR code/ })).toHaveCount(0)

  await page.keyboard.press('c')
  await expect(page.getByRole('main')).toContainText('SAMPLE, do not scan')
  await expect(page.getByText('Samples are shown.')).toBeVisible()

  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowLeft')
  await expect(page.getByText('Covered while sharing')).toBeVisible()

  await page.goto('practice/present/recovery-codes/?journey=authenticator&phone=android')
  await expect(page.getByText('Covered while sharing')).toBeVisible()
  await page.keyboard.press('c')
  await expect(page.getByText('SAMPLE-0000-0000-0001')).toBeVisible()
  await page.goto('practice/present/code/?journey=authenticator&phone=android')
  await expect(title(page)).toBeVisible()
  await page.keyboard.press('c')
  await expect(page.getByRole('complementary')).toContainText('000 000')
})

test('whoever scans the code on the shared screen is told not to', async ({ page }) => {
  await page.goto(scan)
  await expect(page.getByText('Covered while sharing')).toBeVisible()
  await page.keyboard.press('c')
  const code = page.getByRole('img', { name: /QR code/ })
  await expect(code).toBeVisible()

  // The card as it is seen, with the mark that is drawn over it.
  expect(await readCode(page, code.locator('xpath=..'))).toBe('SAMPLE, do not scan')
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await readCode(page, code.locator('xpath=..'))).toBe('SAMPLE, do not scan')
})

test('the address shows the same to somebody else', async ({ page, browser, baseURL }) => {
  await page.goto('practice/present/code/?view=presenter&journey=authenticator&phone=tablet')
  await page.getByLabel('What goes wrong').selectOption('Wrong passcode')
  await page.getByLabel('Size').selectOption('150 %')
  const address = await page
    .getByRole('link', { name: 'Open the window to share' })
    .getAttribute('href')
  const mine = await page.context().newPage()
  await mine.goto(`${address}`)
  await expect(title(mine)).toBeVisible()

  const theirs = await (await browser.newContext({ baseURL: `${baseURL}` })).newPage()
  await theirs.goto(`${address}`)
  await expect(theirs.getByText('That passcode did not work.').first()).toBeVisible()

  expect(await theirs.getByRole('main').innerText()).toBe(await mine.getByRole('main').innerText())
  expect(theirs.url()).toBe(mine.url())
  expect(await theirs.evaluate(() => document.documentElement.style.zoom)).toBe('1.5')
  await theirs.context().close()
})

test('keys can be changed, are kept, and can all be switched off', async ({ page }) => {
  await page.goto(scan)
  await expect(title(page)).toBeVisible()
  await page.keyboard.press('?')
  const keys = page.getByRole('dialog', { name: 'Keys' })
  await keys.getByRole('button', { name: /key for Next step/ }).press('Enter')
  await page.keyboard.press('b')
  await expect(keys.getByText('That key is in use.')).toBeVisible()
  await page.keyboard.press('n')
  await expect(keys.getByRole('button', { name: /^N\. .*Next step/ })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('n')
  await expect(title(page)).toHaveText('When I log in')

  await page.reload()
  await expect(title(page)).toHaveText('When I log in')
  await page.keyboard.press('n')
  await expect(title(page)).toHaveText('Try a test sign-in')

  await page.keyboard.press('?')
  await keys.getByRole('checkbox', { name: 'Use these keys' }).uncheck()
  await page.keyboard.press('Escape')
  await expect(keys).toBeHidden()
  for (const key of ['n', 'PageDown', 'b', 'c', '?']) await page.keyboard.press(key)
  await expect(title(page)).toHaveText('Try a test sign-in')
  await expect(keys).toBeHidden()
})

test('no key fires while somebody types', async ({ page }) => {
  await page.goto('practice/present/code/?journey=authenticator&phone=android')
  const field = page.getByRole('main').getByRole('textbox')
  await field.click()
  await page.keyboard.type('b c z j')

  await expect(field).toHaveValue('b c z j')
  await expect(title(page)).toHaveText('Type the passcode from the app')
})

test('with the keyboard alone, one window is enough', async ({ page }) => {
  await page.goto('practice/present/')
  await expect(title(page)).toBeVisible()

  await page.keyboard.press('PageDown')
  await expect(title(page)).toHaveText('What will you use to sign in?')
  await jumpTo(page, 'type one')
  await expect(title(page)).toHaveText('Type one of your codes')
  await jumpTo(page, 'app')
  await expect(title(page)).toHaveText(/^Get /)
  await page.keyboard.press('p')
  await expect(title(page)).toHaveText('The phone of this step')
  await page.keyboard.press('p')
  await page.keyboard.press('f')
  await expect(page.getByText('You are offline.')).toBeVisible()
  await page.keyboard.press('z')
  expect(await page.evaluate(() => document.documentElement.style.zoom)).toBe('1.5')
  await page.getByRole('button', { name: /installed$/ }).press('Enter')
  await expect(title(page)).toHaveText(/^Open the app/)
})

test('nothing is asked of the network once both windows stand', async ({ page, context }) => {
  const audience = await twoWindows(page, 'start')
  await expect(title(audience)).toBeVisible()
  await Promise.all([page, audience].map((one) => one.waitForLoadState('networkidle')))
  const asked: string[] = []
  context.on('request', (request) => asked.push(request.url()))
  await context.setOffline(true)

  for (let step = 0; step < 10; step++) await page.keyboard.press('ArrowRight')
  await expect(title(audience)).toHaveText('You are ready for the real set-up')
  await jumpTo(page, 'qr')
  await expect(title(audience)).toHaveText('Scan this code with your phone')
  for (const key of ['c', 'd', 'f', 't']) await page.keyboard.press(key)
  await expect(audience.getByText('We have not heard from your phone yet').first()).toBeVisible()
  await page.keyboard.press('p')
  await expect(title(audience)).toHaveText('The phone of this step')

  expect(asked).toEqual([])
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`both windows without a barrier in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await page.goto(`${scan}&view=presenter`)
    await expect(page.getByRole('button', { name: 'Next step' })).toBeVisible()
    await expectNoBarriers(page, 'the presenter’s')
    await page.goto(scan)
    await expect(page.getByText('Covered while sharing')).toBeVisible()
    await page.keyboard.press('c')
    await expectNoBarriers(page, 'the audience’s')
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog')).toBeVisible()
    await expectNoBarriers(page, 'the keys')
  })
}

test('the jump list, the phone in front and the blank page have no barrier', async ({ page }) => {
  await page.goto(`${scan}&front=phone`)
  await expect(title(page)).toHaveText('The phone of this step')
  await page.keyboard.press('j')
  await expect(page.getByRole('dialog')).toBeVisible()
  await expectNoBarriers(page, 'the list before the phone')
  await page.keyboard.press('Escape')
  await page.keyboard.press('b')
  await expect(title(page)).toHaveText('One moment')
  await expectNoBarriers(page, 'the blank page')
})

test('the windows fit where they are put', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 900 })
  await page.goto(`${scan}&view=presenter&lang=xx`)
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
  await page.setViewportSize({ width: 320, height: 800 })
  await page.goto(`${scan}&lang=xx`)
  await expect(title(page)).toBeVisible()
  await expectNothingCut(page, 'the audience at 320 px')
  await expectNothingUntranslated(page, 'the audience')
})

test('at 854×480 the question is seen at once and no letter is small', async ({ page }) => {
  await page.setViewportSize({ width: 854, height: 480 })
  await page.goto('practice/present/')
  for (let step = 1; step <= 11; step++) {
    await expect(title(page)).toBeInViewport({ ratio: 1 })
    const small = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('header *, main *')]
        .filter(({ textContent, children }) => children.length === 0 && textContent?.trim())
        .filter((element) => element.checkVisibility() && element.clientWidth > 1)
        .filter((element) => !element.closest('[aria-hidden], .sr'))
        .filter((element) => Number.parseFloat(getComputedStyle(element).fontSize) < 16)
        .map(({ textContent }) => textContent),
    )
    expect.soft(small, `step ${step}`).toEqual([])
    await page.keyboard.press('ArrowRight')
  }
})
