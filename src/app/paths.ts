// Every address that a static host must know, relative to the base. The step paths come from the chart.

import { stepPages } from '#journey/addresses.ts'

export const pages: string[] = [
  '',
  'practice',
  'practice/phone',
  'practice/people',
  'practice/cleared',
  ...stepPages.map((step) => ['practice/enroll', step].filter(Boolean).join('/')),
]
