// A change that was not theirs: the mail, its link in another browser, and the desk that decides.

import { tabTo } from './fixtures/keys.ts'
import { type Desk, expect, plugInPasskeys, test } from './fixtures/live.ts'
import { lookAround } from './fixtures/looks.ts'

test.describe.configure({ mode: 'default' })

/** The link in the newest mail to this address that has these words. */
const linkIn = async ({ server }: Desk, email: string, words: string) => {
  const read = () => /http\S+\/not-me\/#\w+/.exec(server.mail(email, words) ?? '')?.[0] ?? ''
  await expect.poll(read).not.toBe('')
  return read()
}

test('an app that a stranger added is stopped from the mail, and the desk sees it', async ({
  desk,
  request,
}) => {
  const { email, link } = await desk.invite('Olga Berg')
  const stranger = await desk.visit()
  await stranger.accept(link)
  await stranger.startSetup()
  await stranger.addApp()
  await stranger.asks('Keep these codes somewhere safe')
  const notMe = await linkIn(desk, email, 'A new way to sign in was added')
  for (let times = 0; times < 3; times++) expect((await request.get(notMe)).status()).toBe(200)
  const scanner = await desk.visit({ javaScriptEnabled: false })
  await scanner.page.goto(notMe)

  const olga = await desk.visit()
  await olga.page.goto(notMe)
  await olga.asks('Was this not you?')
  await olga.says('An authenticator app was added')
  await lookAround(olga.page, '/not-me/')
  expect(olga.page.url()).not.toContain('#')
  expect((await stranger.context.request.get('/api/session')).status()).toBe(200)
  await olga.press('This was not me')

  await olga.asks('The change is stopped')
  await lookAround(olga.page, '/not-me/ when it is done')
  // Nobody has pressed anything there: the page has heard of it.
  await stranger.asks('You are signed out')
  expect((await stranger.context.request.get('/api/session')).status()).toBe(401)
  await expect
    .poll(() => desk.server.mail(email, 'You said that a change was not yours'))
    .not.toBeNull()
  await olga.page.goto(notMe)
  await olga.asks('You have said so before')

  const { page } = desk.administrator
  await page.goto('/desk/people/')
  const row = page.getByRole('row').filter({ hasText: 'Olga Berg' })
  await expect(row).toContainText('Needs attention')
  await row.getByRole('button', { name: 'Decide: Olga Berg' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('A way to sign in was added')
  await lookAround(page, 'the verdict')
  await dialog.getByRole('button', { name: 'It was not them', exact: true }).click()
  await expect(row).not.toContainText('Needs attention')
  await row.getByRole('button', { name: /^(Invite|Send again): Olga Berg/ }).click()
  await dialog.getByRole('button', { name: 'Send it' }).click()
  await expect(dialog).toContainText('on its way')
})

test('whoever has an older passkey signs in again at once', async ({ desk }) => {
  const { email, link } = await desk.invite('Nils Falk')
  const nils = await desk.visit()
  const { page } = nils
  await plugInPasskeys(nils)
  await nils.accept(link)
  await nils.startSetup()
  await nils.chooseDevice('This computer or phone')
  await nils.asks('Add this computer or phone')
  await nils.press('Add this device')
  const codes = await nils.saveCodes()
  await nils.asks('Type one of your codes')
  await nils.typeCode(codes[0] ?? '')
  await nils.asks('Try a test sign-in')
  await nils.press('Use my passkey')
  await nils.asks('Use your passkey')
  await nils.press(/passkey|Continue/i)
  await nils.asks('You are ready')
  await page.goto('/devices/')
  await nils.main.getByRole('button', { name: 'Make new recovery codes' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Yes, make new codes' }).click()
  await nils.asks('Keep these codes somewhere safe')
  const notMe = await linkIn(desk, email, 'New recovery codes were made')

  const other = await desk.visit({ locale: 'es-ES', colorScheme: 'dark' })
  await other.page.goto(notMe)
  await other.asks('¿No fue usted?')
  await tabTo(other.page, 'button', 'No fui yo')
  await other.page.keyboard.press('Enter')
  await other.asks('El cambio está detenido')
  await page.goto('/sign-in/')
  await nils.asks('Sign in to Usher')
  await nils.press('Sign in with a passkey')

  await page.waitForURL('**/devices/**')
  await nils.asks('Your ways to sign in')
  await expect(nils.main).toContainText('Passkey')
  await expect(nils.main).toContainText('You have no recovery code')
})

test('a link that is unknown, not whole, or meets no network says what to do', async ({ desk }) => {
  const { page, context, asks, says, press } = await desk.visit()

  await page.goto('/not-me/')
  await asks('Open the link in your mail once more')
  await page.goto('/not-me/#nonsense')
  await asks('We do not know this link')
  await page.goto('/sign-in/')
  await asks('Sign in to Usher')
  const { email, link } = await desk.invite('Pia Lund')
  const pia = await desk.visit()
  await pia.accept(link)
  await pia.startSetup()
  await pia.addApp()
  await page.goto(await linkIn(desk, email, 'A new way to sign in was added'))
  await asks('Was this not you?')
  await context.setOffline(true)
  await press('This was not me')
  await says('Nothing was changed')
  await context.setOffline(false)
  await press('This was not me')

  await asks('The change is stopped')
})
