// Somebody stands before the real set-up and has Usher beside it, which sees nothing of it.

import type { Page } from '@playwright/test'
import { addressOf, everyMapStep, lastOnTheWay, mapIds, stepMaps } from '#domain/step-maps.ts'
import { keptIn, openWhole, tabTo } from './fixtures/beside.ts'
import {
  expectNoBarriers,
  expectNothingCut,
  expectNothingUntranslated,
  narrow,
} from './fixtures/looks.ts'
import { expect, test } from './fixtures/practice.ts'

const firsts = {
  duoTraditional: 'Protect Your Account',
  duoUniversal: 'Let’s keep your account safe',
  authenticator: 'My profile',
}

for (const map of mapIds) {
  test(`a person walks all of ${map} with the network cut`, async ({ page }) => {
    await begin(page)
    const kept = await keptIn(page)
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.context().setOffline(true)

    await choose(page, firsts[map])
    for (const step of stepMaps[map]) {
      await expect(page).toHaveURL(new RegExp(`${addressOf({ map, step } as never)}$`))
      await expect(page.getByRole('main').getByRole('textbox')).toHaveCount(0)
      await expect(page.getByRole('img', { name: /^A drawing of the other window/ })).toBeVisible()
      await button(page, 'I see this').click()
      await takeFirstWay(page)
      if (step === lastOnTheWay[map]) break
    }

    await expect(heading(page)).toHaveText('That was the last page')
    await expect(page.getByRole('main')).toContainText(
      'Usher did not check this. Sign out and in again to test it.',
    )
    await expect(page.getByRole('main')).not.toContainText(/enrolled/i)
    expect(asked).toEqual([])
    expect(await keptIn(page)).toEqual(kept)
  })
}

test('both ends of a telephone are on page five by its address', async ({ page }) => {
  await page.goto('beside/duo-universal/5/')

  await expect(heading(page)).toHaveText('Your phone number')
  await expect(page.getByRole('main')).toContainText('Page 5 of 13')
  await expect(page.getByRole('main')).toContainText('Usher cannot see the other window')
  await expect(page.getByRole('main')).toContainText(/614.555.0100/)
  await expect(page.getByRole('main')).toContainText('November 22, 2026')
})

test('the browser’s Back, a reload and Back on the page lead to what was before', async ({
  page,
}) => {
  await begin(page)
  await choose(page, 'What type of device are you adding?')
  await button(page, 'I see this').click()
  await way(page, 'I chose Landline').click()
  await expect(heading(page)).toHaveText('Your landline number')

  await page.goBack()
  await expect(heading(page)).toHaveText('What happened there?')
  await button(page, 'Back').click()
  await expect(heading(page)).toHaveText('What you are adding')
  await page.goForward()
  await expect(heading(page)).toHaveText('What happened there?')
  await page.reload()
  await expect(heading(page)).toHaveText('What happened there?')
  await way(page, 'I chose Tablet').click()
  await expect(heading(page)).toHaveText('What type of tablet')
})

test('whoever sees something else finds their page', async ({ page }) => {
  await page.goto('beside/duo-traditional/6/')
  await button(page, 'I see something else').click()
  await expect(heading(page)).toHaveText('Let us find your page')

  await way(page, /Install Duo Mobile/).click()
  await expect(heading(page)).toHaveText('Install the app')
  await button(page, 'Back').click()
  await button(page, 'Back').click()
  await expect(heading(page)).toHaveText('The square code')
})

test('whoever knows none of the words says others, also without a network', async ({ page }) => {
  await begin(page)
  await page.context().setOffline(true)
  await choose(page, 'None of these')
  await expect(heading(page)).toHaveText('Let us find your page')

  await page.getByLabel('What do you see?').fill('is this your device')
  await expect(page.getByRole('listbox', { name: 'Steps' }).getByRole('option')).not.toHaveCount(0)
  await page.keyboard.press('Enter')
  await expect(heading(page)).toHaveText('Is this your device?')
})

test('where nobody else can help, the help desk is called, with the page and no secret', async ({
  page,
}) => {
  await page.goto('beside/duo-universal/36/')
  await button(page, 'I see this').click()
  await way(page, 'It is still locked').click()

  await expect(page.getByRole('main')).toContainText('page 36 of “Duo, the newer pages”')
  await expect(page.getByRole('main')).toContainText('never ask you for a password')
  await expect(page.getByRole('link', { name: /^Call 614/ })).toHaveAttribute(
    'href',
    'tel:6145550100',
  )
})

test('the front door leads here', async ({ page }) => {
  await page.goto('')
  await page.getByRole('link', { name: 'I am in front of the real set-up page' }).click()

  await expect(heading(page)).toHaveText('Which words are at the top of the other window?')
})

test('without a pointer', async ({ page }) => {
  await begin(page)
  await tabTo(page, 'radio')
  await page.keyboard.press('Space')
  await expect(page.getByRole('radio', { name: 'Protect Your Account' })).toBeChecked()
  await tabTo(page, 'button', 'Continue')
  await page.keyboard.press('Enter')
  await expect(heading(page)).toBeFocused()
  await tabTo(page, 'button', 'I see this')
  await page.keyboard.press('Enter')
  await expect(heading(page)).toHaveText('What you are adding')
  await tabTo(page, 'button', 'I see this')
  await page.keyboard.press('Enter')
  await tabTo(page, 'button', 'I chose Landline')
  await page.keyboard.press('Enter')
  await expect(heading(page)).toHaveText('Your landline number')
  await tabTo(page, 'button', 'Back')
  await page.keyboard.press('Enter')
  await expect(heading(page)).toHaveText('What happened there?')
})

test('on paper a page says which it is, and what the phone may do', async ({ page }) => {
  await page.goto('beside/duo-universal/8/')
  await heading(page).waitFor()
  await page.emulateMedia({ media: 'print' })

  await expect(page.getByText('Page 8 of 13 · Duo, the newer pages')).toBeVisible()
  await expect(page.getByText(/The camera stays black/)).toBeVisible()
  await expect(button(page, 'I see this')).toBeHidden()
})

const looked = [
  'beside/',
  'beside/duo-traditional/3/',
  'beside/duo-traditional/8/',
  'beside/duo-universal/8/',
  'beside/duo-universal/22/',
  'beside/duo-universal/4/?at=way',
  'beside/authenticator/3/?at=lost',
  'beside/authenticator/17/?at=help',
]
const everyPage = process.env.FULL ? everyMapStep.map((at) => `${addressOf(at)}/`) : []

for (const scheme of ['light', 'dark'] as const) {
  test(`no page has a barrier, ${scheme}`, async ({ page }) => {
    test.slow(everyPage.length > 0)
    await page.emulateMedia({ colorScheme: scheme })
    for (const address of [...looked, ...everyPage]) {
      await page.goto(address)
      await heading(page).waitFor()
      await expectNoBarriers(page, `${address} ${scheme}`)
    }
  })
}

test('no page cuts a word or has a barrier at 320 px', async ({ page }) => {
  test.slow(everyPage.length > 0)
  await page.setViewportSize(narrow)
  for (const address of [...looked, ...everyPage]) {
    await page.goto(address)
    await heading(page).waitFor()
    await expectNothingCut(page, address)
    await expectNoBarriers(page, address)
  }
})

test('every word comes from the dictionaries', async ({ page }) => {
  for (const address of looked) {
    await page.goto(`${address}${address.includes('?') ? '&' : '?'}lang=xx`)
    await expect(heading(page)).toContainText('⟦')
    await expectNothingUntranslated(page, address)
    await expectNothingCut(page, address)
  }
})

async function begin(page: Page) {
  await openWhole(page, 'beside/')
  await heading(page).waitFor()
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const way = (page: Page, name: string | RegExp) =>
  page.getByRole('listitem').getByRole('button', { name })

async function choose(page: Page, words: string) {
  await page.getByRole('radio', { name: words }).check()
  await button(page, 'Continue').click()
}

/** Where the page forks, the likeliest way is the first. */
async function takeFirstWay(page: Page) {
  if (!new URL(page.url()).searchParams.has('at', 'way')) return
  await page.getByRole('main').getByRole('listitem').getByRole('button').first().click()
}
