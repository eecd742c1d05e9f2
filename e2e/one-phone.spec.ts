// One phone and no second screen, 390 px wide and by touch: the code is never the only way on.

import { expect, test } from './fixtures/practice.ts'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

const joan = { as: 'joan' } as const

test('Joan opens the app by link, and coming back she is further on', async ({
  page,
  practice,
}) => {
  await practice.open(joan)
  await practice.goToDuoScan('(614) 555-0136')
  await practice.press('Setting up on this phone? Get a link')
  await practice.asks('Link the app on this phone')

  await page.getByRole('link', { name: 'Open Duo Mobile' }).tap()
  const { phone } = practice
  await expect(page).toHaveURL(/\/practice\/phone\//)
  await phone.sees('You need Duo Mobile first')
  await phone.tap('Get Duo Mobile')
  await phone.tap('Install')
  await phone.tap('Open')
  await phone.tap('Go on')
  await phone.tap('Allow')
  await phone.sees('Added just now')
  await page.getByRole('link', { name: 'Back to the set-up' }).tap()

  await practice.asks('When I log in')
  await practice.press('Save')
  await practice.press('Send me a push')
  await page.getByRole('button', { name: 'Show practice phone' }).tap()
  await phone.unlock()
  await phone.approve()
  await phone.sees('Approved')
  await page.getByRole('link', { name: 'Back to the set-up' }).tap()
  await practice.asks('You are ready for the real set-up')
})

test('the tab may be discarded meanwhile: a fresh one resumes the same step', async ({
  page,
  practice,
}) => {
  await practice.open(joan)
  await practice.goToDuoScan('(614) 555-0136')
  await practice.press('Setting up on this phone? Get a link')
  const link = page.getByRole('link', { name: 'Open Duo Mobile' })
  await expect(link).toBeVisible()
  const fresh = await practice.anotherWindow()
  await page.close()

  await fresh.open(joan)

  await fresh.asks('Link the app on this phone')
  await fresh.page.getByRole('link', { name: 'Open Duo Mobile' }).tap()
  await fresh.phone.sees('You need Duo Mobile first')
  await fresh.page.goBack()
  await fresh.asks('Link the app on this phone')
})

test('when nothing opens, the page says so and offers the mail', async ({ page, practice }) => {
  await practice.open(joan)
  await practice.goToDuoScan('(614) 555-0136')
  await practice.press('Setting up on this phone? Get a link')
  // A phone without the app ignores the link.
  await page.evaluate(() =>
    addEventListener('click', (event) => {
      if (event.target instanceof Element && event.target.closest('a')) event.preventDefault()
    }),
  )

  await page.getByRole('link', { name: 'Open Duo Mobile' }).tap()
  await practice.says('Did nothing open?')
  await practice.press('Email me an activation link instead')
  await practice.press('Send the link')

  await practice.asks('Open the email on your phone')
})

test('with an authenticator the app opens with the key in it, or the key is typed', async ({
  page,
  practice,
}) => {
  await practice.open({ as: 'joan', journey: 'authenticator' })
  await practice.goToAuthenticatorScan()
  await practice.press('Setting up on this phone? Get a link')
  await practice.asks('Type this key into the app')
  await practice.readKey()

  await page.getByRole('link', { name: /Open the app/ }).tap()
  const { phone } = practice
  await phone.tap(/^Get /)
  await phone.tap('Install')
  await phone.tap('Open')
  await phone.tap('Go on')
  await phone.tap('Allow')
  const code = await phone.passcode()
  await page.goBack()
  await practice.press('I have added it')
  await practice.typeCode(code)

  await practice.asks('Keep these codes somewhere safe')
})

test('every question fits, and nothing has to be scrolled sideways', async ({ page, practice }) => {
  const sideways = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  await practice.open(joan)
  expect(await sideways()).toBe(0)

  await practice.goToDuoScan('(614) 555-0136')

  expect(await sideways()).toBe(0)
  await page.getByRole('button', { name: 'Show practice phone' }).tap()
  await expect(practice.phone.region).toBeVisible()
  expect(await sideways()).toBe(0)
})
