// Two windows of one browser profile show one journey, with the shared worker and without it.

import { expect, type Practice, test } from './fixtures/practice.ts'

const hosts = [
  { name: 'with a shared worker', hasWorker: true },
  { name: 'without a shared worker', hasWorker: false },
]

const withoutWorker = ({ page }: Practice) =>
  page.context().addInitScript(() => Reflect.deleteProperty(globalThis, 'SharedWorker'))

for (const { name, hasWorker } of hosts) {
  test.describe(name, () => {
    test.beforeEach(async ({ practice }) => {
      if (!hasWorker) await withoutWorker(practice)
    })

    test('what one window answers, the other one shows', async ({ practice }) => {
      await practice.open()
      const second = await practice.anotherWindow({})

      await practice.startSetup()
      await second.asks('What will you use to sign in?')
      await second.chooseDevice('Mobile phone')
      await practice.asks('What is your mobile number?')
      await practice.press('Back')

      await second.asks('What will you use to sign in?')
    })

    test('the phone in a window of its own gets the push and approves it', async ({ practice }) => {
      await practice.open()
      await practice.goToDuoScan()
      await practice.phone.addByScan()
      await practice.press('Save')
      const { page, phone } = await practice.anotherWindow()
      await page.goto('practice/phone/?as=dana&journey=duo')
      await phone.goTo('Duo Mobile')

      await practice.press('Send me a push')
      await phone.sees('Are you signing in?')
      await phone.approve()

      await practice.asks('You are ready for the real set-up')
      await expect(practice.phone.region.getByRole('button', { name: 'Approve' })).toBeHidden()
    })

    test('an answer that waited offline gives way to the other window, and says so', async ({
      practice,
    }) => {
      await practice.open()
      await practice.startSetup()
      const second = await practice.anotherWindow({})
      await second.asks('What will you use to sign in?')
      await second.heard()
      await second.open({ offline: true })
      await second.chooseDevice('Tablet')
      await second.asks('What kind of tablet is it?')

      await practice.chooseDevice('Mobile phone')
      await second.open()

      await second.objects('You moved on in another window')
      await second.asks('What is your mobile number?')
    })

    test('the window that was first may close, and the second goes on', async ({ practice }) => {
      await practice.open()
      await practice.startSetup()
      const second = await practice.anotherWindow({})
      await second.asks('What will you use to sign in?')

      await practice.page.close()

      await second.chooseDevice('Tablet')
      await second.goToScan('iPad')
      await second.phone.addByScan()
      await second.asks('When I log in')
    })

    test('a code is shown twice and issued once', async ({ practice }) => {
      await practice.open({ journey: 'authenticator' })
      await practice.goToAuthenticatorScan()
      const second = await practice.anotherWindow({ journey: 'authenticator' })
      await second.asks('Scan this code with your phone')
      await second.press('Type the key instead')
      const shown = await second.readKey()

      await practice.asks('Type this key into the app')

      expect(await practice.readKey()).toBe(shown)
    })
  })
}
