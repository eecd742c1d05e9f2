import { expect, test } from 'vitest'
import { maskNumber } from './mask-number.ts'

test('a masked number shows its last four digits and not how long it is', () => {
  expect(maskNumber('+16145550142')).toBe('••• 0142')
  expect(maskNumber('+4915123456789')).toBe('••• 6789')
})
