// "Start the practice over" empties it: the world, the phones, and what the tab has kept.

import type { Page } from '@playwright/test'
import { expect, test } from './fixtures/practice.ts'

const startOver = async (page: Page, part: 'banner' | 'main' = 'banner') => {
  await page.getByRole(part).getByRole('button', { name: 'Start the practice over' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Yes, start over' }).click()
}

test('after starting over nothing is known any more', async ({ page, practice }) => {
  const { phone } = practice
  await practice.open()
  await practice.goToDuoScan()
  await phone.addByScan()
  await practice.asks('When I log in')

  await startOver(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What would you like to do?')
  expect(await page.evaluate(() => Object.keys({ ...localStorage, ...sessionStorage }))).toEqual([])
  await page
    .getByRole('link', { name: /^Set up my phone/ })
    .first()
    .click()

  await practice.startSetup()
  await practice.asks('What will you use to sign in?')
  await phone.unlock()
  await expect(phone.region.getByRole('button', { name: 'Duo Mobile' })).toBeHidden()
})

test('a second window finds itself at the start', async ({ page, practice }) => {
  await practice.open()
  await practice.goToDuoScan()
  const second = await practice.anotherWindow({})
  await second.asks('Scan this code with your phone')

  await startOver(page)

  await second.asks('Add your phone as a second check')
  await second.startSetup()
  await second.asks('What will you use to sign in?')
})

test('the last page starts the practice over too', async ({ page, practice }) => {
  await practice.open()
  await practice.startSetup()
  await practice.chooseDevice('Security key')
  await practice.press('Add my security key')
  await practice.press('Use my passkey')
  await practice.press('Use my passkey')
  await practice.asks('You are ready for the real set-up')

  await startOver(page, 'main')

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What would you like to do?')
})

// One press emptied everything, without a question and without a way back.
test('nothing is lost before the question is answered', async ({ page, practice }) => {
  await practice.open()
  await practice.goToDuoScan()
  const button = page.getByRole('button', { name: 'Start the practice over' })

  await button.click()
  await expect(page.getByRole('dialog', { name: 'Start the practice over?' })).toBeVisible()
  await page.keyboard.press('Escape')

  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(button).toBeFocused()
  await page.reload()
  await practice.asks('Scan this code with your phone')
})
