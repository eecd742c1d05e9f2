// Seed 001: any authenticator app, recovery codes that are really saved, and a test sign-in.

import { readFile } from 'node:fs/promises'
import { expect, type Practice, test } from './fixtures/practice.ts'

const seat = { as: 'dana', journey: 'authenticator' } as const

/** With the clock of the page in hand, the next passcode is there at once. */
const openWithClock = async ({ page, open }: Practice) => {
  await page.clock.install()
  await open({ ...seat, host: 'window' })
}

const halfAMinute = 30_000

test('a scanned account, its first passcode, saved codes and a test sign-in', async ({
  page,
  practice,
}) => {
  const { phone } = practice
  await openWithClock(practice)
  await practice.goToAuthenticatorScan()
  await phone.addByScan()
  await practice.press('I have scanned it')
  const first = await phone.passcode()
  await practice.typeCode(first)
  await expect(practice.main.getByRole('status').first()).toContainText('Your phone is linked')
  const [code = ''] = await practice.saveCodes()
  await practice.asks('Type one of your codes')
  await practice.typeCode(code.toLowerCase().replaceAll('-', ' '))

  await practice.asks('Try a test sign-in')
  await practice.press('Use a passcode')
  await practice.typeCode(first)
  await practice.objects('That passcode has been used. Wait for the next one.')
  await page.clock.fastForward(halfAMinute)
  await practice.typeCode(await phone.nextPasscode(first))

  await practice.asks('You are ready for the real set-up')
  await practice.says('one of your recovery codes')
})

test('a typed key instead of the camera, and a recovery code as the test', async ({ practice }) => {
  const { phone } = practice
  await practice.open(seat)
  await practice.goToAuthenticatorScan()

  await practice.press('Type the key instead')
  const key = await practice.readKey()
  await practice.press('I have added it')
  await phone.installApp()
  await phone.addByKey(key.toLowerCase())
  await practice.typeCode(await phone.passcode())
  const [code = '', another = ''] = await practice.saveCodes()
  await practice.typeCode(code)
  await practice.press('Use a recovery code instead')
  await practice.typeCode(another)

  await practice.asks('You are ready for the real set-up')
})

test('the codes can be printed, downloaded and copied', async ({ page, context, practice }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.addInitScript(() => {
    // Chromium without a screen has no print window: what counts is that it is asked for one.
    window.print = () => document.documentElement.setAttribute('data-printed', '')
  })
  const { phone } = practice
  await practice.open(seat)
  await practice.goToAuthenticatorScan()
  await phone.addByScan()
  await practice.press('I have scanned it')
  await practice.typeCode(await phone.passcode())
  const codes = await practice.recoveryCodes()

  const downloading = page.waitForEvent('download')
  await practice.press('Download')
  const file = await readFile(await (await downloading).path(), 'utf8')
  await practice.says('The codes are in your downloads.')
  await practice.press('Copy all')
  await practice.says('All codes are copied.')
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  await practice.press('Print')
  await practice.says('The print window was opened.')

  for (const code of codes) expect(file).toContain(code)
  for (const code of codes) expect(copied).toContain(code)
  await expect(page.locator('html[data-printed]')).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(practice.main.getByRole('code').first()).toBeVisible()
  await expect(page.getByRole('button', { name: 'Continue' })).toBeHidden()
  await expect(phone.region).toBeHidden()
})

test('nobody goes on before saying that the codes are saved, and typing one back', async ({
  practice,
}) => {
  const { phone } = practice
  await practice.open(seat)
  await practice.goToAuthenticatorScan()
  await phone.addByScan()
  await practice.press('I have scanned it')
  await practice.typeCode(await phone.passcode())
  const before = await practice.recoveryCodes()

  await practice.press('Continue')
  await practice.objects('Save your codes, then tick the box')
  await practice.press('Make a new set')
  await practice.press('Yes, make a new set')
  await expect(practice.main).not.toContainText(before[0] ?? '')
  const after = await practice.saveCodes()
  await practice.typeCode(before[0] ?? '')
  await practice.objects('That is not one of your codes')
  await practice.press('Go back to my codes')
  expect(await practice.saveCodes()).toEqual(after)
  await practice.typeCode(after[9] ?? '')

  await practice.asks('Try a test sign-in')
})

test('a wrong code says why where it can know', async ({ practice }) => {
  const { phone } = practice
  await practice.open(seat)
  await practice.goToAuthenticatorScan()
  await phone.addByScan()
  await practice.press('I have scanned it')

  await practice.typeCode('12345')
  await practice.objects('A passcode has 6 digits')
  await practice.typeCode('7KQM-4XRT-W9HD-63PN')
  await practice.objects('This looks like a recovery code')
  await practice.typeCode('000000')
  await practice.objects('That passcode did not work')
  const code = await phone.passcode()
  await practice.typeCode(` ${code.slice(0, 3)} ${code.slice(3)} `)

  await practice.asks('Keep these codes somewhere safe')
})
