// An agent with a caller on the line, beside a window that neither of them can show to Usher.

import type { Page } from '@playwright/test'
import organization from '../public/organization.json' with { type: 'json' }
import { keptIn, openWhole, tabTo } from './fixtures/beside.ts'
import {
  expectNoBarriers,
  expectNothingCut,
  expectNothingUntranslated,
  narrow,
} from './fixtures/looks.ts'
import { expect, test } from './fixtures/practice.ts'

const laptop = { width: 1280, height: 720 }

/** What a caller reads out, one after the other, and where it leads. */
const heard = [
  ['protect yor acount', 'duo-traditional/1'],
  ['what type of device are you adding', 'duo-traditional/2'],
  ['is this the corect nummber', 'duo-traditional/3'],
  ['install duo mobile for android', 'duo-traditional/5'],
  ['no usable data found', 'duo-traditional/6'],
  ['the barcode has expierd', 'duo-traditional/14'],
  ['pushed a login request to your device', 'duo-traditional/22'],
  ['mantengamos su cuenta segura', 'duo-universal/1'],
  ['duo mobile would like to access the camera', 'duo-universal/8'],
  ['chekc for duo psuh', 'duo-universal/12'],
  ['enabel 2fa', 'authenticator/3'],
  ['guarde sus codigos de recuperasion', 'authenticator/8'],
] as const

test('an agent follows a caller through twelve phrases with the network cut', async ({ page }) => {
  await begin(page)
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.context().setOffline(true)

  for (const [phrase, address] of heard) {
    await box(page).fill(phrase)
    await expect(steps(page).first()).toHaveAttribute('aria-selected', 'true')
    await box(page).press('Enter')
    await expect(page).toHaveURL(new RegExp(`/desk/beside/${address}$`))
    await expect(script(page)).toContainText(/^Say/)
    await expect(page.getByRole('img', { name: /^A drawing of the other window/ })).toBeVisible()
    await expect(page.getByRole('main')).not.toContainText(/enrolled/i)
  }

  const lines = (await note(page).inputValue()).split('\n')
  expect(lines[0]).toBe('Reported by the caller. Usher did not check any of it.')
  expect(lines).toHaveLength(1 + heard.length)
  expect(lines.at(-1)).toMatch(/^\d\d:\d\d An authenticator app, page 8: /)
  expect(asked).toEqual([])
})

test('a caller who is in Usher itself gets the script of that page', async ({ page }) => {
  await begin(page)

  await box(page).fill('time for a new code')
  await expect(steps(page).first()).toContainText('Usher itself')
  await box(page).press('Enter')

  await expect(page.getByRole('main')).toContainText('Usher itself: Time for a new code')
  await expect(script(page)).toContainText('Never ask')
  await expect(note(page)).toHaveValue(/a page of Usher itself/)
})

test('from the first words to the end without a pointer', async ({ page }) => {
  await page.setViewportSize(laptop)
  await begin(page)

  await tabTo(page, 'combobox')
  await page.keyboard.type('check for a duo push')
  await expect(steps(page).first()).toContainText('Check for a Duo Push')
  await page.keyboard.press('Enter')
  await expect(heading(page)).toHaveText('A push is on its way')
  await tabTo(page, 'button', 'I see something else')
  await page.keyboard.press('Enter')
  await expect(box(page)).toBeFocused()
  await page.keyboard.type('yes trust browser')
  await expect(steps(page).first()).toContainText('page 13')
  await page.keyboard.press('Enter')
  await expect(heading(page)).toHaveText('Is this your device?')
  await tabTo(page, 'button', 'I see this')
  await page.keyboard.press('Enter')
  await expect(heading(page)).toHaveText('That was the last page')
  await expect(page.getByRole('main')).toContainText('Usher did not check this')
  await tabTo(page, 'button', 'Back')
  await page.keyboard.press('Enter')
  await expect(heading(page)).toHaveText('Is this your device?')
})

test('the note is copied, and what looks like a secret is held back', async ({ page }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('desk/beside/duo-universal/5/')
  await expect(note(page)).toHaveValue(/Duo, the newer pages, page 5: Your phone number$/)

  await note(page).press('ControlOrMeta+End')
  await note(page).pressSequentially(`\nThe code was 482193. Told them ${organization.helpNumber}.`)
  await expect(page.getByRole('main')).toContainText(
    'In the note is something that looks like a code. Take it out, then you can copy the note.',
  )
  await button(page, 'Copy note').click()
  await expect(note(page)).toBeFocused()
  const selected = await note(page).evaluate((field: HTMLTextAreaElement) =>
    field.value.slice(field.selectionStart, field.selectionEnd),
  )
  expect(selected).toBe('482193')

  await page.keyboard.type('in hand')
  await button(page, 'Copy note').click()
  await expect(page.getByText('Copied.', { exact: true })).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toBe(await note(page).inputValue())
  expect(copied).toContain('The code was in hand.')
})

test('what sounds like an attack is met in the organisation’s words', async ({ page }) => {
  await page.goto('desk/beside/duo-traditional/26/')
  await button(page, 'This sounds like an attack').press('Enter')
  const panel = page.getByRole('dialog', { name: 'This sounds like an attack' })

  await expect(panel).toContainText(organization.security.contact)
  await expect(panel).toContainText(organization.security.instructions)
  await expect(panel).toContainText('call back on the number on file')
  await expectNoBarriers(page, 'the attack panel')
  await panel.getByRole('button', { name: 'Put it in the note' }).click()
  await page.keyboard.press('Escape')

  await expect(panel).toBeHidden()
  await expect(button(page, 'This sounds like an attack')).toBeFocused()
  await expect(note(page)).toHaveValue(/It sounded like an attack/)
})

test('an organisation that named nobody is told so', async ({ page }) => {
  const { security: _, ...rest } = organization
  await page.route('**/organization.json', (route) => route.fulfill({ json: rest }))
  await page.goto('desk/beside/duo-traditional/26/')
  await button(page, 'This sounds like an attack').click()

  await expect(page.getByRole('dialog')).toContainText(
    'Tell your security team or your manager now',
  )
})

test('the timers begin with the first page; a new call is asked about and begins anew', async ({
  page,
}) => {
  await begin(page)
  const whole = page.getByRole('timer', { name: 'Call' })
  await expect(whole).toHaveText('0:00')
  await button(page, 'Copy note').click()
  await expect(page.getByText('The note is empty.')).toBeVisible()
  await page
    .getByRole('listitem')
    .getByRole('button', { name: /Select an option/ })
    .click()
  await expect(whole).not.toHaveText('0:00')
  await button(page, 'Pause').click()
  const stopped = (await whole.textContent()) ?? ''

  await button(page, 'New call').click()
  await button(page, 'Keep them').click()
  await expect(whole).toHaveText(stopped)
  await expect(note(page)).not.toHaveValue('')
  await button(page, 'New call').click()
  await button(page, 'Clear and start').click()
  await expect(heading(page)).toHaveText('Which words are at the top of the caller’s window?')
  await expect(note(page)).toHaveValue('')
  await expect(whole).toHaveText('0:00')
})

test('nothing is kept in the browser but settings, and the front door leads here', async ({
  page,
}) => {
  await page.goto('')
  await page.getByRole('link', { name: 'Help somebody' }).click()
  await expect(heading(page)).toHaveText('Which words are at the top of the caller’s window?')
  const before = await keptIn(page)

  await box(page).fill('protect your account')
  await box(page).press('Enter')
  await expect(note(page)).not.toHaveValue('')

  expect(await keptIn(page)).toEqual(before)
})

const looked = [
  'desk/beside/',
  'desk/beside/duo-traditional/6/',
  'desk/beside/duo-universal/4/?at=way',
  'desk/beside/authenticator/3/?at=lost',
  'desk/beside/authenticator/17/?at=help',
]

for (const [size, scheme] of [
  [laptop, 'light'],
  [laptop, 'dark'],
  [{ width: 640, height: 800 }, 'light'],
  [narrow, 'dark'],
] as const) {
  test(`no page cuts a word or has a barrier, ${size.width} px, ${scheme}`, async ({ page }) => {
    await page.setViewportSize(size)
    await page.emulateMedia({ colorScheme: scheme })
    for (const address of looked) {
      await page.goto(address)
      await heading(page).waitFor()
      await expectNothingCut(page, address)
      await expectNoBarriers(page, `${address} ${scheme}`)
    }
  })
}

test('every word comes from the dictionaries', async ({ page }) => {
  for (const address of looked) {
    await page.goto(`${address}${address.includes('?') ? '&' : '?'}lang=xx`)
    await expect(heading(page)).toContainText('⟦')
    await expectNothingUntranslated(page, address)
  }
})

async function begin(page: Page) {
  await openWhole(page, 'desk/beside/')
  await heading(page).waitFor()
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const box = (page: Page) => page.getByRole('combobox', { name: 'What do you see?' })
const steps = (page: Page) => page.getByRole('listbox', { name: 'Steps' }).getByRole('option')
const script = (page: Page) => page.getByRole('region', { name: 'The script' })
const note = (page: Page) => page.getByLabel('Ticket note')
