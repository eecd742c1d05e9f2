// @vitest-environment happy-dom
// The names that a test or an assistive tool relies on, and what each answer hands on.
import { fireEvent, render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { deviceTypes, platforms, preferences } from '#domain/method.ts'
import { ChooseDeviceScreen } from './choose-device.tsx'
import { ChoosePlatformScreen } from './choose-platform.tsx'
import { ChoosePreferenceScreen } from './choose-preference.tsx'
import { frame } from './frame.fixture.ts'
import { ScanCodeScreen } from './scan-code.tsx'
import { WelcomeAgainScreen } from './welcome-again.tsx'

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
const radios = () => screen.getAllByRole('radio').map((one) => one.getAttribute('value'))

test('Start setup starts, and a new phone is another way in', () => {
  const onStart = vi.fn()
  const onNewPhone = vi.fn()
  render(
    <WelcomeAgainScreen
      frame={frame}
      organization={{ helpNumber: '614 555 0100' }}
      onNewPhone={onNewPhone}
      onStart={onStart}
    />,
  )

  press('Start setup')
  press('I have a new phone')

  expect(onStart).toHaveBeenCalledOnce()
  expect(onNewPhone).toHaveBeenCalledOnce()
})

test('every device has its documented name, and the first one is chosen', () => {
  const onChoose = vi.fn()
  render(
    <ChooseDeviceScreen
      frame={frame}
      provider="duo"
      devices={deviceTypes}
      passkeyKinds={['securityKey', 'thisDevice']}
      chosen={null}
      privacyNote="Only its make."
      onChoose={onChoose}
    />,
  )

  for (const name of [
    'Mobile phone',
    'Tablet',
    'Landline',
    'Security key',
    'This computer or phone',
    'I do not have any of these',
  ]) {
    expect(screen.getByRole('radio', { name })).toBeTruthy()
  }
  press('Continue')

  expect(radios()).toEqual([...deviceTypes])
  expect(onChoose).toHaveBeenCalledWith('mobile')
})

test('who does not want to use their own phone goes on with something else at once', () => {
  const onChoose = vi.fn()
  render(
    <ChooseDeviceScreen
      frame={frame}
      provider="authenticator"
      devices={['mobile', 'securityKey']}
      passkeyKinds={['securityKey']}
      chosen={null}
      privacyNote={null}
      onChoose={onChoose}
    />,
  )

  fireEvent.click(screen.getByText('Use a security key'))

  expect(onChoose).toHaveBeenCalledWith('securityKey')
  expect(screen.queryByText('Use a landline')).toBeNull()
})

test('nothing is chosen for the person where nothing is likely', () => {
  const onChoose = vi.fn()
  render(
    <ChoosePlatformScreen
      frame={frame}
      device="mobile"
      platforms={platforms}
      chosen={null}
      onChoose={onChoose}
    />,
  )

  press('Continue')
  expect(screen.getByRole('alert').textContent).toContain('Choose what kind of phone you have')
  fireEvent.click(screen.getByRole('radio', { name: 'Android' }))
  press('Continue')

  expect(onChoose.mock.calls).toEqual([['android']])
})

test('the code offers the ways on that it is given, and no other', () => {
  const onKey = vi.fn()
  render(
    <ScanCodeScreen
      frame={frame}
      provider="authenticator"
      appName="Any app"
      content="otpauth://totp/x"
      minutesLeft={1}
      practice
      isHere={false}
      onScanned={vi.fn()}
      onLink={null}
      onThisPhone={null}
      onKey={onKey}
    />,
  )

  press('Type the key instead')

  expect(onKey).toHaveBeenCalled()
  expect(screen.getByText('This code works for 1 minute.')).toBeTruthy()
  expect(screen.queryByText('Email me an activation link instead')).toBeNull()
  expect(screen.getByRole('img', { name: 'QR code to add your account to the app' })).toBeTruthy()
})

test('When I log in saves the recommendation unless another is chosen', () => {
  const onSave = vi.fn()
  render(
    <ChoosePreferenceScreen
      frame={frame}
      options={preferences}
      chosen={null}
      recommended="push"
      onSave={onSave}
    />,
  )

  expect(screen.getByRole('group', { name: 'When I log in' })).toBeTruthy()
  press('Save')
  fireEvent.click(screen.getByRole('radio', { name: 'Ask me to choose an authentication method' }))
  press('Save')

  expect(onSave.mock.calls).toEqual([['push'], ['ask']])
})

test('a browser that cannot use a key says so at the choice, and leaves it open', () => {
  render(
    <ChooseDeviceScreen
      frame={frame}
      provider="duo"
      devices={deviceTypes}
      passkeyKinds={[]}
      chosen={null}
      privacyNote={null}
      onChoose={() => {}}
    />,
  )

  const described = (name: string) => {
    const ids = screen.getByRole('radio', { name }).getAttribute('aria-describedby') ?? ''
    return ids
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join('')
  }
  expect(described('Security key')).toBe('This browser cannot use one. Another browser may.')
  expect(described('This computer or phone')).toMatch(/cannot be used to sign in/)
  expect(described('Tablet')).toMatch(/iPad/)
})
