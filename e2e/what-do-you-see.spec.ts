// "What do you see?": somebody types what they read and ends on that page.

import type { Page } from '@playwright/test'
import { openWhole } from './fixtures/beside.ts'
import { expectNoBarriers, expectNothingCut, narrow } from './fixtures/looks.ts'
import { expect, test } from './fixtures/practice.ts'

const box = (page: Page) => page.getByRole('combobox', { name: 'What do you see?' })
const steps = (page: Page) => page.getByRole('listbox', { name: 'Steps' }).getByRole('option')
const heading = (page: Page) => page.getByRole('heading', { level: 1 })

const lookAgain = async (page: Page) => {
  await openWhole(page, 'beside/?at=lost')
  await expect(box(page)).toBeVisible()
}

test('three phrases lead to three pages, and nothing leaves the page', async ({ page }) => {
  await lookAgain(page)
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))

  await box(page).fill('it says sumthing about pushed a login')
  await expect(steps(page).first()).toContainText('page 22')
  await steps(page).first().click()
  await expect(page).toHaveURL(/beside\/duo-traditional\/22/)

  await page.getByRole('button', { name: 'I see something else' }).click()
  await box(page).fill('yes trust broswer')
  await expect(steps(page).first()).toContainText('Duo, the newer pages, page 13')
  await box(page).press('Enter')
  await expect(page).toHaveURL(/beside\/duo-universal\/13/)

  await page.getByRole('button', { name: 'I see something else' }).click()
  await box(page).fill('guarde sus codigos de recuperasion')
  await expect(steps(page).first()).toContainText('An authenticator app, page 8')
  await box(page).press('Enter')
  await expect(page).toHaveURL(/beside\/authenticator\/8/)

  expect(asked).toEqual([])
})

test('what both prompts say leads to the one that was chosen', async ({ page }) => {
  await page.goto('beside/duo-universal/7/')
  await page.getByRole('button', { name: 'I see something else' }).click()

  await box(page).fill('would like to access the camera')

  await expect(steps(page).first()).toContainText('Duo, the newer pages, page 8')
})

test('with the keyboard alone', async ({ page }) => {
  await lookAgain(page)
  await box(page).focus()

  await page.keyboard.type('login timed out')
  await expect(steps(page).nth(1)).toBeVisible()
  await page.keyboard.press('ArrowDown')
  const second = await steps(page).nth(1).getAttribute('id')
  await expect(box(page)).toHaveAttribute('aria-activedescendant', second ?? '')
  await page.keyboard.press('Enter')

  await expect(heading(page)).toBeFocused()
})

test('an unknown phrase and a code are not guessed at', async ({ page }) => {
  await lookAgain(page)

  await box(page).fill('printer is out of paper')
  await expect(page.getByText(/^We know no page with these words/)).toBeVisible()
  await expect(steps(page)).toHaveCount(0)
  await box(page).fill('the code is 482913')

  await expect(page.getByText(/We did not search for it/)).toBeVisible()
  await expect(box(page)).toHaveValue('')
})

for (const scheme of ['light', 'dark'] as const) {
  test(`the list has no barriers in ${scheme}, also at 320 px`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme })
    await page.setViewportSize(narrow)
    await lookAgain(page)
    await box(page).fill('touch your security key')
    await expect(steps(page).first()).toBeVisible()

    await expectNoBarriers(page, scheme)
    await expectNothingCut(page, scheme)
  })
}
