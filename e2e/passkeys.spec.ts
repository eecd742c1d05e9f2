// A security key, or this very computer: made by the software authenticator of the practice world, and
// really verified by its API.

import { expect, test } from './fixtures/practice.ts'

const methods = [
  {
    device: 'Security key',
    add: 'Add my security key',
    question: 'Add your security key',
    next: 'touch your key',
  },
  {
    device: 'This computer or phone',
    add: 'Add this device',
    question: 'Add this computer or phone',
    next: 'unlock this device as you always do',
  },
]

for (const { device, add, question, next } of methods) {
  test(`${device}: added, tried, and no phone in it`, async ({ practice }) => {
    await practice.open()
    await practice.startSetup()
    await practice.chooseDevice(device)
    await practice.asks(question)

    await practice.press(add)
    await practice.asks('Try a test sign-in')
    await practice.press('Use my passkey')
    await practice.asks('Use your passkey')
    await practice.press(/passkey|key|device|Continue/i)

    await practice.asks('You are ready for the real set-up')
    await practice.says(next)
    await expect(practice.main).not.toContainText('Approve')
  })
}

test('the authenticator journey takes a key too, and its codes are saved', async ({ practice }) => {
  await practice.open({ journey: 'authenticator' })
  await practice.startSetup()
  await practice.chooseDevice('Security key')
  await practice.press('Add my security key')
  const codes = await practice.saveCodes()
  await practice.typeCode(codes[3] ?? '')

  await practice.press('Use a recovery code instead')
  await practice.typeCode(codes[4] ?? '')

  await practice.asks('You are ready for the real set-up')
})

test('somebody who has second thoughts chooses another way', async ({ practice }) => {
  await practice.open()
  await practice.startSetup()
  await practice.chooseDevice('Security key')

  await practice.press('Choose another way to sign in')

  await practice.asks('What will you use to sign in?')
})
