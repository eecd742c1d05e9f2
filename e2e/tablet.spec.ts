// A tablet has no number of its own, and nobody asks for one.

import { expect, test } from './fixtures/practice.ts'

test('Lucía sets up her tablet', async ({ page, practice }) => {
  const { phone } = practice
  await practice.open({ as: 'lucia' })
  await practice.startSetup()
  await practice.chooseDevice('Tablet')
  await practice.asks('What kind of tablet is it?')
  await expect(page.getByRole('radio', { name: 'Other' })).toBeHidden()
  await practice.goToScan('iPad')
  await phone.addByScan()

  await practice.asks('When I log in')
  await expect(page.getByRole('radio', { name: 'Automatically call this device' })).toBeHidden()
  await practice.press('Save')
  await practice.press('Send me a push')
  await phone.approve()

  await practice.asks('You are ready for the real set-up')
})

test('a tablet with another authenticator app', async ({ practice }) => {
  const { phone } = practice
  await practice.open({ as: 'lucia', journey: 'authenticator' })
  await practice.startSetup()
  await practice.chooseDevice('Tablet')
  await practice.goToScan('iPad')
  await phone.addByScan()
  await practice.press('I have scanned it')
  await practice.typeCode(await phone.passcode())

  await practice.asks('Keep these codes somewhere safe')
})
