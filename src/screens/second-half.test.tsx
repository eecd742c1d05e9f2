// @vitest-environment happy-dom

import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { frameWords } from '#content/frame-words.ts'
import { loadLanguage } from '#content/say.ts'
import type { Organization } from '#domain/organization.ts'
import type { Frame } from '#ui/step-frame.tsx'
import { AwaitPushScreen } from './await-push.tsx'
import { ChooseCheckScreen } from './choose-check.tsx'
import { EnrolledScreen } from './enrolled.tsx'
import { EnterCodeScreen } from './enter-code.tsx'
import { EscalatedScreen } from './escalated.tsx'
import { LockedScreen } from './locked.tsx'
import { ProveCodesScreen } from './prove-codes.tsx'
import { RegisterPasskeyScreen } from './register-passkey.tsx'

afterEach(async () => {
  cleanup()
  await loadLanguage('en')
})

const frame = (known: Partial<Frame> = {}): Frame => ({
  position: { index: 8, total: 9 },
  onBack: null,
  busy: false,
  slow: false,
  problem: null,
  banner: null,
  primaryLabels: frameWords({ index: 8, total: 9 }),
  ...known,
})

const school: Organization = {
  name: 'Alder Valley Schools',
  helpNumber: '614 555 0100',
  helpHours: null,
  appName: 'Duo Mobile',
  portalUrl: null,
  duoGeneration: 'traditional',
  privacyNote: null,
  recommendedPreference: 'push',
  security: null,
  isDemo: true,
}

const nothing = () => {}
const button = (name: string) => screen.getByRole('button', { name })
const heading = () => screen.getByRole('heading', { level: 1 }).textContent
const submit = () => {
  const form = document.querySelector('form')
  if (form) fireEvent.submit(form)
}

test('the passcode is sent as it was typed', () => {
  const onSubmit = vi.fn()
  render(
    <EnterCodeScreen
      frame={frame()}
      appName="Duo Mobile"
      onSubmit={onSubmit}
      onShowCode={nothing}
    />,
  )

  const field = screen.getByRole('textbox', { name: 'Passcode from the app' })
  fireEvent.input(field, { target: { value: '123 456' } })
  submit()

  expect(onSubmit).toHaveBeenCalledWith('123 456')
})

test('an empty passcode is not sent, and the field says what is missing', () => {
  const onSubmit = vi.fn()
  render(
    <EnterCodeScreen
      frame={frame()}
      appName="Duo Mobile"
      onSubmit={onSubmit}
      onShowCode={nothing}
    />,
  )

  submit()

  expect(onSubmit).not.toHaveBeenCalled()
  expect(screen.getByRole('alert').textContent).toContain('Type the 6 digits')
  expect(screen.getByRole('textbox').getAttribute('aria-invalid')).toBe('true')
})

test('a refused code is explained in the summary and at the field, in the same words', () => {
  const problem = 'That is not one of your codes.'
  render(<ProveCodesScreen frame={frame({ problem })} onSubmit={nothing} onShowCodes={nothing} />)

  expect(screen.getAllByText(problem)).toHaveLength(2)
})

test('a browser without passkeys is led to another method', () => {
  const onOtherMethod = vi.fn()
  render(
    <RegisterPasskeyScreen
      frame={frame()}
      kind="securityKey"
      supported={false}
      onRegister={nothing}
      onOtherMethod={onOtherMethod}
    />,
  )

  submit()

  expect(onOtherMethod).toHaveBeenCalledOnce()
})

test('the recommended check is the button, and the others stand beside it', () => {
  const onChoose = vi.fn()
  render(
    <ChooseCheckScreen
      frame={frame()}
      checks={['passcode', 'push']}
      recommended="push"
      phoneLabel="the phone that ends in 0142"
      onChoose={onChoose}
    />,
  )

  submit()
  fireEvent.click(button('Use a passcode instead'))

  expect(button('Send me a push')).toBeTruthy()
  expect(onChoose.mock.calls).toEqual([['push'], ['passcode']])
})

test('a telephone is called', () => {
  render(
    <ChooseCheckScreen
      frame={frame()}
      checks={['call']}
      recommended="call"
      phoneLabel="the phone that ends in 0142"
      onChoose={nothing}
    />,
  )

  expect(button('Call me')).toBeTruthy()
})

const awaiting = {
  frame: frame(),
  digits: null,
  secondsLeft: 48,
  denied: false,
  refused: false,
  isPage: false,
  onOtherWay: nothing,
  timedOut: false,
  onAgain: nothing,
  onPasscode: nothing,
  onNotMe: nothing,
}

test('while a push is out the page waits for the phone and has no button of its own', () => {
  render(<AwaitPushScreen {...awaiting} />)

  expect(heading()).toBe('Check your phone')
  expect(screen.getByText('This request ends in 48 seconds.')).toBeTruthy()
  expect(button('Use a passcode instead')).toBeTruthy()
})

test('the digits are read out one by one', () => {
  render(<AwaitPushScreen {...awaiting} digits="418302" />)

  expect(screen.getByText('Your number is 4 1 8 3 0 2')).toBeTruthy()
  expect(screen.getByText('418 302')).toBeTruthy()
})

test('after Deny it is asked once who that was', () => {
  const [onAgain, onNotMe] = [vi.fn(), vi.fn()]
  render(<AwaitPushScreen {...awaiting} denied onAgain={onAgain} onNotMe={onNotMe} />)

  submit()
  fireEvent.click(button('No, tell the help desk'))

  expect(heading()).toBe('Was that you?')
  expect(button('Yes, send again')).toBeTruthy()
  expect([onAgain, onNotMe].map((one) => one.mock.calls.length)).toEqual([1, 1])
})

const ended = {
  frame: frame({ position: null }),
  world: 'practice',
  organization: school,
  factor: 'app',
  device: 'mobile',
  provider: 'duo',
  appName: 'Duo Mobile',
  preference: 'push',
  hasCodes: true,
  hasEarlier: false,
  onAnother: nothing,
  onRestart: nothing,
  portalHref: null,
  waysHref: null,
  peopleHref: null,
} as const

// The first administrator was told to close the page, and the line ended in nothing.
test('the line of staff ends in the list of people', () => {
  render(<EnrolledScreen {...ended} world="live" peopleHref="/desk/people/" />)

  const onward = screen.getByRole('link', { name: 'Go to the list of people' })
  expect(onward.getAttribute('href')).toBe('/desk/people/')
  expect(screen.queryByText('You can close this page now.')).toBeNull()
})

test('practice ends by saying that nothing real has changed', () => {
  render(<EnrolledScreen {...ended} />)

  expect(heading()).toBe('You are ready for the real set-up')
  expect(screen.getByText('This was practice. Your real account has not changed.')).toBeTruthy()
})

const waysIn = () => screen.getAllByRole('listitem').map((item) => item.textContent)

test('the end says how to get in if the phone is lost tonight', () => {
  render(<EnrolledScreen {...ended} />)

  expect(waysIn()).toEqual(['one of your recovery codes', 'a call to 614\u00a0555\u00a00100'])
  expect(screen.getByText(/If this phone is lost tonight/)).toBeTruthy()
  expect(screen.getByText(/A call or a text goes to that phone too/)).toBeTruthy()
})

test('a desk that may be closed tonight has its hours beside its number', () => {
  const organization = { ...school, helpHours: 'Monday to Friday' }
  render(<EnrolledScreen {...ended} hasCodes={false} organization={organization} />)

  expect(waysIn()).toEqual(['a call to 614\u00a0555\u00a00100 (Monday to Friday)'])
})

test('what was set up before still lets somebody in', () => {
  const organization = { ...school, helpNumber: null }
  render(<EnrolledScreen {...ended} hasCodes={false} hasEarlier organization={organization} />)

  expect(waysIn()).toEqual(['the phone or key you had set up before', 'the help desk'])
  expect(screen.queryByText(/Add a second way now/)).toBeNull()
})

test('an authenticator is named as it is, and has no Deny to tap', () => {
  render(<EnrolledScreen {...ended} provider="authenticator" appName="your authenticator app" />)

  expect(screen.getByText(/the passcode in your authenticator app/)).toBeTruthy()
  expect(screen.queryByText('Deny')).toBeNull()
})

test('a key that is lost is called a key', () => {
  render(<EnrolledScreen {...ended} factor="passkey" device="securityKey" />)

  expect(screen.getByText(/If this key is lost tonight/)).toBeTruthy()
  expect(screen.queryByText(/A call or a text/)).toBeNull()
})

test('without codes a second way is advised', () => {
  render(<EnrolledScreen {...ended} hasCodes={false} />)

  expect(screen.getByText(/Add a second way now/)).toBeTruthy()
})

test('who is locked out is told how long, and what works meanwhile', () => {
  const onOther = vi.fn()
  render(
    <LockedScreen
      frame={frame()}
      minutesLeft={9}
      otherWays={['recoveryCode']}
      onOther={onOther}
      otherWay="Choose another way"
      onOtherWay={vi.fn()}
      help={null}
    />,
  )

  submit()

  expect(screen.getByText(/Wait 9 minutes, or call the help desk/)).toBeTruthy()
  expect(onOther).toHaveBeenCalledWith('recoveryCode')
})

test('who asks for help is given the number and the words to say', () => {
  render(
    <EscalatedScreen
      frame={frame()}
      organization={school}
      stepLabel="Scan the QR code"
      reason="asked"
      onResume={nothing}
      onOtherMethod={nothing}
    />,
  )

  const call = screen.getByRole('link', { name: 'Call 614 555 0100' })

  expect(call.getAttribute('href')).toBe('tel:6145550100')
  expect(screen.getByText(/I am at the step Scan the QR code/)).toBeTruthy()
})

test('in Spanish the documented labels stay as they are on the phone', async () => {
  await loadLanguage('es')
  render(<AwaitPushScreen {...awaiting} />)

  expect(heading()).toBe('Mire su teléfono')
  expect(screen.getByText('Approve').getAttribute('translate')).toBe('no')
})
