import { expect, test } from 'vitest'
import { everyMapStep, mapIds, waysFrom } from '#domain/step-maps.ts'
import { words as english } from './en/words.ts'
import { words as spanish } from './es/words.ts'
import type { DocumentedLabel } from './label.ts'
import { checkedOn, firstHeadings, mapLabels, windowOf } from './maps.ts'
import { phoneLabels } from './phone-labels.ts'
import { phoneMoments } from './phone-moments.ts'
import { labelsIn, pressedIn } from './window.ts'
import { loadMapWords, phoneWords, stepWords } from './words.ts'

const languages = { english, spanish }
const everything = Object.entries(languages).flatMap(([language, words]) =>
  textsIn(words).map((text) => ({ language, text })),
)

const everyLabel = [
  ...Object.values(mapLabels).flatMap((labels) => Object.values(labels)),
  ...Object.values(phoneLabels),
]
const spellings = new Set(everyLabel.flatMap(({ text, observed }) => [text, ...observed]))

test.each(everyMapStep)('$map $step has its words in both languages', (at) => {
  for (const words of Object.values(languages)) {
    const { name, there, choose } = stepWords(words, at)

    expect(name.split(' ').length).toBeLessThanOrEqual(8)
    expect(there.length).toBeGreaterThan(0)
    expect(there.length).toBeLessThanOrEqual(3)
    if (waysFrom(at).length > 1) expect(Object.keys(choose ?? {})).toEqual(waysFrom(at))
    else expect(choose).toBeUndefined()
  }
})

test.each(everyMapStep)('$map $step names the control that its drawing marks', (at) => {
  const quoted = quotesIn(stepWords(english, at).there.join(' '))
  const inWindow = labelsIn(windowOf(at)).flatMap(({ text, observed }) => [text, ...observed])
  const pressed = pressedIn(windowOf(at)).map(({ text }) => text)

  expect(quoted.filter((label) => !inWindow.includes(label) && !spellings.has(label))).toEqual([])
  if (quoted.length > 0 && pressed.length > 0) {
    expect(pressed.some((label) => quoted.includes(label))).toBe(true)
  }
})

test('no sentence is longer than twenty words', () => {
  const long = everything.filter(({ text }) =>
    text.split(/[.!?:](?:\s|$)/).some((sentence) => sentence.split(/\s+/).length > 20),
  )

  expect(long).toEqual([])
})

test('no text begs, blames or calls a task easy', () => {
  const forbidden =
    /\b(please|sorry|simply|easy|easily|just|invalid|failed|failure|oops|unfortunately|por favor|lo sentimos|simplemente|fácil|fácilmente)\b|—/i

  expect(everything.filter(({ text }) => forbidden.test(text))).toEqual([])
})

test('what is quoted is in the dictionary, and is the same in both languages', () => {
  const unknown = everything.filter(({ text }) =>
    quotesIn(text).some((label) => !spellings.has(label)),
  )
  const differing = textsIn(english).flatMap((text, place) => {
    const translated = textsIn(spanish)[place] ?? ''
    return quotesIn(text).join() === quotesIn(translated).join() ? [] : [[text, translated]]
  })

  expect(unknown).toEqual([])
  expect(differing).toEqual([])
})

test('every documented label says where it was read and when', () => {
  const unsourced = everyLabel.filter(({ source, checked }) => !source || !Date.parse(checked))

  expect(unsourced).toEqual([])
  expect(mapIds.filter((map) => !Date.parse(checkedOn[map]))).toEqual([])
})

test('no label is kept that stands in no window', () => {
  const idle = mapIds.flatMap((map) => {
    const shown = new Set<DocumentedLabel>(
      everyMapStep.filter((at) => at.map === map).flatMap((at) => labelsIn(windowOf(at))),
    )
    return Object.entries(mapLabels[map]).flatMap(([name, label]) =>
      shown.has(label) ? [] : [name],
    )
  })

  expect(idle).toEqual([])
})

test('every moment of the phone belongs to a page', () => {
  const shown = new Set(
    everyMapStep.flatMap((at) => [...windowOf(at).phone, ...windowOf(at).phoneTrouble]),
  )

  expect(phoneMoments.filter((moment) => !shown.has(moment))).toEqual([])
})

test('an app that is not Duo Mobile is not called that', () => {
  const moments = everyMapStep
    .filter(({ map }) => map === 'authenticator')
    .flatMap((at) => [...windowOf(at).phone, ...windowOf(at).phoneTrouble])
  const texts = moments.flatMap((moment) =>
    Object.values(languages).map((words) => phoneWords(words, 'authenticator', moment)),
  )

  expect(texts.filter((text) => /Duo/.test(text))).toEqual([])
})

test('each of the three set-ups can be known by a first heading', () => {
  expect(new Set(firstHeadings.map(({ at }) => at.map))).toEqual(new Set(mapIds))
  expect(new Set(firstHeadings.map(({ label }) => label.text)).size).toBe(firstHeadings.length)
})

test('the pseudo-language lengthens every word and no label', async () => {
  const { steps } = await loadMapWords('xx')

  expect(steps.duoTraditional.start.name).toMatch(/^⟦/)
  expect(steps.duoTraditional.start.there[1]).toContain('[[Start setup]]')
})

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return value && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : []
}

function quotesIn(text: string): string[] {
  return [...text.matchAll(/\[\[(.+?)\]\]/g)].map(([, label = '']) => label)
}
