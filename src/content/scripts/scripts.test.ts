import { expect, test } from 'vitest'
import { labels } from '#content/labels.ts'
import { mapLabels } from '#content/maps/maps.ts'
import { phoneLabels } from '#content/maps/phone-labels.ts'
import { everyMapStep, numberOf } from '#domain/step-maps.ts'
import { scripts as english } from './en/scripts.ts'
import { scripts as spanish } from './es/scripts.ts'
import type { Script } from './script.ts'
import { scriptOf } from './scripts.ts'

const spoken = { en: english, es: spanish }
type Tongue = keyof typeof spoken

const every = (Object.keys(spoken) as Tongue[]).flatMap((tongue) =>
  everyMapStep.map((at) => ({
    tongue,
    at,
    name: `${tongue} ${at.map} ${at.step}`,
    script: scriptOf(spoken[tongue], at),
  })),
)
const textsOf = ({ say, theySee, ifStuck }: Script) => [
  ...say,
  theySee,
  ...ifStuck.flatMap(({ cause, then }) => [cause, then]),
]
const withoutLabels = (text: string) => text.replaceAll(/\[\[.*?\]\]/g, 'X')

/** What an agent tells somebody to do. Closed: a verb that is not here is not an instruction yet. */
const imperatives = {
  en: /^(press|tap|open|choose|pick|type|install|point|load|leave|wait|sign|print|save|answer|touch|scan|read|tick|stay|look|keep|close|put|hold)$/,
  es: /^(pulse|púlselo|toque|abra|elija|escriba|escríbala|instale|instálela|apunte|cargue|deje|déjela|déjelo|espere|salga|guárdelos|conteste|escanee|lea|marque|mire|cierre|ponga|busque)$/,
} as const

/** An instruction begins a sentence, or follows the clause that says when. */
const instructionsIn = (tongue: Tongue, sentence: string): string[] => {
  const words = withoutLabels(sentence).toLowerCase()
  const starts = words
    .split(/,?\s+(?:and|then|y|luego|después)\s+|[,.]\s+/)
    .map((clause) => clause.split(/[\s,.]/)[0] ?? '')
  return starts.filter((word) => imperatives[tongue].test(word))
}

const secret =
  /\b(codes?|digits|passcodes?|passwords?|keys?|links?|QR|square|screenshots?|pictures?|códigos?|cifras|contraseñas?|claves?|enlaces?|cuadrado|capturas?|fotos?)\b/i
const asking =
  /\b(tell|read|give|send|show|spell|dictate) (it |them )?(to )?(me|us)\b|\b(dígame|léame|deme|envíeme|mándeme|muéstreme|enséñeme|dícteme)\b/i
const offering =
  /\b(I|we)( can|’ll| will)? (do|type|enter|press|scan|approve|set) .{0,20}for you\b|\b(lo hago|lo escribo|lo pulso|lo apruebo) yo\b|\bpor usted\b/i

const asksForSecret = (text: string) => {
  const plain = withoutLabels(text)
  return (asking.test(plain) && secret.test(plain)) || offering.test(plain)
}

test('what is read out is three short sentences at most', () => {
  const long = every.filter(
    ({ script: { say } }) =>
      say.length < 1 ||
      say.length > 3 ||
      say.some((each) => each.split(/\s+/).length > 18 || /[.!?]\s/.test(withoutLabels(each))),
  )

  expect(long.map(({ name }) => name)).toEqual([])
})

test('what is read out asks for one action', () => {
  const other = every.filter(
    ({ tongue, script }) =>
      script.say.flatMap((sentence) => instructionsIn(tongue, sentence)).length !== 1,
  )

  expect(other.map(({ name, script }) => [name, ...script.say])).toEqual([])
})

test('no line asks for a secret or offers to do it for the caller', () => {
  const guilty = every.filter(({ script }) => textsOf(script).some(asksForSecret))

  expect(guilty.map(({ name }) => name)).toEqual([])
})

test.each([
  'Read me the six digits.',
  'Send it to me, the picture of the square.',
  'Léame las cifras de la pantalla.',
  'Envíeme una foto del código.',
  'I will type it for you.',
  'El código lo escribo yo.',
])('a planted “%s” is found', (line) => {
  expect(asksForSecret(line)).toBe(true)
})

test('every page says what they see and what helps', () => {
  const bare = every.filter(({ script }) => !script.theySee || script.ifStuck.length === 0)

  expect(bare).toEqual([])
})

test('both languages say the same things', () => {
  const shape = ({ say, ifStuck }: Script) => [say.length, ifStuck.length].join()
  const quoted = (script: Script) =>
    [
      ...textsOf(script)
        .join(' ')
        .matchAll(/\[\[(.*?)\]\]/g),
    ]
      .map(([, label]) => label)
      .sort()
      .join()

  const differing = everyMapStep.filter((at) => {
    const [en, es] = [scriptOf(english, at), scriptOf(spanish, at)]
    return shape(en) !== shape(es) || quoted(en) !== quoted(es)
  })

  expect(differing.map((at) => `${at.map} ${at.step} ${numberOf(at)}`)).toEqual([])
})

test('what is quoted stands in the other window or on the phone', () => {
  const known = (map: keyof typeof mapLabels) =>
    new Set([
      ...Object.values(labels),
      ...[...Object.values(mapLabels[map]), ...Object.values(phoneLabels)].flatMap((label) => [
        label.text,
        ...label.observed,
      ]),
    ])

  const unknown = every.flatMap(({ name, at, script }) =>
    [
      ...textsOf(script)
        .join(' ')
        .matchAll(/\[\[(.*?)\]\]/g),
    ]
      .map(([, label = '']) => label)
      .filter((label) => !known(at.map).has(label))
      .map((label) => `${name}: ${label}`),
  )

  expect(unknown).toEqual([])
})

test('no text begs, blames or calls a task easy', () => {
  const forbidden =
    /\b(please|sorry|simply|just|easy|easily|invalid|failed|incorrect|oops|unfortunately|por favor|lo siento|simplemente|fácil|fácilmente|inválid[oa]|incorrect[oa])\b/i

  const guilty = every.filter(({ script }) =>
    textsOf(script).some((text) => forbidden.test(withoutLabels(text))),
  )

  expect(guilty.map(({ name }) => name)).toEqual([])
})
