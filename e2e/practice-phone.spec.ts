// The practice phone for its own sake: several accounts, aeroplane mode, refusals, a new phone.

import { expectNoBarriers, expectNothingCut } from './fixtures/looks.ts'
import { expect, type Practice, test } from './fixtures/practice.ts'

const linked = async ({ open, goToDuoScan, phone, asks }: Practice) => {
  await open()
  await goToDuoScan()
  await phone.addByScan()
  await asks('When I log in')
}

test('an account gets another name, and goes after a warning', async ({ practice }) => {
  const { phone } = practice
  await linked(practice)

  await phone.tap(/^Options for/)
  await phone.tap('Rename')
  await phone.region.getByRole('textbox', { name: 'Account name' }).fill('School')
  await phone.tap('Use this name')
  await phone.sees('School')
  await phone.tap('Options for School')
  await phone.tap('Remove')
  await phone.sees('This phone then shows no passcodes')
  await phone.tap('Keep it')
  await phone.tap('Options for School')
  await phone.tap('Remove')
  await phone.tap('Remove it')

  await phone.sees('No accounts yet')
})

test('in aeroplane mode no request arrives, and a passcode works', async ({ practice }) => {
  const { phone } = practice
  await linked(practice)
  await practice.press('Save')
  await phone.goTo('Settings')
  await phone.region.getByRole('switch', { name: 'Aeroplane mode' }).click()
  await phone.goTo('Duo Mobile')
  await phone.sees('No requests arrive, but passcodes work')

  await practice.press('Send me a push')
  await practice.asks('Check your phone')
  await expect(phone.region.getByRole('button', { name: 'Approve' })).toBeHidden()
  await practice.press('Use a passcode instead')
  await practice.typeCode(await phone.passcode())

  await practice.asks('You are ready for the real set-up')
})

test('a phone that may not use its camera says where that is changed', async ({ practice }) => {
  const { phone } = practice
  await practice.open()
  await practice.goToDuoScan()
  await phone.installApp()
  await phone.tap('+ Add')
  await phone.tap('Use QR Code')

  await phone.tap('Don’t allow')
  await phone.sees('The camera is off for this page.')
  await phone.tap('To the settings')
  await phone.region.getByRole('switch', { name: 'Use the camera' }).click()
  await phone.goTo('Duo Mobile')
  await phone.startScan()

  await practice.asks('When I log in')
})

test('a code of the other kind, or none at all, gets a sentence', async ({ practice }) => {
  const { phone } = practice
  await practice.open()
  await practice.goToDuoScan()
  await phone.installApp()
  await practice.press('Back')

  await phone.startScan()

  await phone.sees('There is no code on the page now.')
})

test('a new phone is empty, and the old one is gone', async ({ practice }) => {
  const { phone } = practice
  await linked(practice)

  await phone.goTo('Settings')
  await phone.tap('I have a new phone')
  await phone.sees('the old one goes')
  await phone.tap('Start with an empty phone')
  await phone.unlock()

  await expect(phone.region.getByRole('button', { name: 'Duo Mobile' })).toBeHidden()
})

test('the phone is no barrier either, in light and dark', async ({ page, practice }) => {
  const { phone } = practice
  const look = async (where: string) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await expectNoBarriers(page, `${where} in ${colorScheme}`)
    }
    await expectNothingCut(page, where)
  }
  await practice.open({ journey: 'duo' })
  await phone.unlock()
  await look('the home screen')
  await phone.tap('Google Play')
  await look('the store')
  await phone.tap('Install')
  await phone.tap('Open')
  await look('the first run')
  await phone.tap('Go on')
  await look('the question about notifications')
  await phone.tap('Allow')
  await look('the empty app')
  for (const app of ['Settings', 'Camera', 'Calls', 'Messages', 'Mail']) {
    await phone.goTo(app)
    await look(app)
  }
})

test('the page of the phone alone is no barrier, at 320 px either', async ({ page, practice }) => {
  const { phone } = practice
  await page.setViewportSize({ width: 320, height: 700 })
  await page.goto('practice/phone/?as=dana&journey=duo')

  await phone.unlock()
  await expectNoBarriers(page, 'the home screen')
  await expectNothingCut(page, 'the home screen')
  await phone.tap('Settings')
  await expectNoBarriers(page, 'the settings')
  await expectNothingCut(page, 'the settings')
})
