// What may be sent to the API. The schema of intents is the boundary: a browser cannot spell a fact.

import * as v from 'valibot'
import { checks, deviceTypes, platforms, preferences } from '#domain/method.ts'
import { verdicts } from '#domain/phone-messages.ts'
import type { CountryCode } from '#domain/phone-number.ts'
import type { Intent } from '#machines/enrollment/events.ts'

const plain = <T extends Intent['type']>(type: T) => v.strictObject({ type: v.literal(type) })

const intent = v.variant('type', [
  plain('setup.started'),
  v.strictObject({ type: v.literal('device.chosen'), device: v.picklist(deviceTypes) }),
  plain('number.confirmed'),
  v.strictObject({ type: v.literal('numberCode.requested'), way: v.picklist(['call', 'text']) }),
  v.strictObject({ type: v.literal('platform.chosen'), platform: v.picklist(platforms) }),
  plain('app.installed'),
  plain('camera.seen'),
  plain('scan.claimed'),
  plain('activation.renewed'),
  plain('link.requested'),
  plain('link.confirmed'),
  plain('thisPhone.chosen'),
  plain('key.requested'),
  plain('key.typed'),
  v.strictObject({ type: v.literal('preference.saved'), preference: v.picklist(preferences) }),
  plain('codes.saved'),
  plain('codes.renewed'),
  v.strictObject({ type: v.literal('check.chosen'), check: v.picklist(checks) }),
  plain('push.resent'),
  plain('push.disowned'),
  plain('otherWay.requested'),
  plain('back.requested'),
  plain('help.requested'),
  plain('resume.requested'),
  plain('restart.requested'),
])

const id = v.pipe(v.string(), v.regex(/^[a-z]{3}_[0-9a-z]{8,40}$/))
const version = v.pipe(v.number(), v.integer(), v.minValue(0))
const short = v.pipe(v.string(), v.maxLength(200))

export const intentMessage = v.strictObject({
  id,
  version,
  chart: version,
  intent,
  number: v.optional(
    v.strictObject({
      text: short,
      country: v.custom<CountryCode>((code) => typeof code === 'string' && /^[A-Z]{2}$/.test(code)),
      extension: v.nullable(short),
    }),
  ),
})

export const codeMessage = v.strictObject({ id, version, chart: version, code: short })

export const startMessage = v.strictObject({
  reason: v.optional(v.picklist(['first', 'another', 'newPhone'])),
})

export const pairingMessage = v.strictObject({ code: short })

export const answerMessage = v.strictObject({
  verdict: v.picklist(verdicts),
  digits: v.nullable(short),
})

export const preferenceMessage = v.strictObject({ preference: v.picklist(preferences) })

/** The parts of a WebAuthn response that the verifier reads; it checks each of them again. */
export const passkeyMessage = v.strictObject({
  id,
  version,
  chart: version,
  response: v.looseObject({ id: v.string(), rawId: v.string(), type: v.literal('public-key') }),
})

/** Fails to compile when an intent of the chart cannot be sent, or something else can. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never
true satisfies Same<v.InferOutput<typeof intent>, Intent>
