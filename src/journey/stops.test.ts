import { expect, test } from 'vitest'
import { initialContext, type ReturnPoint, returnPoints } from '#machines/enrollment/context.ts'
import { nobody } from '#machines/enrollment/enrollment.machine.ts'
import { stepOfPoint } from '#machines/enrollment/stepping.ts'
import { railStops, stepLabel } from './stops.ts'

const onAnAndroid = {
  ...initialContext(nobody),
  device: 'mobile',
  platform: 'android',
} as const

const rail = (returnTo: ReturnPoint | null) =>
  railStops({ ...onAnAndroid, returnTo }, 'help').map(({ label, state }) => `${label}: ${state}`)

test('every place to come back to belongs to a step', () => {
  const steps = Object.fromEntries(returnPoints.map((point) => [point, stepOfPoint(point)]))

  expect(steps).toMatchObject({
    welcoming: 'start',
    confirmingItIsYou: 'identity',
    provingNumber: 'number',
    linkingApp: 'scan',
    enteringCode: 'code',
    provingCodes: 'codes',
    rehearsing: 'test',
  })
})

test('asking for help undoes nothing on the rail', () => {
  expect(rail('installingApp')).toEqual([
    'Device type: done',
    'Phone number: done',
    'Phone type: done',
    'Install the app: now',
    'Add your account: todo',
    'Scan the QR code: todo',
    'When I log in: todo',
    'Recovery codes: todo',
    'Test sign-in: todo',
  ])
})

test('a tablet is not called a phone', () => {
  expect(stepLabel({ ...onAnAndroid, device: 'tablet' }, 'platform')).toBe('Tablet type')
})

// Their rail told of an app and a QR code that no choice of theirs leads to.
test('whoever chooses among keys alone has no phone on their rail', () => {
  const context = { ...initialContext(nobody), devices: ['thisDevice', 'securityKey'] } as const

  const labels = railStops(context, 'start').map(({ label }) => label)

  expect(labels).toEqual(['Start', 'Device type', 'Security key', 'Recovery codes', 'Test sign-in'])
})
