// The scenario people whose trouble comes before their phone is linked: each meets it, and gets out of it.

import { expect, test } from './fixtures/practice.ts'

test('the page of people says who they are, and their chair is one press away', async ({
  page,
  practice,
}) => {
  await page.goto('practice/people/')
  await expect(page.getByRole('link', { name: /^Be / })).toHaveCount(18)
  await expect(page.getByRole('listitem').filter({ hasText: 'Samuel Okoro' })).toContainText(
    'The phone’s clock is slow',
  )

  await page.getByRole('link', { name: 'Be Samuel Okoro' }).click()

  await practice.startSetup()
  await practice.asks('What will you use to sign in?')
  await expect(page).toHaveURL(/as=samuel/)
})

test('Samuel: a slow clock is named in minutes, and set right', async ({ practice }) => {
  const { phone } = practice
  await practice.open({ as: 'samuel' })
  await practice.goToAuthenticatorScan()
  await phone.addByScan()
  await practice.press('I have scanned it')

  await practice.typeCode(await phone.passcode())
  await practice.objects('Your phone’s clock is off by 7 minutes')
  await phone.goTo('Settings')
  await phone.region.getByRole('switch', { name: 'Set the time automatically' }).click()
  await phone.goTo('Authenticator')
  await practice.typeCode(await phone.passcode())

  await practice.asks('Keep these codes somewhere safe')
})

test('Mei: the code runs out before the scan, and a new one links', async ({ page, practice }) => {
  const { phone } = practice
  await page.clock.install()
  await practice.open({ as: 'mei', host: 'window' })
  await practice.goToDuoScan('(614) 555-0123', 'iPhone')
  await expect(page.getByRole('img', { name: /^QR code/ })).toBeVisible()

  await page.clock.fastForward(16_000)
  await practice.asks('Time for a new code')
  await practice.says('This code has run out. Make a new code.')
  await expect(page.getByRole('img', { name: /^QR code/ })).toBeHidden()
  await phone.installApp()
  await practice.press('Make a new code')
  await phone.startScan()

  await practice.asks('When I log in')
})

test('Piotr: a missing digit is noticed, and the tick comes off when the number is mended', async ({
  page,
  practice,
}) => {
  const confirmed = page.getByRole('checkbox', { name: 'Yes, this number is correct' })
  await practice.open({ as: 'piotr' })
  await practice.startSetup()
  await practice.chooseDevice('Mobile phone')

  await practice.typeNumber('(614) 555-016')
  await practice.press('Continue')
  await practice.objects('This number is too short. Check for missing digits.')
  await practice.typeNumber('614.555.0169')
  await confirmed.check()
  await practice.typeNumber('614.555.0168')
  await expect(confirmed).not.toBeChecked()
  await practice.says('The number has changed, so the box is empty again.')
  await expect(page.getByRole('textbox', { name: 'Mobile number' })).toHaveValue('614.555.0168')
  await practice.says('614 555 0168')
  await confirmed.check()
  await practice.press('Continue')

  await practice.asks('What kind of phone is it?')
})

test('Aisha: a number that is known is proved before anything else', async ({ practice }) => {
  const { phone } = practice
  await practice.open({ as: 'aisha' })
  await practice.startSetup()
  await practice.chooseDevice('Mobile phone')
  await practice.giveNumber('(614) 555-0190')

  await practice.asks('Check that the number is yours')
  await practice.choose('Text me')
  await practice.press('Continue')
  await practice.typeCode(await phone.textedDigits())

  await practice.asks('What kind of phone is it?')
})

test('Margaret: without the camera, the link by email does it', async ({ practice }) => {
  const { phone } = practice
  await practice.open({ as: 'margaret' })
  await practice.goToDuoScan('(614) 555-0129')
  await phone.installApp()
  await phone.tap('+ Add')
  await phone.tap('Use QR Code')
  await phone.sees('The camera is off for this page.')

  await phone.tap('Use an activation link')
  await practice.press('Email me an activation link instead')
  await practice.press('Send the link')
  await phone.tap(/^Mail/)
  await phone.tap(/Your link to Duo Mobile/)
  await phone.tap('Open the link')

  await practice.asks('When I log in')
})

test('Margaret with an authenticator types the key instead', async ({ practice }) => {
  const { phone } = practice
  await practice.open({ as: 'margaret', journey: 'authenticator' })
  await practice.goToAuthenticatorScan()
  await phone.installApp()
  await phone.tap('+ Add')
  await phone.tap('Use QR Code')
  await phone.tap('Type a key')

  await practice.press('Type the key instead')
  await phone.region.getByRole('textbox', { name: 'Key' }).fill(await practice.readKey())
  await phone.tap('Add this account')
  await practice.press('I have added it')
  await practice.typeCode(await phone.passcode())

  await practice.asks('Keep these codes somewhere safe')
})

test('Tom: the phone’s own camera reads a sentence and follows nothing', async ({
  page,
  practice,
}) => {
  const { phone } = practice
  await practice.open({ as: 'tom' })
  await practice.goToDuoScan('(614) 555-0173')
  await phone.installApp()
  await phone.goTo('Camera')
  await phone.sees('This is a practice code')
  await phone.sees('Open Duo Mobile and scan from there')
  await expect(page).toHaveURL(/\/scan/)

  await phone.goTo('Duo Mobile')
  await phone.startScan()

  await practice.asks('When I log in')
})

test('Kofi: the network drops, his answers wait, and go out when it is back', async ({
  page,
  practice,
}) => {
  const notice = page.getByRole('status').filter({ hasText: /offline|answer is kept|online/ })
  await practice.open({ as: 'kofi' })
  await practice.startSetup()
  await practice.chooseDevice('Mobile phone')
  await practice.giveNumber('(614) 555-0198')
  await practice.choose('Android')
  await practice.press('Continue')
  await expect(notice).toContainText(/You are offline|Your answer is kept/)

  await practice.press('I have Duo Mobile installed')
  await expect(notice).toContainText('Your answer is kept. We send it when you are back.')
  await practice.press('I can see the camera')
  await expect(notice).toContainText('You are back online.')
  await practice.phone.addByScan()

  await practice.asks('When I log in')
})
