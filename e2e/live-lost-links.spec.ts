// Invitations that lead nowhere: opened elsewhere, or with an answer that was lost on the way.

import { expect, test } from './fixtures/live.ts'
import { lookAround } from './fixtures/looks.ts'

test.describe.configure({ mode: 'default' })

test('a link that was opened elsewhere is mailed anew to both addresses', async ({ desk }) => {
  const { page } = desk.administrator
  const dialog = page.getByRole('dialog')
  const invited = await desk.invite('Vera Holm')
  await page.goto('/desk/people/')
  await page.getByRole('button', { name: 'Addresses: Vera Holm' }).click()
  await lookAround(page, 'the addresses')
  await dialog.getByLabel('Second email address').fill('vera@home.example')
  await dialog.getByRole('button', { name: 'Save the addresses' }).click()
  await expect(dialog).toBeHidden()
  const link = await desk.inviteAgain(invited)
  const stranger = await desk.visit()
  await stranger.accept(link)

  const vera = await desk.visit({ locale: 'es-ES' })
  await vera.page.goto(link)
  await vera.press('Abrir mi invitación')
  await vera.asks('Esta invitación se abrió en otro lugar')
  await lookAround(vera.page, 'asking for a new link')
  await vera.press('Envíenme un enlace nuevo')
  await vera.asks('Mire su correo')
  const newest = () =>
    /http\S+\/invitation\/#\w+/.exec(
      desk.server.mail('vera@home.example', '/invitation/#') ?? '',
    )?.[0]
  await expect.poll(newest).toBeTruthy()

  expect(newest()).not.toBe(link)
  expect((await stranger.context.request.get('/api/session')).status()).toBe(401)
  await vera.page.goto(newest() ?? '')
  await vera.press('Abrir mi invitación')
  await vera.page.waitForURL('**/enroll/**')
})

test('whose answer is lost on the way presses again and is in', async ({ desk }) => {
  const { link } = await desk.invite('Ivo Maric')
  const ivo = await desk.visit()
  await ivo.follow(link)
  const server = new URL(desk.server.origin)
  const session = await ivo.context.newCDPSession(ivo.page)
  await session.send('Fetch.enable', {
    patterns: [{ urlPattern: `${server.origin}/api/invitations/*`, requestStage: 'Response' }],
  })
  // The server has answered, and the line is cut before the browser hears it.
  const cut = new Promise<void>((resolve) => {
    session.once('Fetch.requestPaused', async ({ requestId }) => {
      await session.send('Fetch.failRequest', { requestId, errorReason: 'ConnectionReset' })
      await session.send('Fetch.disable')
      resolve()
    })
  })
  await ivo.press('Open my invitation')
  await cut
  await ivo.says('Your invitation is still good')
  await ivo.context.clearCookies()

  await ivo.press('Open my invitation')

  await ivo.page.waitForURL('**/enroll/**')
  await ivo.asks('Add your phone as a second check')
})

test('an address that takes no mail is seen at the desk, and put right', async ({ desk }) => {
  const { page } = desk.administrator
  const dialog = page.getByRole('dialog')
  await page.goto('/desk/people/')
  await page.getByRole('button', { name: 'Invite somebody' }).click()
  await dialog.getByLabel('Name', { exact: true }).fill('Odile Roux')
  await dialog.getByLabel('Email address', { exact: true }).fill('odile@gone.example')
  await dialog.getByRole('button', { name: 'Send the invitation' }).click()
  await expect(dialog).toContainText('Odile Roux is invited')
  const row = page.getByRole('row').filter({ hasText: 'Odile Roux' })
  const shown = async () => {
    await page.reload()
    await row.waitFor()
    return row.innerText()
  }
  await expect.poll(shown).toContain('Their mail was refused on')
  await page.getByRole('radio', { name: /Mail trouble/ }).check()
  await expect(page.getByRole('row')).toHaveCount(2)
  await lookAround(page, 'mail trouble')

  await row.getByRole('button', { name: 'Addresses: Odile Roux' }).click()
  await dialog.getByLabel('Email address', { exact: true }).fill('odile@example.org')
  await dialog.getByRole('button', { name: 'Save the addresses' }).click()
  await expect(page.getByText('Nobody here matches that.')).toBeVisible()
  await page.getByText('Show everybody').click()
  await row
    .getByRole('button', { name: /: Odile Roux$/ })
    .first()
    .click()
  await dialog.getByRole('button', { name: 'Send it' }).click()

  await expect.poll(() => desk.server.mail('odile@example.org', '/invitation/#')).not.toBeNull()
})
