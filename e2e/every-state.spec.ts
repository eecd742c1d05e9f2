// Every state in which the chart waits, looked at: by axe, for cut text, and for words that nobody can
// translate, in light, in dark and at 320 px.

import {
  expectNothingCut,
  expectNothingUntranslated,
  lookAround,
  narrow,
  wide,
} from './fixtures/looks.ts'
import { test } from './fixtures/practice.ts'
import { type Visit, walkerOn, walks } from './fixtures/walks.ts'

const look: Visit = ({ page }, state) => lookAround(page, state)

/** A reload in the pseudo-locale, whose words are 40 % longer and stand in fences. */
const readAloud: Visit = async ({ page, main }, state) => {
  const before = page.url()
  if (!state.endsWith('checking')) {
    const pseudo = new URL(before)
    pseudo.searchParams.set('lang', 'xx')
    await page.goto(pseudo.href)
  }
  await main.filter({ hasText: '⟦' }).waitFor()
  await expectNothingUntranslated(page, state)
  await expectNothingCut(page, state)
  await page.setViewportSize(narrow)
  await expectNothingCut(page, `${state} at 320 px`)
  await page.setViewportSize(wide)
  if (!state.endsWith('checking')) await page.goto(before)
}

for (const { title, seat, go } of walks) {
  test(`${title}: no barrier and nothing cut`, async ({ practice }) => {
    test.slow()
    await practice.open(seat)
    await go(walkerOn(practice, look))
  })

  test(`${title}: every word can be translated and may be longer`, async ({ practice }) => {
    test.slow()
    await practice.open(seat)
    await go(walkerOn(practice, readAloud, { lang: 'xx' }))
  })
}
