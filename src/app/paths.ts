// Every address that a static host must know, relative to the base. The step paths come from the chart.

import { addressOf, everyMapStep, mapAddresses } from '#domain/step-maps.ts'
import { guidePages } from '#guide/guides.ts'
import { stepPages } from '#journey/addresses.ts'
import { presentPages } from '#present/pages.ts'

export const pages: string[] = [
  '',
  'beside',
  ...Object.values(mapAddresses).map((map) => `beside/${map}`),
  ...everyMapStep.map(addressOf),
  'desk/beside',
  'desk/people',
  ...Object.values(mapAddresses).map((map) => `desk/beside/${map}`),
  ...everyMapStep.map((at) => `desk/${addressOf(at)}`),
  ...guidePages.map((page) => ['guide', page].filter(Boolean).join('/')),
  'cleared',
  'devices',
  'invitation',
  'phone',
  'not-me',
  'sign-in',
  ...stepPages.map((step) => ['enroll', step].filter(Boolean).join('/')),
  'practice',
  'practice/phone',
  'practice/people',
  'practice/cleared',
  ...presentPages.map((page) => ['practice/present', page].filter(Boolean).join('/')),
  ...stepPages.map((step) => ['practice/enroll', step].filter(Boolean).join('/')),
]
