// What must hold of every page of the live world: no barrier, no cut text, and no need of a pointer.

import { tabTo } from './fixtures/keys.ts'
import { expect, plugInPasskeys, test } from './fixtures/live.ts'
import { lookAround } from './fixtures/looks.ts'

test.describe.configure({ mode: 'default' })

test('every page looks right in light, in dark and at 320 px', async ({ desk }) => {
  const { link } = await desk.invite('Rosa Delgado')
  const rosa = await desk.visit()
  const { page, asks } = rosa
  const look = async (path: string, question: string | RegExp) => {
    await page.goto(path)
    await asks(question)
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(true)
    await lookAround(page, path)
  }

  await look('/', 'What would you like to do?')
  await expect(page.getByRole('link', { name: 'Sign in' })).toBeVisible()
  await expect(rosa.main).not.toContainText('no server')
  await look('/sign-in/', 'Sign in to Usher')
  await look('/invitation/', 'Open your invitation link once more')
  await look('/enroll/', 'Nobody is signed in here')
  await look('/cleared/', /./)
  await look('/invitation/#nonsense', 'Set up your second check')
  await rosa.press('Open my invitation')
  await asks('We do not know this invitation')
  await lookAround(page, 'a link that is unknown')
  await page.goto(link)
  await rosa.press('Open my invitation')
  await asks('Add your phone as a second check')
  await lookAround(page, 'the first question')
  await desk.administrator.page.goto('/enroll/')
  await desk.administrator.asks('You are ready')
  await lookAround(desk.administrator.page, 'the end')
})

test('from the invitation to a passkey without a pointer', async ({ desk }) => {
  const { link } = await desk.invite('Tomas Novak')
  const tomas = await desk.visit()
  const { page, asks } = tomas
  const press = async (name: string | RegExp) => {
    await tabTo(page, 'button', name)
    await page.keyboard.press('Enter')
  }
  await plugInPasskeys(tomas)
  await page.goto(link)
  await asks('Set up your second check')

  await press('Open my invitation')
  await asks('Add your phone as a second check')
  await press('Start setup')
  await asks('What will you use to sign in?')
  const wanted = page.getByRole('radio', { name: 'This computer or phone' })
  await tabTo(page, 'radio', 'Mobile phone')
  while (!(await wanted.isChecked())) await page.keyboard.press('ArrowDown')
  await press('Continue')
  await press('Add this device')

  await asks('Keep these codes somewhere safe')
  await expect(tomas.question).toBeFocused()
})

test('a laptop that answers in place of the key is asked about, and can be kept', async ({
  desk,
}) => {
  const { link } = await desk.invite('Lena Fischer')
  const lena = await desk.visit()
  const { page, press, asks } = lena
  await plugInPasskeys(lena)
  // Browsers keep to what was chosen; this one has forgotten it.
  await page.addInitScript(() => {
    const create = navigator.credentials.create.bind(navigator.credentials)
    navigator.credentials.create = async (options) => {
      const { authenticatorSelection: _, ...forgetful } = options?.publicKey ?? {}
      return create({ publicKey: forgetful as PublicKeyCredentialCreationOptions })
    }
  })
  const dialog = page.getByRole('dialog', { name: 'This device answered, not your key' })
  await lena.accept(link)
  await lena.startSetup()
  await lena.chooseDevice('Security key')
  await asks('Add your security key')

  await press('Add my security key')
  await expect(dialog).toBeVisible()
  await lookAround(page, 'another passkey than was meant')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(lena.main).toContainText('Try again')
  await press('Add my security key')
  await dialog.getByRole('button', { name: 'Use my key instead' }).press('Enter')
  await dialog.getByRole('button', { name: 'Add this device' }).press('Enter')

  await asks('Keep these codes somewhere safe')
})
