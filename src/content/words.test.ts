import { expect, test } from 'vitest'
import { failures as failureCodes } from '#domain/failure.ts'
import { spanish } from './es/spanish.ts'
import { labelSources } from './label-sources.ts'
import { fixedLabels, labels } from './labels.ts'

type Texts = Record<string, string>
const areas = Object.values(
  import.meta.glob<Record<string, Texts>>('./en/*.ts', { eager: true }),
).flatMap((area) => Object.values(area))
const english: Texts = Object.assign({}, ...areas)
const translated: Texts = spanish
const everything = [...Object.entries(english), ...Object.entries(translated)]

const found = (text: string, pattern: RegExp) => (text.match(pattern) ?? []).sort()
const holes = (text: string) => found(text, /\{\w+\}/g)

test('no two areas claim the same phrase', () => {
  const claims = areas.flatMap((area) => Object.keys(area))

  expect(new Set(claims).size).toBe(claims.length)
})

test('Spanish says everything that English says, and nothing else', () => {
  expect(Object.keys(translated).sort()).toEqual(Object.keys(english).sort())
})

test('a translation has the same holes and the same emphasis', () => {
  const differing = Object.keys(english).filter((phrase) => {
    const [en = '', es = ''] = [english[phrase], translated[phrase]]
    const isSame = holes(en).join() === holes(es).join()
    return !isSame || found(en, /\*\*/g).length !== found(es, /\*\*/g).length
  })

  expect(differing).toEqual([])
})

test('documented labels are quoted the same in every language', () => {
  const fixed = fixedLabels.map((name) => `[[${labels[name]}]]`)
  const differing = Object.keys(english).filter((phrase) =>
    fixed.some((label) => english[phrase]?.includes(label) !== translated[phrase]?.includes(label)),
  )

  expect(differing).toEqual([])
})

test('a phrase that is a documented label is spelled as documented', () => {
  expect({
    mobilePhone: english['device.mobile'],
    tablet: english['device.tablet'],
    landline: english['device.landline'],
    securityKey: english['device.securityKey'],
    haveApp: english['install.primary']?.replace('{app}', 'Duo Mobile'),
    emailLink: english['scan.email'],
    sendPush: english['check.push'],
    callMe: english['check.call'],
  }).toMatchObject({
    mobilePhone: labels.mobilePhone,
    tablet: labels.tablet,
    landline: labels.landline,
    securityKey: labels.securityKey,
    haveApp: labels.haveApp,
    emailLink: labels.emailLink,
    sendPush: labels.sendPush,
    callMe: labels.callMe,
  })
})

test('every documented label says where it was read and when', () => {
  const sources = Object.values(labelSources)

  expect(sources).toHaveLength(Object.keys(labels).length)
  expect(sources.every(({ source, checked }) => source && Date.parse(checked))).toBe(true)
})

test('no text begs, blames or calls a task easy', () => {
  const forbidden =
    /\b(please|sorry|simply|easy|easily|invalid|failed|failure|incorrect|wrong code|oops|unfortunately|por favor|lo sentimos|disculpe|simplemente|fácil|fácilmente|inválid[oa]|incorrect[oa])\b/i
  // "Just now" is a time, not a way of making light of a task.
  const just = /\bjust\b(?! now)/i

  const guilty = everything.filter(([, text]) => forbidden.test(text) || just.test(text))

  expect(guilty).toEqual([])
})

test('a title has at most eight words', () => {
  const titles = everything.filter(([phrase]) => /\.title|Title/.test(phrase))

  const long = titles.filter(([, text]) => text.split(/\s+/).length > 8)

  expect(long).toEqual([])
})

test('a lede has at most three sentences', () => {
  const ledes = everything.filter(([phrase]) => /\.lede|Lede/.test(phrase))

  const long = ledes.filter(([, text]) => found(text, /[.!?](\s|$)/g).length > 3)

  expect(long).toEqual([])
})

test('sentences are short enough to be read by a child', () => {
  const long = everything.filter(([, text]) =>
    text.split(/[.!?:](?:\s|$)/).some((sentence) => sentence.split(/\s+/).length > 22),
  )

  expect(long).toEqual([])
})

test('every failure has its sentence, and there are no sentences for anything else', () => {
  const extras = ['triesLeft', 'lastTry', 'reference']

  const explained = Object.keys(english)
    .filter((phrase) => phrase.startsWith('failure.'))
    .map((phrase) => phrase.replace('failure.', ''))

  expect(explained.sort()).toEqual([...failureCodes, ...extras].sort())
})

test('failures carry no markup, because they are also read from a list of links', () => {
  const marked = everything.filter(
    ([phrase, text]) => phrase.startsWith('failure.') && /\*\*|\[\[/.test(text),
  )

  expect(marked).toEqual([])
})
