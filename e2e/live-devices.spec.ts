// Somebody’s own ways to sign in: what there is, what is left, and what cannot be taken away.

import { expect, plugInPasskeys, test } from './fixtures/live.ts'
import { lookAround } from './fixtures/looks.ts'

test('new recovery codes, and one of two ways taken away', async ({ desk }) => {
  const { link } = await desk.invite('Ingrid Solberg')
  const ingrid = await desk.visit()
  const { page, main, asks } = ingrid
  const dialog = page.getByRole('dialog')
  await ingrid.accept(link)
  await ingrid.startSetup()
  await ingrid.addApp()
  const codes = await ingrid.saveAndTry()

  await page.goto('/devices/')
  await asks('Your ways to sign in')
  await lookAround(page, '/devices/')
  await main.getByRole('button', { name: 'Remove' }).click()
  await dialog.getByRole('button', { name: 'Yes, remove it' }).click()
  await expect(dialog).toContainText('This is your only way in.')
  await dialog.getByRole('button', { name: 'Leave it as it is' }).click()

  await main.getByRole('button', { name: 'Make new recovery codes' }).click()
  await dialog.getByRole('button', { name: 'Yes, make new codes' }).click()
  await asks('Keep these codes somewhere safe')
  const fresh = await ingrid.recoveryCodes()
  expect(fresh).toHaveLength(10)
  expect(fresh.filter((code) => codes.includes(code))).toEqual([])
  await main.getByRole('checkbox').check()
  await ingrid.press('Continue')
  await asks('Your ways to sign in')

  await plugInPasskeys(ingrid)
  await main.getByRole('link', { name: 'Add another way' }).click()
  await ingrid.startSetup()
  await main.getByRole('button', { name: /^Use a recovery code/ }).click()
  await ingrid.typeCode(fresh[0] ?? '')
  await ingrid.chooseDevice('This computer or phone')
  await asks('Add this computer or phone')
  await ingrid.press('Add this device')
  await asks('Try a test sign-in')
  await page.goto('/devices/')
  await main.getByRole('listitem').filter({ hasText: 'app' }).getByRole('button').click()
  await dialog.getByRole('button', { name: 'Yes, remove it' }).click()

  await expect(main.getByRole('button', { name: 'Remove' })).toHaveCount(1)
  await expect(main).toContainText('Passkey')
})
