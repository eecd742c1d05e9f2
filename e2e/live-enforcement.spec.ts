// Enforcement as somebody meets it: at the application's own door, on the way to Usher and back.

import { startDemo } from './fixtures/demo.ts'
import { expect, test } from './fixtures/live.ts'

test('who must have a second check is led to Usher at every sign-in, until they have one', async ({
  desk,
}) => {
  const { email, link } = await desk.invite('Lena Brandt')
  const demo = await startDemo(desk.server)
  const lena = await desk.visit()
  const { page, asks } = lena
  const signIn = async () => {
    await page.goto(demo.address)
    await page.getByLabel('Email').fill(email)
    await page.getByRole('button', { name: 'Sign in' }).click()
  }
  const title = page.getByRole('heading', { level: 1 })
  await lena.accept(link)

  await signIn()
  await expect(title).toHaveText('You are signed in')
  await desk.enforce({ scope: 'all', group: null, from: Date.UTC(2999, 5, 15, 12) })
  await signIn()
  await expect(page.getByRole('status')).toContainText('Enroll by June 15, 2999')
  await desk.enforce({ scope: 'all', group: null, from: null })
  for (let times = 0; times < 2; times++) {
    await signIn()
    await page.waitForURL(`${desk.server.origin}/enroll/**`)
    await asks('Add your phone as a second check')
  }
  await lena.startSetup()
  await lena.addApp()
  await lena.saveAndTry()
  await signIn()

  await expect(title).toHaveText('You are signed in')
  await expect(page.getByRole('status')).toHaveCount(0)
  demo.stop()
})
