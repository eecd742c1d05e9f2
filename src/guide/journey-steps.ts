// The steps of a guide to Usher's own set-up: the straight way of the chart, in the words of its screens.

import { enrollFirst } from '#content/en/enroll-first.ts'
import { enrollSecond } from '#content/en/enroll-second.ts'
import '#content/en/guide.ts'
import { welcome } from '#content/en/welcome.ts'
import { labels } from '#content/labels.ts'
import { type Phrase, say } from '#content/say.ts'
import type { Scripts } from '#content/scripts/script.ts'
import { scriptOf } from '#content/scripts/scripts.ts'
import type { Provider } from '#domain/method.ts'
import { mainSteps } from '#journey/demonstration.ts'
import type { WaitingState } from '#machines/enrollment/waiting-states.ts'
import type { GuideSection, GuideStep } from './guide.ts'
import type { Asked, GuidePhone } from './guides.ts'

type Told = { journey: Provider; phone: GuidePhone; app: string }
type Line = { title: string; heading: string; toDo: readonly string[]; onPhone?: readonly string[] }

export const journeySections = (
  journey: Provider,
  { edition, phone }: Asked,
  { appName, scripts }: { appName: string; scripts: Scripts },
): GuideSection[] => {
  const app = journey === 'duo' ? appName : say('linked.anyApp')
  const lines = mainSteps({ journey, phone, reason: 'first' }).map((step) => ({
    step,
    ...lineOf(step, { journey, phone, app }),
  }))
  const steps = lines.map(({ step, title, heading, toDo, onPhone = [] }, place): GuideStep => {
    const next = lines[place + 1]
    return {
      number: place + 1,
      title,
      heading,
      toDo,
      onPhone,
      trap: null,
      phoneTrouble: [],
      picture: {
        kind: 'screen',
        journey,
        step,
        alternative: say('guide.screen', { title: heading }),
      },
      script: edition === 'agent' ? scriptOf(scripts, { waiting: step }) : null,
      seeNow: [next ? say('guide.see', { heading: `[[${next.heading}]]` }) : say('guide.seeReady')],
    }
  })
  return [{ title: null, lede: null, steps }]
}

const press = (label: string) => say('guide.press', { label })
const choose = (label: string) => say('guide.choose', { label })
const goOn = () => press(say('frame.continue'))

const lineOf = (step: WaitingState, told: Told): Line => {
  const line = lines[step]
  if (!line) throw new Error(`No line of a guide is written for ${step}`)
  return { title: say(`guide.usher.${step}` as Phrase), ...line(told) }
}

const lines: Partial<Record<WaitingState, (told: Told) => Omit<Line, 'title'>>> = {
  welcoming: () => ({
    heading: say('welcome.title'),
    toDo: [say('welcome.ready'), press(labels.startSetup)],
  }),
  choosingDevice: () => ({
    heading: say('device.title'),
    toDo: [choose(say('device.mobile')), goOn()],
  }),
  enteringNumber: () => ({
    heading: say('number.titleMobile'),
    toDo: [say('guide.usher.numberDo', { label: say('number.correct') }), goOn()],
  }),
  choosingPlatform: ({ phone }) => ({
    heading: say('platform.title'),
    toDo: [choose(say(`platform.${phone}`)), goOn()],
  }),
  installingApp: ({ phone, app, journey }) => ({
    heading: say('install.title', { app }),
    onPhone: [
      say(phone === 'iphone' ? 'install.openAppStore' : 'install.openGooglePlay'),
      ...(journey === 'duo' ? [say('install.search', { app })] : []),
      say(phone === 'iphone' ? 'install.get' : 'install.install'),
      say('install.allow'),
    ],
    toDo: [press(say('install.primary', { app }))],
  }),
  addingAccount: ({ app, journey }) => ({
    heading: say(journey === 'duo' ? 'add.title' : 'add.titleAny', { app }),
    onPhone: [say('scan.open', { app }), ...tapsOf(journey), say('add.camera')],
    toDo: [press(say('add.primary'))],
  }),
  'linkingApp.showingCode': () => ({
    heading: say('scan.title'),
    onPhone: [say('scan.point')],
    toDo: [say('guide.usher.scanDo')],
  }),
  choosingPreference: () => ({
    heading: labels.whenILogIn,
    toDo: [choose(labels.automaticPush), press(labels.save)],
  }),
  'enteringCode.typing': ({ app }) => ({
    heading: say('code.title'),
    onPhone: [say('scan.open', { app })],
    toDo: [say('guide.usher.codeDo'), goOn()],
  }),
  savingCodes: () => ({
    heading: say('codes.title'),
    toDo: [
      press(say('codes.print')),
      say('guide.usher.codesDo', { label: say('codes.saved') }),
      goOn(),
    ],
  }),
  'provingCodes.typing': () => ({
    heading: say('prove.title'),
    toDo: [say('prove.lede'), goOn()],
  }),
  'rehearsing.choosingCheck': ({ journey }) => ({
    heading: say('check.title'),
    toDo: [press(say(journey === 'duo' ? 'check.push' : 'check.passcode'))],
  }),
  'rehearsing.awaitingPush': () => ({
    heading: say('push.title'),
    toDo: [],
    onPhone: [say('push.lede')],
  }),
  'rehearsing.enteringPasscode.typing': ({ app }) => ({
    heading: say('passcode.title'),
    onPhone: [say('scan.open', { app })],
    toDo: [say('guide.usher.codeDo'), goOn()],
  }),
  enrolled: () => ({ heading: say('done.title'), toDo: [say('guide.usher.doneDo')] }),
}

const tapsOf = (journey: Provider) =>
  journey === 'duo'
    ? [say('scan.tapAdd'), say('scan.tapUseQr')]
    : [say('scan.tapPlus'), say('scan.chooseScan')]

/** Everything that the screens in the pictures can say. */
export const wordsOfScreens = (): string[] => [
  ...Object.keys({ ...welcome, ...enrollFirst, ...enrollSecond }).map((phrase) =>
    say(phrase as Phrase),
  ),
  ...Object.values(labels),
]
