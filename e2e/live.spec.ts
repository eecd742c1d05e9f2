// The live world as people meet it: a real server, a real database, real mail, real passkeys.

import { addPasskey, expect, plugInPasskeys, test, visitWith } from './fixtures/live.ts'
import { startLiveServer } from './fixtures/live-server.ts'

// One server for all of them: its administrator is made once.
test.describe.configure({ mode: 'default' })

test('whoever starts Usher becomes its administrator, and signs in again with the passkey', async ({
  browser,
  servers,
}) => {
  const server = await startLiveServer(servers)
  const starter = await visitWith(browser, server)
  const { page, context, asks, press } = starter
  await plugInPasskeys(starter)

  await starter.accept(server.administratorLink)
  await addPasskey(starter)
  const people = async () => (await context.request.get('/api/people')).status()
  expect(await people()).toBe(200)
  await context.request.delete('/api/session', { headers: { Origin: server.origin } })
  expect(await people()).toBe(401)
  await page.goto('/sign-in/')
  await asks('Sign in to Usher')
  await press('Sign in with a passkey')
  await page.waitForURL('**/desk/people/**')

  expect(await people()).toBe(200)
  await context.close()
  await server.stop()
})

test('somebody who is invited by mail sets up an app with its typed key', async ({ desk }) => {
  const { email, link } = await desk.invite('Dana Whitfield')
  const dana = await desk.visit()

  await dana.accept(link)
  await dana.startSetup()
  await dana.addApp()
  await dana.saveAndTry()

  await expect(dana.main).not.toContainText(/practice/i)
  await expect.poll(() => desk.server.mail(email, 'A new way to sign in was added')).not.toBeNull()
})

test('a link is good in one browser; mail scanners do not use it up', async ({ desk, request }) => {
  const { link } = await desk.invite('Samuel Ortiz')
  const scanner = await desk.visit({ javaScriptEnabled: false })
  const looker = await desk.visit()
  const samuel = await desk.visit()
  const elsewhere = await desk.visit()
  for (let times = 0; times < 3; times++) {
    expect((await request.get(link)).status()).toBe(200)
    expect((await request.head(link)).status()).toBe(200)
  }
  await scanner.page.goto(link)
  await looker.follow(link)

  await samuel.accept(link)
  await samuel.asks('Add your phone as a second check')
  await elsewhere.follow(link)
  await elsewhere.press('Open my invitation')

  await elsewhere.asks('This invitation was opened elsewhere')
  await elsewhere.says('If that was not you, call')
})

test('a link that is unknown, or was taken back, says what to do', async ({ desk }) => {
  const priya = await desk.invite('Priya Raman')
  const newer = await desk.inviteAgain(priya)
  const { follow, press, asks, says, page } = await desk.visit()

  await follow(priya.link)
  await press('Open my invitation')
  await asks('We do not know this invitation')
  await says('Open your newest link')
  await page.goto(`${newer}x`)
  await press('Open my invitation')
  await asks('We do not know this invitation')
  await page.goto('/invitation/')

  await asks('Open your invitation link once more')
})

test('a lost phone: the link grants nothing until a recovery code has', async ({ desk }) => {
  const harold = await desk.invite('Harold Lindqvist')
  const before = await desk.visit()
  await before.accept(harold.link)
  await before.startSetup()
  await before.addApp()
  const codes = await before.saveAndTry()
  const link = await desk.inviteAgain(harold)
  const after = await desk.visit()

  await after.accept(link)
  const factors = async () => (await after.context.request.get('/api/me/factors')).status()
  expect(await factors()).toBe(403)
  await after.press('I have a new phone')
  await after.asks('Add your phone as a second check')
  await after.startSetup()
  await after.asks('First, show us it is you')
  expect(await factors()).toBe(403)
  await after.main.getByRole('button', { name: /^Use a recovery code/ }).click()
  await after.typeCode(codes[2] ?? '')
  await after.goToScan()
  await after.typeKeyAndCode()
  await after.asks('Try a test sign-in')
  await after.main.getByRole('button', { name: /^Use a recovery code/ }).click()
  await after.typeCode(codes[3] ?? '')

  await after.asks('You are ready')
  expect(await factors()).toBe(200)
})

test('the server ends and starts again in the middle: the page says so and goes on', async ({
  desk,
}) => {
  const { link } = await desk.invite('Mei Tanaka')
  const mei = await desk.visit()
  const { page } = mei
  const notice = (words: string) => page.getByRole('status').filter({ hasText: words })
  await mei.accept(link)
  await mei.startSetup()
  await mei.chooseDevice('Mobile phone')
  await mei.goToScan()
  await expect(page.getByRole('img', { name: /^QR code/ })).toBeVisible()

  await desk.server.kill()
  await expect(notice('You are offline')).toBeVisible()
  await desk.server.startAgain()
  await expect(notice('You are offline')).toBeHidden()

  await mei.typeKeyAndCode()
  await mei.saveAndTry()
})

test('after signing out, Back shows nothing of before', async ({ desk }) => {
  const { email, link } = await desk.invite('Nadia Haddad')
  const nadia = await desk.visit()
  const { page } = nadia
  await nadia.accept(link)
  await nadia.startSetup()
  await nadia.addApp()
  await nadia.asks('Keep these codes somewhere safe')
  const [code = ''] = await nadia.recoveryCodes()
  await page.evaluate(() => fetch('/api/session', { method: 'DELETE' }))
  await page.goto('/sign-in/')
  await nadia.asks('Sign in to Usher')

  await page.goBack()

  await nadia.asks(/signed (out|in here)/)
  await expect(page.getByText(code)).toHaveCount(0)
  await expect(page.locator('body')).not.toContainText(email)
})
