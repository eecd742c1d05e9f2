// A request to sign in: approve it, or deny it and say whether it was you.

import { chart } from './chart.ts'

// The next request does not wait for somebody to put the answer to the last one away.
const answered = {
  on: {
    'request.arrived': { target: 'deciding', guard: 'isOnline', actions: 'select' },
  },
} as const

export const request = chart.createStateConfig({
  initial: 'deciding',
  on: { 'back.pressed': 'accounts' },
  states: {
    deciding: {
      on: {
        'request.doubted': { target: 'doubting', actions: 'select' },
        'answer.sent': 'answering',
      },
    },
    doubting: {
      on: { 'back.pressed': 'deciding', 'answer.sent': 'answering' },
    },
    answering: {
      on: {
        'answer.taken': [
          { target: 'approved', guard: 'isApproval' },
          { target: 'reported', guard: 'isFraud' },
          { target: 'denied' },
        ],
        'answer.refused': 'deciding',
      },
    },
    approved: answered,
    denied: answered,
    reported: answered,
  },
})
