// Without a network answers wait up to the next proof; over a slow one every step but a proof is at once.

import { expect, test } from './fixtures/practice.ts'

test('offline, answers queue up to the code, and go out when the network is back', async ({
  page,
  practice,
}) => {
  await practice.open()
  await practice.startSetup()
  await practice.asks('What will you use to sign in?')
  await page.getByRole('button', { name: 'Turn the network off' }).click()

  await practice.chooseDevice('Mobile phone')
  await practice.giveNumber('(614) 555-0142')
  await practice.goToScan()
  await practice.says('Making your code')
  await expect(page.getByRole('status').filter({ hasText: 'Your answer is kept' })).toBeVisible()
  await page.getByRole('button', { name: 'Turn the network on' }).click()

  await expect(page.getByRole('img', { name: /^QR code/ })).toBeVisible()
  await practice.phone.addByScan()
  await practice.asks('When I log in')
})

test('a code that was drawn stays on the page while the network is away', async ({
  page,
  practice,
}) => {
  await practice.open()
  await practice.goToDuoScan()
  const code = page.getByRole('img', { name: 'QR code to add your account to the app' })
  await expect(code).toBeVisible()

  await page.getByRole('button', { name: 'Turn the network off' }).click()

  await expect(page.getByRole('status').filter({ hasText: 'You are offline' })).toBeVisible()
  await expect(code).toBeVisible()
})

test('a proof without a network costs no try and keeps what was typed', async ({
  page,
  practice,
}) => {
  const { phone } = practice
  await practice.open({ journey: 'authenticator' })
  await practice.goToAuthenticatorScan()
  await phone.addByScan()
  await practice.press('I have scanned it')
  await page.getByRole('button', { name: 'Turn the network off' }).click()

  await practice.typeCode('123 456')
  await practice.objects('You are offline. We will carry on when you are back.')
  await expect(practice.main.getByRole('textbox')).toHaveValue('123 456')
  await page.getByRole('button', { name: 'Turn the network on' }).click()
  await practice.typeCode(await phone.passcode())

  await practice.asks('Keep these codes somewhere safe')
})

test('over a slow network the next question does not wait for the answer', async ({
  page,
  practice,
}) => {
  await practice.open({ slow: 20_000 })
  const pressed = await page.evaluate(() => performance.now())

  await practice.startSetup()
  await practice.chooseDevice('Mobile phone')
  await practice.giveNumber('(614) 555-0142')
  await practice.asks('What kind of phone is it?')

  expect((await page.evaluate(() => performance.now())) - pressed).toBeLessThan(20_000)
})

test('a slow proof says that it is being checked, and then that it takes long', async ({
  page,
  practice,
}) => {
  await practice.open({ journey: 'authenticator' })
  await practice.goToAuthenticatorScan()
  await practice.press('I have scanned it')
  await practice.heard()
  await practice.open({ journey: 'authenticator', at: 'code', slow: 60_000 })
  await page.clock.install()

  await practice.typeCode('123456')
  await expect(page.getByRole('button', { name: 'Checking…' })).toBeVisible()
  await page.clock.fastForward(9000)

  await practice.says('This is taking longer than usual. You can wait or try again.')
})

test('a page opened offline shows the step that was left, and goes on later', async ({
  page,
  practice,
}) => {
  await practice.open()
  await practice.startSetup()
  await practice.asks('What will you use to sign in?')
  await practice.heard()

  await practice.open({ offline: true })
  await practice.asks('What will you use to sign in?')
  await practice.chooseDevice('Tablet')
  await page.getByRole('button', { name: 'Turn the network on' }).click()

  await practice.goToScan('iPad')
  await expect(page.getByRole('img', { name: /^QR code/ })).toBeVisible()
})
