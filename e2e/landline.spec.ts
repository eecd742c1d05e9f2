// People without a smartphone: the telephone on the desk rings, and its words are text.

import { expect, test } from './fixtures/practice.ts'

const harold = { as: 'harold' } as const

test('Harold signs in with the telephone on his desk', async ({ page, practice }) => {
  const { phone } = practice
  await practice.open(harold)
  await practice.startSetup()
  await practice.chooseDevice('Landline')
  await practice.asks('What is your landline number?')
  await page.getByRole('textbox', { name: 'Extension' }).fill('12')
  await practice.typeNumber('(614) 555-0104')
  await practice.says('extension 12')
  await practice.giveNumber('(614) 555-0104')

  await practice.asks('Check that the number is yours')
  await practice.press('Call me')
  await phone.sees('Calling…')
  await phone.tap('Answer')
  await practice.typeCode(await phone.spokenDigits())

  await practice.asks('When I log in')
  await expect(page.getByRole('radio', { name: /Push/ })).toBeHidden()
  await practice.choose('Automatically call this device')
  await practice.press('Save')
  await practice.press('Call me')
  await phone.tap('Answer')
  await phone.tap('1')

  await practice.asks('You are ready for the real set-up')
  await practice.says('Press a key only if it is you')
})

test('a call that is hung up says so, and the next one counts', async ({ practice }) => {
  const { phone } = practice
  await practice.open(harold)
  await practice.startSetup()
  await practice.chooseDevice('Landline')
  await practice.giveNumber('614 555 0104')
  await practice.press('Call me')
  await phone.tap('Answer')
  const spoken = await phone.spokenDigits()
  await phone.tap('Hang up')
  await practice.typeCode(spoken)
  await practice.press('Save')

  await practice.press('Call me')
  await phone.tap('Hang up')
  await practice.asks('We did not hear a key')
  await practice.press('Call me again')
  await phone.tap('Answer')
  await phone.tap('#')

  await practice.asks('You are ready for the real set-up')
})

test('digits that do not match cost a try and nothing else', async ({ practice }) => {
  const { phone } = practice
  await practice.open(harold)
  await practice.startSetup()
  await practice.chooseDevice('Landline')
  await practice.giveNumber('614 555 0104')
  await practice.press('Call me')

  await practice.typeCode('000 000')
  await practice.objects('Those digits did not match')
  await phone.tap('Answer')
  await practice.typeCode(await phone.spokenDigits())

  await practice.asks('When I log in')
})
