// Seed 000, as it is documented: an Android phone, Duo Mobile, "When I log in", and a test sign-in.

import { expect, test } from './fixtures/practice.ts'

for (const colorScheme of ['light', 'dark'] as const) {
  test(`Dana sets up Duo Mobile in ${colorScheme} colours`, async ({ page, practice }) => {
    await page.emulateMedia({ colorScheme })
    const { phone } = practice

    await practice.open({ as: 'dana', journey: 'duo' })
    await practice.goToDuoScan()
    await phone.installApp()
    await phone.startScan()

    await phone.sees('Added just now')
    await practice.asks('When I log in')
    await expect(practice.main.getByRole('status')).toContainText('Your phone is linked')
    await expect(page.getByRole('radio', { name: 'Automatically send a Duo Push' })).toBeVisible()
    await expect(
      page.getByRole('radio', { name: 'Ask me to choose an authentication method' }),
    ).toBeVisible()
    await expect(page.getByRole('radio', { name: 'Automatically call this device' })).toBeVisible()

    await practice.press('Save')
    await practice.says('Added by Usher')
    await practice.press('Send me a push')
    await practice.asks('Check your phone')
    await phone.sees('Alder Valley email')
    await phone.approve()

    await practice.asks('You are ready for the real set-up')
    await practice.says('This was practice. Your real account has not changed.')
    await practice.says('If this phone is lost tonight')
  })
}

test('a push on the locked phone shows who asks once it is opened', async ({ practice }) => {
  const { phone } = practice
  await practice.open()
  await practice.goToDuoScan()
  await phone.addByScan()
  await practice.press('Save')
  await phone.tap('Lock the phone')

  await practice.press('Send me a push')
  await phone.tap(/^Are you signing in\?/)
  await phone.sees('Windows laptop, Chrome')
  await phone.sees('Columbus, Ohio')
  await phone.approve()

  await phone.sees('Approved')
  await practice.asks('You are ready for the real set-up')
})

test('a passcode does the same job as a push', async ({ practice }) => {
  const { phone } = practice
  await practice.open()
  await practice.goToDuoScan()
  await phone.addByScan()
  await practice.press('Save')

  await practice.press('Use a passcode instead')
  await practice.asks('Type a passcode from the app')
  await practice.typeCode(await phone.passcode())

  await practice.asks('You are ready for the real set-up')
})

test('a call can be the way in, every day and in the test', async ({ page, practice }) => {
  const { phone } = practice
  await practice.open()
  await practice.goToDuoScan()
  await phone.addByScan()

  await practice.choose('Automatically call this device')
  await practice.press('Save')
  await practice.press('Call me')
  await phone.tap('Answer')
  await phone.sees('press any key')
  await phone.tap('5')

  await practice.asks('You are ready for the real set-up')
  await expect(page.getByRole('main')).toContainText('we call you')
})

test('"I have scanned it" is a question and not a proof', async ({ practice }) => {
  await practice.open()
  await practice.goToDuoScan()

  await practice.press('I have scanned it')

  await practice.objects('We have not heard from your phone yet')
  await practice.asks('Scan this code with your phone')
})

test('the link by email links the phone without a camera', async ({ practice }) => {
  const { phone } = practice
  await practice.open()
  await practice.goToDuoScan()

  await practice.press('Email me an activation link instead')
  await practice.says('dana@alder.example')
  await practice.press('Send the link')
  await practice.asks('Open the email on your phone')
  await phone.installApp()
  await phone.goTo(/^Mail/)
  await phone.tap(/Your link to Duo Mobile/)
  await phone.tap('Open the link')

  await phone.sees('Added just now')
  await practice.asks('When I log in')
})
