// The scenario people whose trouble comes with the test sign-in, or with what was there before.

import { expect, type Practice, test } from './fixtures/practice.ts'

const link = async ({ goToDuoScan, phone, press }: Practice, number: string) => {
  await goToDuoScan(number)
  await phone.addByScan()
  await press('Save')
}

test('Inês: the push never comes, and a passcode does the same job', async ({ page, practice }) => {
  const { phone } = practice
  await page.clock.install()
  await practice.open({ as: 'ines', host: 'window' })
  await link(practice, '(614) 555-0185')

  await practice.press('Send me a push')
  await practice.says('Nothing on your phone?')
  await page.clock.fastForward(61_000)
  await practice.asks('The request ran out')
  await expect(phone.region.getByRole('button', { name: 'Approve' })).toBeHidden()
  await practice.press('Use a passcode instead')
  await practice.typeCode(await phone.passcode())

  await practice.asks('You are ready for the real set-up')
})

test('George: Deny by mistake is asked about once, and sent again', async ({ practice }) => {
  const { phone } = practice
  await practice.open({ as: 'george' })
  await link(practice, '(614) 555-0147')

  await practice.press('Send me a push')
  await phone.deny()
  await phone.sees('Was it you?')
  await phone.tap('Yes, it was me')
  await practice.asks('Was that you?')
  await practice.press('Yes, send again')
  await phone.approve()

  await practice.asks('You are ready for the real set-up')
})

test('George, had it not been him, reaches the help desk and comes back', async ({ practice }) => {
  const { phone } = practice
  await practice.open({ as: 'george' })
  await link(practice, '(614) 555-0147')
  await practice.press('Send me a push')
  await phone.deny()
  await phone.tap('Yes, it was me')

  await practice.press('No, tell the help desk')
  await practice.asks('You did the right thing')
  await practice.press('Carry on with my set-up')

  await practice.asks('Try a test sign-in')
})

test('Nadia: a stranger’s request is denied and told, her own is approved with six digits', async ({
  practice,
}) => {
  const { phone } = practice
  await practice.open({ as: 'nadia' })
  await link(practice, '(614) 555-0112')
  await phone.tap('Lock the phone')

  await practice.press('Send me a push')
  const digits = await practice.pushDigits()
  await phone.tap(/Far away/)
  await phone.sees('Unknown laptop')
  await phone.deny()
  await phone.tap('No, it was not me')
  await phone.sees('Denied and reported')
  await phone.goTo('Duo Mobile')
  await phone.tap(/Columbus/)
  await phone.approve()
  await phone.sees('Type the six digits first')
  await phone.region.getByRole('textbox').fill('000000')
  await phone.approve()
  await phone.sees('Those digits do not match')
  await phone.region.getByRole('textbox').fill(digits)
  await phone.approve()

  await practice.asks('You are ready for the real set-up')
  await phone.goTo(/^Mail/)
  await phone.sees('We have told the help desk')
})

test('Ruth: the page is closed before the codes are saved, and the step stays open', async ({
  page,
  practice,
}) => {
  await practice.open({ as: 'ruth' })
  await link(practice, '(614) 555-0159')
  const before = await practice.recoveryCodes()
  const another = await practice.anotherWindow()
  await page.close()

  await another.open({ as: 'ruth' })

  await another.asks('Keep these codes somewhere safe')
  await expect(
    another.page.getByRole('status').filter({ hasText: 'Your recovery codes are not saved yet' }),
  ).toBeVisible()
  expect(await another.saveCodes()).toEqual(before)
  await another.typeCode(before[2] ?? '')
  await another.asks('Try a test sign-in')
})

test('Elena: too many wrong passcodes lock for ten minutes, and then the right one works', async ({
  page,
  practice,
}) => {
  const { phone } = practice
  await page.clock.install()
  await practice.open({ as: 'elena', host: 'window' })
  await practice.goToAuthenticatorScan()
  await phone.addByScan()
  await practice.press('I have scanned it')

  await practice.typeCode('000000')
  await practice.objects('You can try one more time.')
  await practice.typeCode('000000')
  await practice.asks('Too many tries')
  await practice.says('Wait 10 minutes')
  await page.clock.fastForward('10:01')
  // The code on the page has run out in the same ten minutes.
  await practice.press('Make a new code')
  await phone.startScan()
  await phone.sees('Added just now')
  await practice.press('I have scanned it')
  await practice.typeCode(await phone.passcode())

  await practice.asks('Keep these codes somewhere safe')
})

test('Elena does not have to wait: another way is open meanwhile', async ({ practice }) => {
  await practice.open({ as: 'elena' })
  await practice.goToAuthenticatorScan()
  await practice.press('I have scanned it')
  await practice.typeCode('000000')
  await practice.objects('You can try one more time.')
  await practice.typeCode('000000')
  await practice.asks('Too many tries')

  await practice.press('Choose another way to sign in')
  await practice.chooseDevice('Security key')
  await practice.press('Add my security key')

  await practice.asks('Keep these codes somewhere safe')
})

test('Víctor: shows that it is him, and the new phone takes over', async ({ practice }) => {
  const { phone } = practice
  await practice.open({ as: 'victor' })
  await practice.press('I have a new phone')
  await practice.startSetup()
  await practice.asks('First, show us it is you')
  await practice.says('the old one works until that is done')
  await practice.press(/^Call me/)
  await phone.tap('Answer')
  await practice.typeCode(await phone.spokenDigits())
  await phone.tap('Hang up')

  await practice.goToScan('iPhone')
  await phone.addByScan()
  await practice.press('Save')
  await practice.press('Send me a push')
  await phone.approve()

  await practice.asks('You are ready for the real set-up')
})

test('Amy: print comes first, and clearing the computer leaves nothing', async ({
  page,
  practice,
}) => {
  await practice.open({ as: 'amy' })
  await link(practice, '(614) 555-0109')
  await practice.says('Others use this computer too.')

  await practice.press('Clear this computer')

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This computer is clear')
  expect(await page.evaluate(() => Object.keys({ ...localStorage, ...sessionStorage }))).toEqual([])
  await practice.open({ as: 'amy' })
  await practice.asks('Add your phone as a second check')
})

test('Amy: when her tab closes, nothing stays for the next person', async ({ page, practice }) => {
  await practice.open({ as: 'amy' })
  await link(practice, '(614) 555-0109')
  const next = await practice.anotherWindow()
  await page.close()

  await next.open({ as: 'amy' })

  await next.startSetup()
  await next.asks('What will you use to sign in?')
})
