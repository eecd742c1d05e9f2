// Wherever somebody stops, they come back to the same step: by reload, in another window, by a copied or
// a made-up address, without a network and over a slow one.

import { expect, type Practice, test } from './fixtures/practice.ts'
import { isSampled } from './fixtures/sample.ts'
import { type Visit, walkerOn, walks } from './fixtures/walks.ts'

/** A static host puts a slash behind a folder. */
const sameAddress = (href: string) => (url: URL) =>
  url.href.replace(/\/(?=\?|$)/, '') === href.replace(/\/(?=\?|$)/, '')

const withSearch = (href: string, name: string, value: string) => {
  const url = new URL(href)
  url.searchParams.set(name, value)
  return url.href
}

const ways: Record<string, (practice: Practice) => Promise<void>> = {
  async reload({ page }) {
    await page.reload()
  },
  async 'another window with a copied link'({ page, question, anotherWindow }) {
    const asked = await question.innerText()
    const another = await anotherWindow()
    await another.page.goto(page.url())
    await another.asks(asked)
    await expect(another.page).toHaveURL(sameAddress(page.url()))
    await another.page.close()
  },
  async 'an address that the chart does not allow'({ page }) {
    const { search } = new URL(page.url())
    await page.goto(`practice/enroll/done/${search}`)
  },
  async 'no network'({ page, question }) {
    const [online, asked] = [page.url(), await question.innerText()]
    await page.goto(withSearch(online, 'offline', ''))
    await expect(page.getByRole('status').filter({ hasText: 'You are offline' })).toBeVisible()
    await expect(question).toHaveText(asked)
    await page.goto(online)
  },
  async 'a slow network'({ page, question }) {
    const [fast, asked] = [page.url(), await question.innerText()]
    await page.goto(withSearch(fast, 'slow', '300'))
    await expect(question).toHaveText(asked)
    await page.goto(fast)
  },
}

const comeBack: Visit = async (practice, state) => {
  // What is being checked when the page goes is answered when it is back.
  if (state.endsWith('checking')) return
  const address = practice.page.url()
  const asked = await practice.question.innerText()
  for (const [title, way] of Object.entries(ways)) {
    if (!isSampled(`${title} ${state}`, 4)) continue
    await test.step(`${state}: ${title}`, () => way(practice))
    await practice.asks(asked)
    await expect(practice.page, title).toHaveURL(sameAddress(address))
  }
}

for (const { title, seat, go } of walks) {
  test(`${title}: every step is kept`, async ({ practice }) => {
    test.slow()
    await practice.open(seat)
    await go(walkerOn(practice, comeBack))
  })
}

test('Back, the browser’s Back and Forward lead where the chart leads', async ({
  page,
  practice,
}) => {
  await practice.open()
  await practice.startSetup()
  await practice.chooseDevice('Mobile phone')
  await practice.giveNumber('(614) 555-0142')
  await practice.asks('What kind of phone is it?')

  await practice.press('Back')
  await practice.asks('What is your mobile number?')
  await expect(page.getByRole('textbox', { name: 'Mobile number' })).toHaveValue('(614) 555-0142')
  await expect(page.getByRole('checkbox')).toBeChecked()
  await practice.press('Continue')
  await practice.asks('What kind of phone is it?')
  await page.goBack()
  await practice.asks('What is your mobile number?')
  await page.goBack()

  await practice.asks('What will you use to sign in?')
  await expect(page.getByRole('radio', { name: 'Mobile phone' })).toBeChecked()
})

test('the browser’s Back past a link that stands stays where the person is', async ({
  page,
  practice,
}) => {
  await practice.open()
  await practice.goToDuoScan()
  await practice.phone.addByScan()
  await practice.asks('When I log in')

  await page.goBack()

  await practice.asks('When I log in')
  await expect(page).toHaveURL(/when-i-log-in/)
})

test('Back and forward make no second code', async ({ practice }) => {
  await practice.open({ journey: 'authenticator' })
  await practice.goToAuthenticatorScan()
  await practice.press('Type the key instead')
  const shown = await practice.readKey()

  await practice.press('Back')
  await practice.press('Back')
  await practice.asks(/add an account$/)
  await practice.press('I can see the camera')
  await practice.press('Type the key instead')

  expect(await practice.readKey()).toBe(shown)
})

test('an address from nowhere leads to the first question', async ({ page, practice }) => {
  await practice.open({ at: 'recovery-codes' })

  await practice.asks('Add your phone as a second check')
  await expect(page).toHaveURL(/\/practice\/enroll\/$/)
})

test('what was typed as a number is still there after a reload', async ({ page, practice }) => {
  await practice.open()
  await practice.startSetup()
  await practice.chooseDevice('Mobile phone')
  await practice.typeNumber('614-555')

  await page.reload()

  await expect(page.getByRole('textbox', { name: 'Mobile number' })).toHaveValue('614-555')
})
