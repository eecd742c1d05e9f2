import { expect, test } from 'vitest'
import { english as inEnglish } from '#content/dictionary.ts'
import '#content/en/core.ts'
import '#content/en/enroll-first.ts'
import '#content/en/enroll-second.ts'
import { spanish as inSpanish } from '#content/es/spanish.ts'
import { labels } from '#content/labels.ts'
import { mapLabels } from '#content/maps/maps.ts'
import { phoneLabels } from '#content/maps/phone-labels.ts'
import { failures } from '#domain/failure.ts'
import { everyMapStep } from '#domain/step-maps.ts'
import { waitingStates } from '#machines/enrollment/waiting-states.ts'
import { scripts as english } from './en/scripts.ts'
import { scripts as spanish } from './es/scripts.ts'
import type { Script, Spot } from './script.ts'
import { neverAskOf, scriptOf } from './scripts.ts'
import { secrets } from './secrets.ts'

const spoken = { en: english, es: spanish }
type Tongue = keyof typeof spoken

const spots: readonly Spot[] = [
  ...everyMapStep,
  ...waitingStates.map((waiting) => ({ waiting })),
  ...failures.map((failure) => ({ failure })),
]
const nameOf = (at: Spot) => Object.values(at).join(' ')

const every = (Object.keys(spoken) as Tongue[]).flatMap((tongue) =>
  spots.map((at) => ({
    tongue,
    at,
    name: `${tongue} ${nameOf(at)}`,
    script: scriptOf(spoken[tongue], at),
    neverAsk: neverAskOf(spoken[tongue], at),
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
  es: /^(ábrala|pulse|púlselo|toque|abra|elija|escriba|escríbala|instale|instálela|apunte|cargue|deje|déjela|déjelo|espere|salga|guárdelos|conteste|escanee|lea|marque|mire|cierre|ponga|busque)$/,
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

  const differing = spots.filter((at) => {
    const [en, es] = [scriptOf(english, at), scriptOf(spanish, at)]
    return shape(en) !== shape(es) || quoted(en) !== quoted(es)
  })

  expect(differing.map(nameOf)).toEqual([])
})

test('what is quoted stands in the other window or on the phone', () => {
  const known = (at: Spot) =>
    new Set([
      ...Object.values(labels),
      ...[
        ...Object.values('map' in at ? mapLabels[at.map] : {}),
        ...Object.values(phoneLabels),
      ].flatMap((label) => [label.text, ...label.observed]),
    ])

  const unknown = every.flatMap(({ name, at, script }) =>
    [
      ...textsOf(script)
        .join(' ')
        .matchAll(/\[\[(.*?)\]\]/g),
    ]
      .map(([, label = '']) => label)
      .filter((label) => !known(at).has(label))
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

test('what is quoted of Usher stands on its pages', () => {
  const pages = { en: Object.values(inEnglish), es: Object.values(inSpanish) }
  /** A word to search for in the phone. */
  const elsewhere = ['date', 'fecha']

  const unknown = every
    .filter(({ at }) => !('map' in at))
    .flatMap(({ tongue, name, script }) =>
      [
        ...textsOf(script)
          .join(' ')
          .matchAll(/[“«](.*?)[”»]/g),
      ]
        .map(([, quoted = '']) => quoted)
        .filter((quoted) => !pages[tongue].includes(quoted) && !elsewhere.includes(quoted))
        .map((quoted) => `${name}: ${quoted}`),
    )

  expect(unknown).toEqual([])
})

const warns = (line: string) => /^(Never|Nunca) [^.]*\./.test(line) && !asksForSecret(line)

test('every place says what never to ask there, and only warns', () => {
  const careless = every.filter(
    ({ neverAsk }) => neverAsk.length === 0 || neverAsk.length > 3 || !neverAsk.every(warns),
  )

  expect(careless.map(({ name, neverAsk }) => [name, ...neverAsk])).toEqual([])
})

test.each([
  'Ask for the digits.',
  'Never mind, tell me the code.',
  'Pida una foto del cuadrado.',
  'Nunca tarda, dígame la contraseña.',
  'Never worry, I will type it for you.',
])('a planted “%s” is no warning', (line) => {
  expect(warns(line)).toBe(false)
})

/** What a script speaks of has to be on the list of what is not asked for. */
const speaksOf = {
  digits: /\b(six digits|seis cifras|passcode)\b/i,
  recoveryCodes: /\b(one|these) codes?\b.*\b(for you alone)\b/i,
  key: /\bshow a key\b|\bmostrar una clave, y es\b/i,
} as const

test('a secret that is spoken of is named among what is never asked', () => {
  const silent = every.flatMap(({ name, tongue, script, neverAsk }) =>
    (['digits', 'recoveryCodes', 'key'] as const)
      .filter((secret) => script.say.some((line) => speaksOf[secret].test(line)))
      .filter((secret) => !neverAsk.includes(spoken[tongue].neverAsk[secret]))
      .map((secret) => `${name}: ${secret}`),
  )

  expect(silent).toEqual([])
})

test('each kind of secret is near some place', () => {
  const unused = secrets.filter(
    (secret) => !every.some(({ neverAsk }) => neverAsk.includes(english.neverAsk[secret])),
  )

  expect(unused).toEqual([])
})
