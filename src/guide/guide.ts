// A guide as data: what stands on the paper, in the order in which it is read. The page, the file, the
// PDF and the plain text are made from it. Nothing of it comes from anybody's own set-up.

import '#content/en/guide.ts'
import type { Window } from '#content/maps/window.ts'
import { type Phrase, say } from '#content/say.ts'
import { sha256Hex } from '#domain/hash.ts'
import type { Provider } from '#domain/method.ts'
import type { WaitingState } from '#machines/enrollment/waiting-states.ts'
import { type Asked, type GuideName, sourceOf } from './guides.ts'
import { journeySections, wordsOfScreens } from './journey-steps.ts'
import { type MapTexts, mapSections } from './map-steps.ts'

export type GuideScript = {
  say: readonly string[]
  theySee: string
  ifStuck: readonly { cause: string; then: string }[]
}

export type GuidePicture =
  | { kind: 'window'; window: Window; alternative: string }
  | { kind: 'screen'; journey: Provider; step: WaitingState; alternative: string }

export type GuideStep = {
  /** Spoken on the telephone, and the fragment of its address. */
  number: number
  title: string
  /** The words at the top of the other window. */
  heading: string | null
  toDo: readonly string[]
  onPhone: readonly string[]
  trap: string | null
  phoneTrouble: readonly string[]
  picture: GuidePicture | null
  /** For the agent alone. */
  script: GuideScript | null
  /** The likeliest first; what follows it is what may be there instead. */
  seeNow: readonly string[]
}

export type GuideSection = { title: string | null; lede: string | null; steps: GuideStep[] }

export type Guide = Asked & {
  title: string
  subtitle: string
  never: { title: string; things: readonly string[] }
  notAsked: { title: string; text: string }
  sections: readonly GuideSection[]
  /** Of everything that it says: another label, another hash. */
  hash: string
}

const titles = {
  'duo-traditional': 'guide.name.duo-traditional',
  'duo-universal': 'guide.name.duo-universal',
  authenticator: 'guide.name.authenticator',
  'usher-duo': 'guide.name.usher-duo',
  'usher-authenticator': 'guide.name.usher-authenticator',
} as const satisfies Record<GuideName, Phrase>

export const guideTitle = (name: GuideName) => say(titles[name])

export type Told = MapTexts & { help: string; appName: string }

/** In the language that is spoken. `help` is whom to call, to stand in a sentence. */
export const buildGuide = (asked: Asked, told: Told): Guide => {
  const words = wordsOf(asked, told)
  // The organisation's own number and app are no part of it: they change without a label changing.
  const same = wordsOf(asked, { ...told, help: '', appName: '' })
  return {
    ...asked,
    ...words,
    hash: sha256Hex(JSON.stringify([same, drawnWith(asked)])).slice(0, 8),
  }
}

const wordsOf = (asked: Asked, told: Told) => {
  const isAgent = asked.edition === 'agent'
  const source = sourceOf(asked.name)
  return {
    title: guideTitle(asked.name),
    subtitle: [
      say(isAgent ? 'guide.edition.agent' : 'guide.edition.person'),
      say(asked.phone === 'iphone' ? 'guide.iphone' : 'guide.android'),
    ].join(' · '),
    never: {
      title: say(isAgent ? 'guide.neverAgentTitle' : 'guide.neverTitle'),
      things: [
        say('guide.never.code'),
        say('guide.never.qr'),
        say('guide.never.recovery'),
        say(isAgent ? 'guide.never.passwordAgent' : 'guide.never.password'),
      ],
    },
    notAsked: isAgent
      ? { title: say('guide.notThemTitle'), text: say('guide.notThem') }
      : { title: say('guide.notYouTitle'), text: say('guide.notYou', { help: told.help }) },
    sections:
      'map' in source
        ? mapSections(source.map, asked, told)
        : journeySections(source.journey, asked, told),
  }
}

/** The pictures of Usher's own screens hold its words. */
const drawnWith = ({ name }: Asked) => ('map' in sourceOf(name) ? [] : wordsOfScreens())
