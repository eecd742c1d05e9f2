import { expect, test } from 'vitest'
import { assign } from 'xstate'
import { enrollmentMachine } from './enrollment.machine.ts'
import { person } from './people.ts'
import { type Machine, walk } from './walk.ts'

test('a graph without bounds is not walked for ever', () => {
  const endless = enrollmentMachine.provide({
    actions: {
      rememberStep: assign({ returnTo: ({ context }) => `${context.returnTo}+` as 'welcoming' }),
      forgetHelp: () => {},
    },
  }) as Machine

  expect(() =>
    walk(endless, person('duo', { devices: ['securityKey'] }).input, { ceiling: 300 }),
  ).toThrow('More than 300 nodes')
})
