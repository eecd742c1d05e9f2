// The phone beside a demonstrated step: what its owner would have on it by then, with samples on it.

import '#content/en/phone.ts'
import { readPageCode } from '#client/page-pixels.ts'
import { say } from '#content/say.ts'
import type { PostItem, PushRequest } from '#domain/phone-messages.ts'
import { reservedNumbers } from '#domain/reserved-numbers.ts'
import type { PhoneKind } from '#journey/demonstration.ts'
import type { PicturePlace } from '#journey/picture.ts'
import { sampleDigits, sampleKey, sampleMail, sampleTime } from '#journey/samples.ts'
import type { PhoneEvent } from '#machines/phone/events.ts'
import type { Hardware } from '#phone/ports.ts'
import { type Moment, StillPhone, sampleFactor } from '#phone/still-phone.tsx'
import type { PhoneScene } from '#present/audience.tsx'
import { coveredPixels } from './covered-pixels.ts'
import { postInWords } from './post-words.ts'

export function PresentPhone({ picture, organization, isCovered, qr, fullPage }: PhoneScene) {
  const { place } = picture
  const hardware = hardwareFor(place)
  if (!hardware) return null
  const hasCode = place.step === 'linkingApp.showingCode'
  const { has, taps, requests, post } = momentOf(place, isCovered ? '••••••' : sampleDigits)
  const number = reservedNumbers.US?.[hardware === 'desk' ? 'landline' : 'mobile'] ?? ''
  return (
    <StillPhone
      person={{ ...nobody, hardware, number, id: 'sample' }}
      provider={place.journey}
      appName={place.journey === 'duo' ? organization.appName : say('phone.authenticator')}
      help={organization.helpNumber}
      account={{ issuer: organization.name, account: sampleMail, key: sampleKey }}
      moment={{
        has,
        taps,
        requests,
        post: postInWords(post, {
          organization: organization.name,
          appName: organization.appName,
          help: organization.helpNumber,
        }),
      }}
      now={sampleTime}
      pixels={() => (isCovered && hasCode ? coveredPixels() : readPageCode(qr()))}
      fullPage={fullPage}
    />
  )
}

const nobody = { name: '', email: sampleMail, cameraBlocked: false, clockOffsetMinutes: 0 }

const hardwares: Record<PhoneKind, Hardware | null> = {
  iphone: 'iphone',
  android: 'android',
  ipad: 'tablet',
  tablet: 'tablet',
  other: 'oldAndroid',
  landline: 'desk',
  key: null,
  computer: null,
}

/** Whoever adds a key proves themselves with the phone they have; to a key alone there is none. */
const hardwareFor = ({ phone, step }: PicturePlace): Hardware | null =>
  step.startsWith('confirmingItIsYou') ? (hardwares[phone] ?? 'iphone') : hardwares[phone]

export type BareMoment = Pick<Moment, 'has' | 'taps' | 'requests'> & { post: readonly PostItem[] }

const unlocked: PhoneEvent = { type: 'phone.unlocked' }
const openApp: PhoneEvent[] = [unlocked, { type: 'app.tapped', app: 'authenticator' }]
const adding: PhoneEvent[] = [...openApp, { type: 'add.tapped' }]

const locked: BareMoment = { has: 'nothing', taps: [], requests: [], post: [] }
const linked: BareMoment = { ...locked, has: 'account' }
const passcode: BareMoment = { ...linked, taps: openApp }
const tapped = (...taps: PhoneEvent[]): BareMoment => ({ ...locked, has: 'app', taps })

/** Exported for its test, which takes every step of every demonstration. */
export const momentOf = (place: PicturePlace, digits: string): BareMoment => {
  const { step, journey } = place
  const name = step.replace(/\.(typing|checking)$/, '')
  const isLate = /^(choosingPreference|savingCodes|provingCodes|rehearsing|enrolled|enteringCode)/
  const moments: Record<string, () => BareMoment> = {
    'confirmingItIsYou.awaitingPush': () => pushed(place),
    'confirmingItIsYou.enteringPasscode': () => passcode,
    'confirmingItIsYou.enteringNumberCode': () => ({ ...linked, post: [codeCall(digits)] }),
    'provingNumber.enteringNumberCode': () => locked,
    provingNumber: () => ({ ...locked, post: [codeCall(digits)] }),
    installingApp: () => ({ ...locked, taps: [unlocked, { type: 'app.tapped', app: 'store' }] }),
    addingAccount: () => tapped(...openApp),
    'linkingApp.showingCode': () => tapped(...adding, { type: 'qr.chosen' }),
    'linkingApp.expired': () => tapped(...adding, { type: 'qr.chosen' }),
    'linkingApp.sendingLink': () => tapped(...adding, { type: 'link.chosen' }),
    'linkingApp.handedOver': () => handedOver,
    'linkingApp.typingKey': () => tapped(...adding, { type: 'key.chosen' }),
    enteringCode: () => passcode,
    choosingPreference: () => passcode,
    'rehearsing.awaitingPush': () => pushed(place),
    'rehearsing.enteringPasscode': () => passcode,
    'rehearsing.awaitingCall': () => called(place),
  }
  const isBack = place.reason !== 'first' && step.startsWith('confirmingItIsYou')
  const moment = moments[name]?.() ?? (isLate.test(step) || isBack ? linked : locked)
  // A phone that runs no app has nothing but its calls; only Duo's app is asked.
  const isBare = place.phone === 'other' && !isBack
  const withoutApp = { ...moment, has: 'nothing', taps: [], requests: [] } as const
  if (isBare) return withoutApp
  return journey === 'duo' ? moment : { ...moment, requests: [] }
}

const request: PushRequest = {
  id: 'psh_sample',
  factorId: sampleFactor,
  service: 'Sample email',
  device: 'Sample laptop',
  place: 'Sample town',
  sentAt: sampleTime,
  expiresAt: sampleTime + 48_000,
  needsDigits: false,
}

const arrived: PhoneEvent[] = [...openApp, { type: 'request.arrived', id: request.id }]

const pushed = ({ fault }: PicturePlace): BareMoment => {
  if (fault === 'push-timed-out') return { ...linked, taps: arrived }
  if (fault !== 'push-denied') return { ...linked, taps: arrived, requests: [request] }
  const denied: PhoneEvent[] = [
    { type: 'request.doubted', id: request.id },
    { type: 'answer.sent' },
    { type: 'answer.taken', verdict: 'deny' },
  ]
  return { ...linked, taps: [...arrived, ...denied] }
}

const sent = { id: 'post_sample', at: sampleTime }

const codeCall = (digits: string): PostItem => ({
  ...sent,
  kind: 'codeCall',
  digits,
  state: 'answered',
})

const called = ({ fault }: PicturePlace): BareMoment => {
  const state = fault === 'call-unanswered' ? 'over' : 'ringing'
  return { ...linked, post: [{ ...sent, kind: 'checkCall', state }] }
}

const handedOver: BareMoment = {
  ...tapped(unlocked, { type: 'app.tapped', app: 'mail' }, { type: 'mail.opened', id: sent.id }),
  post: [{ ...sent, kind: 'linkMail', link: '#' }],
}
