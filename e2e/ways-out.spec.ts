// Nobody is stuck: no device at all, a phone that takes no apps, a phone that is one's own.

import { expect, test } from './fixtures/practice.ts'

test('none of these leads to help, and from help there is a way on', async ({ page, practice }) => {
  await practice.open()
  await practice.startSetup()
  await practice.chooseDevice('I do not have any of these')

  await practice.asks('You can sign in without these')
  await expect(page.getByRole('link', { name: 'Call 614 555 0100' })).toHaveAttribute(
    'href',
    'tel:6145550100',
  )
  await practice.says('I have no phone, no tablet and no security key')
  await practice.press('Carry on with my set-up')

  await practice.asks('What will you use to sign in?')
})

test('a phone that takes no apps: help, and another way to sign in', async ({ practice }) => {
  await practice.open()
  await practice.startSetup()
  await practice.chooseDevice('Mobile phone')
  await practice.giveNumber('(614) 555-0142')
  await practice.choose('iPhone')
  await practice.press('Continue')

  await practice.press('My phone will not let me add apps')
  await practice.asks('Talk to the help desk')
  await practice.says('I am at the step Install the app')
  await practice.press('Choose another way to sign in')

  await practice.asks('What will you use to sign in?')
})

test('a phone that is neither: we call it, and no app is asked for', async ({ practice }) => {
  const { phone } = practice
  await practice.open()
  await practice.startSetup()
  await practice.chooseDevice('Mobile phone')
  await practice.giveNumber('(614) 555-0142')
  await practice.choose('Other')
  await practice.press('Continue')
  await practice.asks('Check that the number is yours')
  await practice.choose('Text me')
  await practice.press('Continue')
  await practice.typeCode(await phone.textedDigits())

  await practice.asks('When I log in')
})

test('what the employer sees is answered where the question comes up', async ({
  page,
  practice,
}) => {
  await practice.open()
  await practice.startSetup()

  await practice.main.getByText('What can my employer see on my phone?').click()
  await practice.says('We do not see your messages, photos, calls')
  await practice.main.getByText('I do not want to use my own phone').click()
  await expect(page.getByRole('button', { name: 'Use a landline' })).toBeVisible()
  await practice.press('Use a security key')

  await practice.asks('Add your security key')
})

test('every question says what is missing, and keeps what was answered', async ({ practice }) => {
  await practice.open()
  await practice.startSetup()
  await practice.chooseDevice('Mobile phone')

  await practice.press('Continue')
  await practice.objects(/[Ee]nter/)
  await practice.typeNumber('(614) 555-0142')
  await practice.press('Continue')
  await practice.objects('Tick the box to show this is your number')
  await practice.giveNumber('(614) 555-0142')
  await practice.asks('What kind of phone is it?')
  await practice.press('Continue')
  await practice.objects('Choose what kind of phone you have')
})
