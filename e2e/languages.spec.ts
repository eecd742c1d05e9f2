// Spanish by the browser's wish, by the menu, and kept; documented labels stay what they are.

import { expect, test } from './fixtures/practice.ts'

test.describe('a browser that asks for Spanish', () => {
  test.use({ locale: 'es-MX' })

  test('speaks Spanish from the first question on', async ({ page, practice }) => {
    await practice.open()

    await expect(page.locator('html')).toHaveAttribute('lang', /^es/)
    await practice.startSetup()
    await expect(practice.question).toHaveText(/¿.*\?/)
    await expect(page.getByRole('button', { name: 'Continuar' })).toBeVisible()
  })
})

test('the menu changes the language on the spot, and for next time', async ({ page, practice }) => {
  await practice.open()
  await practice.startSetup()
  await practice.asks('What will you use to sign in?')

  await page.getByRole('button', { name: 'Menu' }).click()
  await page.getByRole('radio', { name: 'Español' }).click()
  await expect(page.getByRole('button', { name: 'Continuar' })).toBeVisible()
  await expect(practice.question).toHaveText(/¿.*\?/)
  await page.reload()

  await expect(page.getByRole('button', { name: 'Continuar' })).toBeVisible()
})

test('the whole Duo journey in Spanish keeps the labels of the documents', async ({
  page,
  practice,
}) => {
  const { phone } = practice
  const main = page.getByRole('main')
  const onward = main.getByRole('button').and(page.getByRole('button', { name: 'Continuar' }))
  await practice.open({ lang: 'es' })
  await practice.press('Start setup')
  await main.getByRole('radio').first().check()
  await onward.click()
  await main.getByRole('textbox').last().fill('(614) 555-0142')
  await main.getByRole('checkbox').check()
  await onward.click()
  await main.getByRole('radio', { name: 'Android' }).check()
  await onward.click()
  await main
    .getByRole('button', { name: /Duo Mobile/ })
    .first()
    .click()
  await main.getByRole('button', { name: /cámara/ }).click()
  await expect(main.getByRole('img')).toBeVisible()

  const glass = page.getByRole('region', { name: 'Teléfono de práctica' })
  await glass.getByRole('button', { name: 'Desbloquear' }).click()
  await expect(phone.region).toBeHidden()
  await glass.getByRole('button', { name: 'Google Play' }).click()
  await glass.getByRole('button', { name: 'Instalar' }).click()
  await glass.getByRole('button', { name: 'Abrir' }).click()
  await glass.getByRole('button', { name: 'Seguir' }).click()
  await glass.getByRole('button', { name: 'Permitir', exact: true }).click()
  await glass.getByRole('button', { name: '+ Add' }).click()
  await glass.getByRole('button', { name: 'Use QR Code' }).click()
  await glass.getByRole('button', { name: 'Permitir', exact: true }).click()

  await practice.asks('When I log in')
  await main.getByRole('radio', { name: 'Automatically send a Duo Push' }).check()
  await practice.press('Save')
  await practice.press('Enviarme una solicitud')
  await glass.getByRole('button', { name: 'Approve' }).click()
  await practice.asks('Ya puede hacerlo de verdad')
})

test('right to left, the page mirrors and the code does not', async ({ page, practice }) => {
  await practice.open()
  await practice.goToDuoScan()
  await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'))

  const question = await practice.question.boundingBox()
  const rail = await page.getByRole('navigation', { name: 'Your progress' }).boundingBox()

  expect(rail?.x ?? 0).toBeGreaterThan(question?.x ?? 0)
  expect(
    await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    ),
  ).toBe(0)
  await practice.phone.addByScan()
  await practice.asks('When I log in')
})
