import { expect, test } from 'vitest'
import { type Call, callsAt } from './phone-messages.ts'

const call = (state: Call['state']): Call => ({
  id: 'call_1',
  at: 1_000_000,
  from: '(614) 555-0100',
  words: [],
  state,
  wantsKey: true,
})

// An unanswered call filled the practice phone until somebody hung up.
test('a telephone that nobody answers stops ringing after a minute', () => {
  const [ringing] = callsAt([call('ringing')], 1_060_000)
  const [missed] = callsAt([call('ringing')], 1_060_001)

  expect(ringing?.state).toBe('ringing')
  expect(missed?.state).toBe('over')
})

test('whoever answered may talk for as long as they like', () => {
  const [talking] = callsAt([call('answered')], 9_000_000)

  expect(talking?.state).toBe('answered')
})
