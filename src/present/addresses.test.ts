import { expect, test } from 'vitest'
import { providers } from '#domain/method.ts'
import { phonesFor, reasons, waysOf } from '#journey/demonstration.ts'
import { type PicturePlace, pictureOf } from '#journey/picture.ts'
import { readPlace, writePlace } from './addresses.ts'
import { presentPages } from './pages.ts'

const read = (address: string) => {
  const [page = '', search = ''] = address.split('?')
  return readPlace(page, new URLSearchParams(search))
}
const write = (place: PicturePlace) => {
  const { page, search } = writePlace(place)
  return `${page}?${search}`
}

const everyPlace: PicturePlace[] = providers.flatMap((journey) =>
  reasons.flatMap((reason) =>
    phonesFor({ journey, reason }).flatMap((phone) =>
      [...waysOf({ journey, phone, reason }).keys()].flatMap((step) => {
        const place = { journey, phone, reason, step, fault: null }
        return [place, ...pictureOf(place).faults.map((fault) => ({ ...place, fault }))]
      }),
    ),
  ),
)

test('the address of every picture leads back to that picture', () => {
  expect(everyPlace.length).toBeGreaterThan(1000)
  expect(everyPlace.filter((place) => JSON.stringify(read(write(place))) !== order(place))).toEqual(
    [],
  )
})

/** As `readPlace` orders it. */
const order = ({ journey, phone, reason, step, fault }: PicturePlace) =>
  JSON.stringify({ journey, phone, reason, step, fault })

test('every picture has a page of its own on a static host', () => {
  const pages = new Set(presentPages)

  expect(pages.size).toBe(presentPages.length)
  expect(everyPlace.filter((place) => !pages.has(writePlace(place).page))).toEqual([])
})

test('the step is named as in the journey', () => {
  expect(read('scan?journey=authenticator&phone=android')).toEqual({
    step: 'linkingApp.showingCode',
    journey: 'authenticator',
    phone: 'android',
    reason: 'first',
    fault: null,
  })
  expect(read('code/checking?journey=authenticator').step).toBe('enteringCode.checking')
})

test('an address that nobody wrote shows the beginning', () => {
  expect(read('').step).toBe('welcoming')
  expect(read('nowhere?journey=pigeon&phone=drum&fault=<script>')).toEqual({
    step: 'welcoming',
    journey: 'duo',
    phone: 'iphone',
    reason: 'first',
    fault: null,
  })
})
