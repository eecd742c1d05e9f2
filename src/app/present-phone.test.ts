import { expect, test } from 'vitest'
import { providers } from '#domain/method.ts'
import { phonesFor, reasons, waysOf } from '#journey/demonstration.ts'
import { type PicturePlace, pictureOf } from '#journey/picture.ts'
import { sampleKey, sampleTime } from '#journey/samples.ts'
import { pathOf } from '#machines/phone/stepping.ts'
import { afterTaps } from '#phone/still-phone.tsx'
import { momentOf } from './present-phone.tsx'

const person = {
  id: 'sample',
  name: '',
  email: 'sample@example.org',
  number: '',
  hardware: 'iphone',
  cameraBlocked: false,
  clockOffsetMinutes: 0,
} as const

const account = { issuer: 'Alder', account: 'sample@example.org', key: sampleKey }

const phoneAt = (place: PicturePlace) => {
  const moment = { ...momentOf(place, '000000'), post: { mails: [], texts: [], calls: [] } }
  const { journey: provider } = place
  return afterTaps({ person, provider, account, moment, now: sampleTime })
}

const places: PicturePlace[] = providers.flatMap((journey) =>
  reasons.flatMap((reason) =>
    phonesFor({ journey, reason }).flatMap((phone) =>
      [...waysOf({ journey, phone, reason }).keys()].flatMap((step) => {
        const place = { journey, phone, reason, step, fault: null }
        return [place, ...pictureOf(place).faults.map((fault) => ({ ...place, fault }))]
      }),
    ),
  ),
)

test('the phone of every picture is one that its owner could hold', () => {
  for (const place of places) expect(() => phoneAt(place), JSON.stringify(place)).not.toThrow()
})

test('the phone is where the step sends its owner', () => {
  const duo = { journey: 'duo', phone: 'iphone', reason: 'first', fault: null } as const
  const at = (step: PicturePlace['step']) => pathOf(phoneAt({ ...duo, step }).place.value)

  expect(at('installingApp')).toBe('store.offering')
  expect(at('addingAccount')).toBe('accounts.listing')
  expect(at('linkingApp.showingCode')).toBe('adding.scanning')
  expect(at('linkingApp.handedOver')).toBe('mail.reading')
  expect(at('rehearsing.awaitingPush')).toBe('request.deciding')
  expect(at('enrolled')).toBe('locked')
})

test('what was answered on the phone stands on it', () => {
  const push = {
    journey: 'duo',
    phone: 'android',
    reason: 'first',
    step: 'rehearsing.awaitingPush',
  } as const

  expect(pathOf(phoneAt({ ...push, fault: 'push-denied' }).place.value)).toBe('request.denied')
  expect(momentOf({ ...push, fault: 'push-timed-out' }, '').requests).toEqual([])
})
