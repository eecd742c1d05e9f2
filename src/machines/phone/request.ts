// A request to sign in: approve it, or deny it and say whether it was you.

import { chart } from './chart.ts'

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
    approved: {},
    denied: {},
    reported: {},
  },
})
