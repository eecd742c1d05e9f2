// A phone without an app: its own page in a browser of its own, paired by the code on the other screen.

import type { Locator } from '@playwright/test'
import { type Desk, expect, test, type Visitor } from './fixtures/live.ts'
import { lookAround } from './fixtures/looks.ts'
import { readCode } from './fixtures/read-code.ts'

const phoneBrowser = {
  userAgent:
    'Mozilla/5.0 (Linux; Android 16; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0 Mobile Safari/537.36',
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
}

/** Of unequal modules a camera makes nothing more often. */
const pixelsPerModule = (picture: Locator) =>
  picture.evaluate((svg: SVGSVGElement) => svg.clientWidth / svg.viewBox.baseVal.width)

/** From the invitation to the code, and what a phone's camera reads there. */
const goToCode = async (desk: Desk, name: string) => {
  const person = await desk.invite(name)
  const visitor = await desk.visit()
  await visitor.accept(person.link)
  await visitor.startSetup()
  await visitor.chooseDevice('My phone, without an app')
  await visitor.asks('Scan this code with your phone’s camera')
  const picture = visitor.main.getByRole('img', { name: 'QR code that opens the phone page' })
  await expect(picture).toBeVisible()
  expect(await pixelsPerModule(picture)).toBeGreaterThanOrEqual(5)
  expect((await pixelsPerModule(picture)) % 1).toBe(0)
  return { visitor, person, link: await readCode(visitor.page, picture) }
}

const words = (visitor: Visitor) => visitor.main.getByText(/^\w+ · \w+$/)

/** Both ends say yes, and the codes are kept: the test sign-in is next. */
const pair = async (desk: Desk, name: string) => {
  const { visitor, person, link } = await goToCode(desk, name)
  const phone = await desk.visit(phoneBrowser)
  await phone.page.goto(link)
  await phone.asks('Pair this phone?')
  await phone.says(person.email)
  await phone.press('Pair this phone')
  await phone.asks('Now look at your other screen')
  await visitor.asks('Is this your phone?')
  await visitor.says('Android, Chrome wants to be paired')
  expect(await words(visitor).innerText()).toBe(await words(phone).innerText())
  await visitor.press('Yes, my phone shows them')
  const codes = await visitor.saveCodes()
  await visitor.asks('Type one of your codes')
  await visitor.typeCode(codes[0] ?? '')
  await visitor.asks('Try a test sign-in')
  await phone.asks('Your phone is paired')
  return { visitor, phone, person, codes }
}

const typeDigits = (phone: Visitor, digits: string) =>
  phone.main.getByRole('textbox', { name: 'The 6 digits on your other screen' }).fill(digits)

/** Runs in the page, as a script that got in would: what comes of each key that is kept there. */
const takeKey = () =>
  new Promise<string[]>((resolve, reject) => {
    const opening = indexedDB.open('usher-phone')
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const all = opening.result.transaction('accounts').objectStore('accounts').getAll()
      const take = ({ privateKey }: { privateKey: CryptoKey }) =>
        crypto.subtle.exportKey('jwk', privateKey).then(
          () => 'taken',
          ({ name }) => name,
        )
      all.onsuccess = () => resolve(Promise.all(all.result.map(take)))
    }
  })

test('a phone is paired by its camera and approves the test sign-in with six digits', async ({
  desk,
}) => {
  const { visitor, phone } = await pair(desk, 'Amara Okafor')
  expect(await phone.page.evaluate(takeKey)).toEqual(['InvalidAccessError'])

  await visitor.press('Send me a push')
  const digits = await visitor.pushDigits()
  await phone.asks('Are you signing in?')
  await phone.says('A test sign-in')
  await phone.press('Approve')
  await expect(phone.main.getByRole('alert')).toContainText('Type the six digits first')
  await typeDigits(phone, digits === '000000' ? '111111' : '000000')
  await phone.press('Approve')
  await expect(phone.main.getByRole('alert')).toContainText('Those digits do not match')
  await typeDigits(phone, digits)
  await phone.press('Approve')

  await phone.asks('Approved')
  await visitor.asks('You are ready')
  await expect(visitor.main).not.toContainText(/duo|practice/i)
  await expect(phone.main).not.toContainText(/duo|practice/i)
  await phone.press('Done')
  await visitor.page.goto('/devices/')
  const dialog = visitor.page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Ask my phone' }).click()
  await phone.asks('Are you signing in?')
  await phone.says('To show that it is you')
  const shown = await dialog
    .getByRole('status')
    .getByText(/^\d( \d){5}$/)
    .innerText()
  await typeDigits(phone, shown.replaceAll(' ', ''))
  await phone.press('Approve')
  await phone.asks('Approved')
  await visitor.says('Page on a phone Android, Chrome')
})

test('a request that was not theirs is denied and reported, and no more come', async ({ desk }) => {
  const { visitor, phone, person } = await pair(desk, 'Bilal Haddad')

  await visitor.press('Send me a push')
  await phone.asks('Are you signing in?')
  await phone.press('Deny')
  await phone.asks('Was it you?')
  await phone.press('No, it was not me')

  await phone.asks('Denied and reported')
  await visitor.asks('Was that you?')
  await visitor.press('Yes, send again')
  await visitor.asks('No request was sent')
  await visitor.says('A request was reported, so we send none for a day.')
  await visitor.press('Choose another way')
  await visitor.asks('Try a test sign-in')
  await expect
    .poll(() => desk.server.mail(person.email, 'a sign-in request was not yours'))
    .not.toBeNull()
  const { page } = desk.administrator
  await page.goto('/desk/people/')
  await expect(page.getByRole('row').filter({ hasText: person.email })).toContainText(
    'Reported a request as not theirs',
  )
})

test('somebody else who scans first gets nothing, and the owner a new code', async ({ desk }) => {
  const { visitor, link } = await goToCode(desk, 'Chiara Moretti')
  const stranger = await desk.visit(phoneBrowser)
  const phone = await desk.visit(phoneBrowser)
  await stranger.page.goto(link)
  await stranger.press('Pair this phone')
  await visitor.asks('Is this your phone?')

  await phone.page.goto(link)
  await phone.asks('This phone is not paired yet')
  await phone.objects('This code has been used already.')
  await visitor.press('No, stop')
  await visitor.asks('Scan this code with your phone’s camera')

  await stranger.asks('Your phone is paired').catch(() => {})
  await stranger.says('No longer paired.')
})

test('the phone page bars nobody: empty, offered, paired and asked', async ({ desk }) => {
  const { visitor, phone } = await pair(desk, 'Daniel Weiss')
  const empty = await desk.visit(phoneBrowser)
  await empty.page.goto('/phone/')
  await empty.asks('This phone is not paired yet')
  await lookAround(empty.page, '/phone/ empty')

  await lookAround(phone.page, '/phone/ paired')
  await visitor.press('Send me a push')
  await phone.asks('Are you signing in?')
  await lookAround(phone.page, '/phone/ asked')

  await phone.page.reload()
  await phone.asks('Are you signing in?')
})
