// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { ScanResult } from '#client/scanner.ts'
import type { Provider } from '#domain/method.ts'
import { keyToSeed } from '#domain/seed.ts'
import { passcodeAt } from '#domain/totp.ts'
import { phoneMachine } from '#machines/phone/phone.machine.ts'
import { code, dana, enrol, practiceCode, request, seed, useApp, world } from './phone-fixture.ts'
import { forgetPhones, phoneOf } from './phone-store.ts'
import type { PhonePerson, PhonePorts } from './ports.ts'
import { PracticePhone } from './practice-phone.tsx'
import { places } from './screens.ts'

const noon = Date.UTC(2026, 10, 24, 12, 0, 0)

beforeEach(() => {
  vi.useFakeTimers({ now: noon })
  forgetPhones()
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

type Options = { person?: PhonePerson; provider?: Provider; startLink?: string }

const phone = (ports: PhonePorts, { person = dana, provider = 'duo', startLink }: Options = {}) => (
  <PracticePhone
    person={person}
    provider={provider}
    appName="Duo Mobile"
    help="614 555 0100"
    ports={ports}
    startLink={startLink ?? null}
    fullPage={false}
  />
)
const region = () => within(screen.getByRole('region', { name: 'Practice phone' }))
const button = (name: string) => region().getByRole('button', { name })
const tap = async (...names: string[]) => {
  for (const name of names) await act(async () => void fireEvent.click(button(name)))
}
const flip = (name: string) =>
  act(async () => fireEvent.click(region().getByRole('switch', { name })))
const wait = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms))
const says = (text: string | RegExp) => expect(region().getByText(text)).toBeTruthy()
const type = (label: string, value: string) =>
  fireEvent.change(region().getByLabelText(label), { target: { value } })

const stop = vi.fn()
const cameraSeeing = (seen: ScanResult): Partial<PhonePorts> => ({
  camera: async () => ({
    ok: true,
    camera: { frame: () => ({ width: 1, height: 1 }) as ImageData, stop },
  }),
  decode: async () => seen,
})
const found = (text: string) => cameraSeeing({ kind: 'found', text })
const toCamera = ['Unlock', 'Duo Mobile', '+ Add', 'Use QR Code']

test('every place of the chart has a screen', () => {
  type Node = { states: Record<string, Node> }
  const leaves = (node: Node, path = ''): string[] =>
    Object.entries(node.states).flatMap(([key, child]) =>
      Object.keys(child.states).length > 0 ? leaves(child, `${path}${key}.`) : [path + key],
    )
  const passing = ['store.opening', 'adding.openingCamera', 'adding.connecting']

  expect(Object.keys(places).sort()).toEqual(
    leaves(phoneMachine.root as Node)
      .filter((place) => !passing.includes(place))
      .sort(),
  )
})

test('a new phone gets the app, scans the code and shows the passcode of that moment', async () => {
  const { ports, asked } = world(found(practiceCode))
  render(phone(ports))

  await tap('Unlock', 'App Store', 'Install')
  await wait(1000)
  await tap('Open', 'Go on', 'Allow', '+ Add', 'Use QR Code', 'Allow')
  await wait(1500)

  expect(asked).toEqual([`pair ${code}`])
  says('Alder Valley Schools')
  const bytes = keyToSeed(seed)
  const digits = bytes && passcodeAt(bytes, Date.now())
  says(`${digits?.slice(0, 3)} ${digits?.slice(3)}`)
})

test('the camera stops when the phone goes elsewhere', async () => {
  useApp()
  stop.mockClear()
  render(phone(world(cameraSeeing({ kind: 'none' })).ports))

  await tap(...toCamera)
  await wait(1000)
  expect(stop).not.toHaveBeenCalled()
  await tap('Home')

  expect(stop).toHaveBeenCalledOnce()
})

test.each([
  [{ kind: 'found', text: 'https://example.com' } as const, /This is a link, not a set-up code/],
  [{ kind: 'found', text: 'WIFI:T:WPA' } as const, /Not one of ours/],
  [{ kind: 'several', count: 2 } as const, 'Two codes in view. Show one.'],
])('what else the camera sees gets a sentence', async (seen, sentence) => {
  useApp()
  const { ports, asked } = world(cameraSeeing(seen))
  render(phone(ports))

  await tap(...toCamera)
  await wait(1000)

  says(sentence)
  expect(asked).toEqual([])
})

test('a code that has run out says so and asks only once', async () => {
  useApp()
  const pair = vi.fn(async () => ({ ok: false, failure: 'activation-expired' }) as const)
  render(phone(world({ ...found(practiceCode), pair }).ports))

  await tap(...toCamera)
  await wait(3000)

  says(/This code has run out/)
  expect(pair).toHaveBeenCalledOnce()
})

test('an authenticator adds the account by itself', async () => {
  useApp()
  const uri = `otpauth://totp/PRACTICE:dana?secret=${seed}&issuer=PRACTICE`
  const { ports, asked } = world(found(uri))
  render(phone(ports, { provider: 'authenticator' }))

  await tap(...toCamera)
  await wait(1000)

  says('PRACTICE')
  expect(asked).toEqual([])
})

test('an authenticator takes a typed key, and says when it cannot be one', async () => {
  useApp()
  render(phone(world().ports, { provider: 'authenticator' }))

  await tap('Unlock', 'Duo Mobile', '+ Add', 'Type a key')
  type('Key', 'GEZD')
  await tap('Add this account')
  says(/That key did not work/)
  type('Key', seed)
  await tap('Add this account')

  says('Work sign-in')
})

test('a Duo account offers a link and never a key', async () => {
  useApp()
  render(phone(world().ports))

  await tap('Unlock', 'Duo Mobile', '+ Add')

  expect(button('Use an activation link')).toBeTruthy()
  expect(region().queryByRole('button', { name: 'Type a key' })).toBeNull()
})

test('a refused camera is explained, and works once it is allowed', async () => {
  render(
    phone(world(found(practiceCode)).ports, {
      person: { ...dana, cameraBlocked: true, hasApp: true },
    }),
  )

  await tap('Unlock', 'Duo Mobile', 'Go on', 'Allow', '+ Add', 'Use QR Code')
  says('The camera is off for this page.')
  await tap('To the settings')
  await flip('Use the camera')
  await tap('Home', 'Duo Mobile', '+ Add', 'Use QR Code')
  await wait(1000)

  says('Alder Valley Schools')
})

test('a link waits for the app, and a reload does not use it twice', async () => {
  const { ports, asked } = world()
  const link = `https://usher.example/practice/phone#pair=${code}`
  const { unmount } = render(phone(ports, { startLink: link }))

  await tap('Get Duo Mobile', 'Install')
  await wait(1000)
  await tap('Open', 'Go on', 'Don’t allow')
  says('Alder Valley Schools')
  unmount()
  render(phone(ports, { startLink: link }))

  says('Alder Valley Schools')
  expect(asked).toEqual([`pair ${code}`])
})

test('the link in a mail adds the account', async () => {
  useApp()
  const mail = { id: 'm', at: noon, from: 'Usher', subject: 'Your link', body: 'Open it.' }
  const link = `https://usher.example/practice/phone#pair=${code}`
  const { ports, asked } = world({ post: { mails: [{ ...mail, link }], texts: [], calls: [] } })
  render(phone(ports))

  await act(async () => fireEvent.click(region().getByRole('button', { name: /Your link/ })))
  await act(async () => fireEvent.click(region().getByRole('button', { name: /Your link/ })))
  await tap('Open the link')

  expect(asked).toEqual([`pair ${code}`])
})

test('a request takes the screen of the open app and is approved with one tap', async () => {
  enrol()
  const { ports, asked } = world()
  const { rerender } = render(phone(ports))
  await tap('Unlock', 'Duo Mobile')

  rerender(phone({ ...ports, requests: [request()] }))
  says('Are you signing in?')
  says('Columbus, Ohio')
  await tap('Approve')

  expect(asked).toEqual(['approve psh_1 null'])
  says('Approved')
})

test('a locked phone shows the request and takes the answer', async () => {
  enrol()
  const { ports, asked } = world({ requests: [request()] })
  render(phone(ports))

  await tap('Approve')

  expect(asked).toEqual(['approve psh_1 null'])
})

test('Approve pressed before the six digits says so and sends nothing', async () => {
  enrol()
  const { ports, asked } = world({ requests: [request({ needsDigits: true })] })
  render(phone(ports))
  await act(async () =>
    fireEvent.click(region().getByRole('button', { name: /Are you signing in/ })),
  )

  await tap('Approve')
  expect(region().getByRole('alert').textContent).toBe('Type the six digits first')
  expect(asked).toEqual([])
  type('Type the number on your computer', '418 302')
  await tap('Approve')

  expect(asked).toEqual(['approve psh_1 418302'])
})

test('digits that do not match keep the request open', async () => {
  enrol()
  const answer = async () => ({ ok: false, failure: 'digits-wrong' }) as const
  render(phone(world({ requests: [request({ needsDigits: true })], answer }).ports))
  await act(async () =>
    fireEvent.click(region().getByRole('button', { name: /Are you signing in/ })),
  )

  type('Type the number on your computer', '000000')
  await tap('Approve')

  expect(region().getByRole('alert').textContent).not.toBe('')
  expect(button('Approve')).toBeTruthy()
})

test.each([
  ['Yes, it was me', 'deny', 'Denied'],
  ['No, it was not me', 'fraud', 'Denied and reported'],
])('Deny asks whether it was you: %s', async (answer, verdict, title) => {
  enrol()
  const { ports, asked } = world({ requests: [request()] })
  render(phone(ports))

  await tap('Deny')
  expect(asked).toEqual([])
  await tap(answer)

  expect(asked).toEqual([`${verdict} psh_1 null`])
  expect(region().getByRole('heading', { name: title })).toBeTruthy()
})

test('a request that runs out says that it is over', async () => {
  enrol()
  const { ports } = world({ requests: [request()] })
  render(phone(ports))
  await act(async () =>
    fireEvent.click(region().getByRole('button', { name: /Are you signing in/ })),
  )

  await wait(61_000)

  says('This request is over')
})

test('a request sent again takes the place of the one that is over', async () => {
  enrol()
  const { ports } = world({ requests: [request()] })
  const { rerender } = render(phone(ports))
  await tap('Unlock', 'Duo Mobile')
  await tap('Are you signing in? Staff email · Columbus, Ohio')

  const again = request({ id: 'psh_2', service: 'Payroll' })
  rerender(phone({ ...ports, requests: [request(), again] }))
  says('Staff email')
  rerender(phone({ ...ports, requests: [again] }))
  await wait(0)

  says('Payroll')
})

test('a request for an account that is not on this phone stays unseen', () => {
  enrol()
  render(phone(world({ requests: [request({ factorId: 'fac_2' })] }).ports))

  expect(region().queryByRole('button', { name: 'Approve' })).toBeNull()
})

test('in aeroplane mode the passcode goes on and no request arrives', async () => {
  enrol()
  const { ports } = world()
  const { rerender } = render(phone(ports))
  await tap('Unlock', 'Settings')
  await flip('Aeroplane mode')

  rerender(phone({ ...ports, requests: [request()] }))
  await tap('Home', 'Duo Mobile')

  says(/No requests arrive, but passcodes work/)
  says(/^\d{3} \d{3}$/)
  expect(region().queryByRole('button', { name: 'Approve' })).toBeNull()
})

test('without notifications a request waits in the app', async () => {
  enrol()
  render(phone(world({ requests: [request()] }).ports))
  await tap('Unlock', 'Settings')
  await flip('Notifications')

  await tap('Home')
  expect(region().queryByRole('button', { name: 'Approve' })).toBeNull()
  await tap('Duo Mobile')

  expect(button('Approve')).toBeTruthy()
})

test('a slow clock makes the passcode of a moment that has passed', async () => {
  enrol({ ...dana, clockOffsetMinutes: -5 })
  render(phone(world().ports, { person: { ...dana, clockOffsetMinutes: -5 } }))

  await tap('Unlock', 'Duo Mobile')

  const bytes = keyToSeed(seed)
  const digits = bytes && passcodeAt(bytes, noon - 5 * 60_000)
  says(`${digits?.slice(0, 3)} ${digits?.slice(3)}`)
})

test('an account is renamed, and goes only after a warning', async () => {
  enrol()
  render(phone(world().ports))

  await tap('Unlock', 'Duo Mobile', 'Options for Alder Valley Schools', 'Rename')
  type('Account name', 'Work')
  await tap('Use this name', 'Options for Work', 'Remove')
  says(/gets no requests/)
  expect(phoneOf(dana).accounts).toHaveLength(1)
  await tap('Remove it')

  says('No accounts yet. Add your first one.')
})

test('a new phone is empty, after a warning', async () => {
  enrol()
  render(phone(world().ports))

  await tap('Unlock', 'Settings', 'I have a new phone')
  expect(phoneOf(dana).accounts).toHaveLength(1)
  await tap('Start with an empty phone', 'Unlock')

  expect(region().queryByRole('button', { name: 'Duo Mobile' })).toBeNull()
  expect(phoneOf(dana).accounts).toEqual([])
})

test('a phone wiped in another window does not go on in this one', async () => {
  enrol()
  render(phone(world().ports))
  await tap('Unlock', 'Duo Mobile')

  await act(async () => forgetPhones())

  expect(button('App Store')).toBeTruthy()
})

test('a call takes the screen, shows its words and takes keys', async () => {
  const call = {
    id: 'c',
    at: noon,
    from: '614 555 0100',
    words: ['Press any key.'],
    wantsKey: true,
  }
  const post = (state: 'ringing' | 'answered' | 'over') => ({
    mails: [],
    texts: [],
    calls: [{ ...call, state }],
  })
  const { ports, asked } = world({ post: post('ringing') })
  const { rerender } = render(phone(ports))

  await tap('Answer')
  rerender(phone({ ...ports, post: post('answered') }))
  says('Press any key.')
  await tap('5', 'Hang up')
  rerender(phone({ ...ports, post: post('over') }))

  expect(asked).toEqual(['answer c', 'press c 5', 'hang up c'])
  expect(button('Unlock')).toBeTruthy()
})

test('a desk telephone rings, speaks in text and has keys', async () => {
  const desk = { ...dana, hardware: 'desk' as const }
  const call = {
    id: 'c',
    at: noon,
    from: '614 555 0100',
    words: ['Your code is 4, 1.'],
    wantsKey: false,
  }
  const { ports, asked } = world()
  const { rerender } = render(phone(ports, { person: desk }))
  says('614 555 0142')

  const ringing = { mails: [], texts: [], calls: [{ ...call, state: 'ringing' as const }] }
  rerender(phone({ ...ports, post: ringing }, { person: desk }))
  await tap('Answer')
  const answered = { mails: [], texts: [], calls: [{ ...call, state: 'answered' as const }] }
  rerender(phone({ ...ports, post: answered }, { person: desk }))
  says('Your code is 4, 1.')
  await tap('1', 'Hang up')

  expect(asked).toEqual(['answer c', 'press c 1', 'hang up c'])
})

test('the next screen’s title takes the focus that the last one had', async () => {
  render(phone(world().ports))
  button('Unlock').focus()

  await tap('Unlock')

  expect(document.activeElement?.textContent).toBe('Home screen')
})

test('a request that arrives pulls nobody out of the page', async () => {
  enrol()
  const { ports } = world()
  const { rerender } = render(phone(ports))
  await tap('Unlock', 'Duo Mobile')
  const elsewhere = document.body.appendChild(document.createElement('input'))
  elsewhere.focus()

  rerender(phone({ ...ports, requests: [request()] }))

  expect(document.activeElement).toBe(elsewhere)
  elsewhere.remove()
})

test('the phone is named and says that nothing on it is real', () => {
  const { container } = render(phone(world().ports))

  expect(screen.getByRole('region', { name: 'Practice phone' })).toBeTruthy()
  expect(container.querySelector('figcaption')?.textContent).toBe(
    'Practice phone. It works like the app, but nothing here is real.',
  )
})
