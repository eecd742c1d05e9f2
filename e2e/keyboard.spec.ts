// Each method once with the keyboard alone: what has the focus is seen by its name, and nothing is a trap.

import { expect, type Page } from '@playwright/test'
import { tabTo } from './fixtures/keys.ts'
import { type Practice, test } from './fixtures/practice.ts'

const keysOf = ({ page }: Practice) => {
  const press = async (name: string | RegExp) => {
    await tabTo(page, 'button', name)
    await page.keyboard.press('Enter')
  }
  return {
    press,
    /** Radios are walked with the arrows, as browsers do it. */
    async choose(name: string) {
      const wanted = page.getByRole('radio', { name })
      await wanted.waitFor()
      const group = page.getByRole('main').getByRole('radio')
      await tabToRadio(page)
      for (let presses = 0; presses < (await group.count()); presses++) {
        if (await wanted.isChecked()) return
        await page.keyboard.press('ArrowDown')
      }
      await expect(wanted).toBeChecked()
    },
    async tick(name: string) {
      await tabTo(page, 'checkbox', name)
      await page.keyboard.press('Space')
    },
    async type(name: string, text: string) {
      await tabTo(page, 'textbox', name)
      await page.keyboard.type(text)
    },
  }
}

const tabToRadio = async (page: Page) => {
  const isOnRadio = () =>
    page.evaluate(() => document.activeElement?.getAttribute('type') === 'radio')
  for (let presses = 0; presses < 40; presses++) {
    if (await isOnRadio()) break
    await page.keyboard.press('Tab')
  }
  // The first arrow in a group that has no choice yet takes its first radio.
  await page.keyboard.press('Space')
}

test('Duo Mobile on a phone, without a pointer', async ({ practice }) => {
  const { press, choose, tick, type } = keysOf(practice)
  await practice.open({ journey: 'duo' })
  await press('Start setup')
  await practice.asks('What will you use to sign in?')
  await expect(practice.question).toBeFocused()
  await choose('Mobile phone')
  await press('Continue')
  await type('Mobile number', '(614) 555-0142')
  await tick('Yes, this number is correct')
  await press('Continue')
  await practice.asks('What kind of phone is it?')
  await choose('Android')
  await press('Continue')
  await press('I have Duo Mobile installed')
  await press('I can see the camera')
  await practice.asks('Scan this code with your phone')

  for (const name of [
    'Unlock',
    'Google Play',
    'Install',
    'Open',
    'Go on',
    'Allow',
    '+ Add',
    'Use QR Code',
    'Allow',
  ])
    await press(name)
  await practice.asks('When I log in')
  await press('Save')
  await press('Send me a push')
  await practice.asks('Check your phone')
  await press('Approve')

  await practice.asks('You are ready for the real set-up')
})

test('an authenticator app with a typed key, without a pointer', async ({ practice }) => {
  const { press, choose, tick, type } = keysOf(practice)
  await practice.open({ journey: 'authenticator' })
  await press('Start setup')
  await choose('Mobile phone')
  await press('Continue')
  await choose('Android')
  await press('Continue')
  await press(/^I have .* installed$/)
  await press('I can see the camera')
  await press('Type the key instead')
  await press('Show the key')
  const key = await practice.readKey()
  for (const name of [
    'Unlock',
    'Google Play',
    'Install',
    'Open',
    'Go on',
    'Allow',
    '+ Add',
    'Type a key',
  ])
    await press(name)
  await type('Key', key)
  await press('Add this account')
  await practice.phone.sees('Added just now')
  await press('I have added it')
  await type('Passcode from the app', await practice.phone.passcode())
  await practice.page.keyboard.press('Enter')

  await practice.asks('Keep these codes somewhere safe')
  const [code = ''] = await practice.recoveryCodes()
  await tick('I have saved my codes')
  await press('Continue')
  await type('One of your recovery codes', code)
  await practice.page.keyboard.press('Enter')
  await practice.asks('Try a test sign-in')
})

test('a landline, without a pointer', async ({ practice }) => {
  const { press, choose, tick, type } = keysOf(practice)
  await practice.open({ as: 'harold' })
  await press('Start setup')
  await choose('Landline')
  await press('Continue')
  await type('Landline number', '614 555 0104')
  await tick('Yes, this number is correct')
  await press('Continue')
  await press('Call me')
  await press('Answer')
  await type('The 6 digits', await practice.phone.spokenDigits())
  await practice.page.keyboard.press('Enter')
  await practice.asks('When I log in')
  await press('Save')
  await press('Call me')
  await press('Answer')
  await press('5')

  await practice.asks('You are ready for the real set-up')
})

test('a security key, without a pointer', async ({ practice }) => {
  const { press, choose } = keysOf(practice)
  await practice.open({ journey: 'duo' })
  await press('Start setup')
  await choose('Security key')
  await press('Continue')
  await press('Add my security key')
  await practice.asks('Try a test sign-in')
  await press('Use my passkey')
  await practice.asks('Use your passkey')
  await press('Use my passkey')

  await practice.asks('You are ready for the real set-up')
})

test('the menu opens, chooses and closes, and gives the focus back', async ({ page, practice }) => {
  await practice.open()
  await tabTo(page, 'button', 'Menu')
  await page.keyboard.press('Enter')
  await page.getByRole('radio', { name: 'Dark' }).waitFor()

  await page.keyboard.press('Escape')

  await expect(page.getByRole('radio', { name: 'Dark' })).toBeHidden()
  await expect(page.getByRole('button', { name: 'Menu' })).toBeFocused()
})
