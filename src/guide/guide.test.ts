import { expect, test } from 'vitest'
import { loadMapWords } from '#content/maps/words.ts'
import { type Language, loadLanguage } from '#content/say.ts'
import { loadScripts } from '#content/scripts/scripts.ts'
import { numberOf, stepMaps } from '#domain/step-maps.ts'
import { mainSteps } from '#journey/demonstration.ts'
import { buildGuide } from './guide.ts'
import { guideHashes } from './guide-hashes.ts'
import { guideText } from './guide-text.ts'
import {
  type Asked,
  editions,
  guideNames,
  guidePhones,
  type Look,
  readAddress,
  sourceOf,
  writeAddress,
} from './guides.ts'

const asked = guideNames.flatMap((name) =>
  editions.flatMap((edition) => guidePhones.map((phone) => ({ name, edition, phone }))),
)

const told = async (language: Language) => {
  await loadLanguage(language)
  const [words, scripts] = await Promise.all([loadMapWords(language), loadScripts(language)])
  return { words, scripts, help: '614 555 0100', appName: 'Duo Mobile' }
}

const publisher = { organization: 'Alder Valley Schools', help: '614 555 0100', hours: null }

const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  return value && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : []
}

for (const language of ['en', 'es'] as const) {
  test(`every guide has every step, in ${language}`, async () => {
    const all = await told(language)
    for (const one of asked) {
      const guide = buildGuide(one, all)
      const source = sourceOf(one.name)
      const steps = guide.sections.flatMap((section) => section.steps)
      const expected =
        'map' in source
          ? stepMaps[source.map].map((step) => numberOf({ map: source.map, step } as never))
          : mainSteps({ ...source, phone: one.phone, reason: 'first' }).map((_, at) => at + 1)

      expect(steps.map(({ number }) => number)).toEqual(expected)
      expect(steps.filter(({ title, seeNow }) => !title || seeNow.length === 0)).toEqual([])
      expect(steps.every(({ script }) => (script !== null) === (one.edition === 'agent'))).toBe(
        true,
      )
    }
  })

  test(`nothing in a guide is unsaid or secret, in ${language}`, async () => {
    const all = await told(language)
    const suspicious = /otpauth:|duo:\/\/|https?:|\b\d{6,}\b|\b[A-Z2-7]{16,}\b|\{\w+\}/
    for (const one of asked) {
      const guide = buildGuide(one, all)
      const { hash: _, ...said } = guide
      const text = guideText(guide, publisher).replaceAll(guide.hash, '')

      expect(textsIn(said).filter((line) => /^guide\.(?!duo\.com)/.test(line))).toEqual([])
      expect(text.match(suspicious)?.[0]).toBeUndefined()
      expect(text).not.toMatch(/\[\[|\*\*/)
    }
  })
}

test('the person and the agent get their own, and so does each phone', async () => {
  const all = await told('en')
  const text = (edition: 'person' | 'agent', phone: 'iphone' | 'android') =>
    guideText(buildGuide({ name: 'duo-traditional', edition, phone }, all), publisher)

  expect(text('person', 'iphone')).toContain('We will never ask for')
  expect(text('person', 'iphone')).toContain('App Store')
  expect(text('person', 'iphone')).not.toContain('Google Play')
  expect(text('person', 'android')).toContain('Choose “Android”.')
  expect(text('agent', 'android')).toContain('Never ask for')
  expect(text('agent', 'android')).toContain('Say:')
})

test('the hash says whether a word was changed, and nothing of whose guide it is', async () => {
  const all = await told('en')
  const one = { name: 'duo-universal', edition: 'person', phone: 'iphone' } as const
  const changed = structuredClone(all.words)
  changed.steps.duoUniversal.scanCode.trap = 'Another sentence.'

  const hash = buildGuide(one, all).hash
  expect(hash).toMatch(/^[0-9a-f]{8}$/)
  expect(buildGuide(one, { ...all, help: '1', appName: 'Else' }).hash).toBe(hash)
  expect(buildGuide(one, { ...all, words: changed }).hash).not.toBe(hash)
})

test('each guide, edition, phone and language has a hash', async () => {
  const hashes = await guideHashes()

  expect(Object.keys(hashes)).toHaveLength(asked.length * 2)
  expect(new Set(Object.values(hashes)).size).toBe(asked.length * 2)
})

test('an address keeps what was asked for', () => {
  const one: Asked & Look = {
    name: 'duo-universal',
    edition: 'agent',
    phone: 'android',
    isLarge: true,
    isTextOnly: true,
  }
  const address = writeAddress(one, '?lang=es')

  expect(address).toBe('guide/duo-universal/?lang=es&for=agent&phone=android&size=large&text')
  expect(readAddress('/duo-universal/', address.slice(address.indexOf('?')))).toEqual(one)
  expect(readAddress('/nothing/', '')).toBeNull()
  expect(readAddress('/usher-duo/', '?for=agent')?.edition).toBe('agent')
  expect(readAddress('/usher-duo/', '?for=nobody')?.edition).toBe('person')
})
