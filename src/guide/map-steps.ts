// The steps of a guide that goes beside somebody else's set-up, from its map.

import '#content/en/guide.ts'
import { describeWindow } from '#content/maps/describe-window.ts'
import { windowOf } from '#content/maps/maps.ts'
import type { PhoneMoment } from '#content/maps/phone-moments.ts'
import type { Part, Window } from '#content/maps/window.ts'
import { type MapWords, phoneWords, stepWords } from '#content/maps/words.ts'
import { type Phrase, say } from '#content/say.ts'
import type { Scripts } from '#content/scripts/script.ts'
import { scriptOf } from '#content/scripts/scripts.ts'
import {
  isOnTheWay,
  type MapId,
  type MapStep,
  numberOf,
  stepMaps,
  type Way,
  waysFrom,
} from '#domain/step-maps.ts'
import type { GuideSection, GuideStep } from './guide.ts'
import type { Asked, GuidePhone } from './guides.ts'

export type MapTexts = { words: MapWords; scripts: Scripts }
type Told = MapTexts & { help: string; appName: string }

/** The way that most people go, then the pages beside it. The numbers are those of the map. */
export const mapSections = (map: MapId, asked: Asked, told: Told): GuideSection[] => {
  const places = stepMaps[map].map((step) => ({ map, step }) as MapStep)
  const steps = (isMain: boolean) =>
    places.filter((at) => isOnTheWay(at) === isMain).map((at) => stepOf(at, asked, told))
  return [
    { title: null, lede: null, steps: steps(true) },
    { title: say('guide.asides'), lede: say('guide.asidesLede'), steps: steps(false) },
  ]
}

const stepOf = (at: MapStep, { edition, phone }: Asked, told: Told): GuideStep => {
  const { words, scripts } = told
  const { name, there, trap } = stepWords(words, at)
  const isAgent = edition === 'agent'
  const window = windowFor(at, phone)
  const onPhone = (moment: PhoneMoment) => phoneLine(at.map, moment, phone, told)
  return {
    number: numberOf(at),
    title: isOnTheWay(at) ? say(`guide.do.${at.map}.${at.step}` as Phrase) : name,
    heading: window.heading.text,
    toDo: platformFirst(at, there, phone),
    onPhone: window.phone.map(onPhone),
    trap: trap ?? null,
    phoneTrouble: window.phoneTrouble.map(onPhone),
    // Beside the way a person has the words at the top; the agent sees each page before them.
    picture:
      isAgent || isOnTheWay(at)
        ? { kind: 'window', window, alternative: describeWindow(window) }
        : null,
    script: isAgent ? scriptOf(scripts, at) : null,
    seeNow: seenAfter(at, told),
  }
}

const phoneNames = { iphone: 'iPhone', android: 'Android' } as const

/** The drawing with the row of this phone pressed, where there is one. */
const windowFor = (at: MapStep, phone: GuidePhone): Window => {
  const window = windowOf(at)
  const pressed = (part: Part): Part => {
    if (part.kind !== 'choice') return part
    const row = part.labels.find(({ text }) => text === phoneNames[phone])
    return row ? { ...part, pressed: row } : part
  }
  return { ...window, parts: window.parts.map(pressed) }
}

const platformFirst = (at: MapStep, there: readonly string[], phone: GuidePhone) => {
  if (at.map !== 'duoTraditional' || at.step !== 'phonePlatform') return there
  const [, , last = ''] = there
  return [say('guide.choose', { label: phoneNames[phone] }), last]
}

const phoneLine = (
  map: MapId,
  moment: PhoneMoment,
  phone: GuidePhone,
  { words, appName }: Told,
) => {
  if (moment === 'installing') return say(`guide.phone.installing.${phone}`)
  if (moment !== 'notInstalled') return phoneWords(words, map, moment)
  if (map === 'authenticator') return say(`guide.phone.anyApp.${phone}`)
  return say(`guide.phone.notInstalled.${phone}`, { app: appName })
}

const seenAfter = (at: MapStep, told: Told): string[] => {
  const { choose = {} } = stepWords(told.words, at)
  const [first, ...others] = waysFrom(at)
  return [
    first ? sayFirst(at, first, told) : '',
    ...others.map((way) => sayOther(at, way, choose[way] ?? '', told.help)),
  ].filter(Boolean)
}

const sayFirst = (at: MapStep, way: Way, { words, help }: Told): string => {
  if (way === 'over') return say('guide.seeOver')
  if (way === 'helpDesk') return say('guide.seeHelp', { help })
  const next = { map: at.map, step: way } as MapStep
  const { text } = windowOf(next).heading
  if (text !== windowOf(at).heading.text) return say('guide.see', { heading: `[[${text}]]` })
  return say('guide.seeSame', { name: stepWords(words, next).name })
}

const sayOther = ({ map }: MapStep, way: Way, what: string, help: string): string => {
  if (way === 'over') return say('guide.elseOver', { what })
  if (way === 'helpDesk') return say('guide.elseHelp', { what, help })
  return say('guide.else', { what, n: numberOf({ map, step: way } as MapStep) })
}
