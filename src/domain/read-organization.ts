// Checks organization.json, which is written by hand, and says in sentences what to mend.
// Apart from organization.ts, so that a page can know the type without loading valibot.

import * as v from 'valibot'
import { demoOrganization, type Organization } from './organization.ts'

const helpNumberShape = /^[+(\d][\d\s().-]{2,24}(\s*(x|ext\.?)\s*\d{1,6})?$/i

/** One sentence per setting says what belongs there; it is what the reader is told. */
const settings = {
  name: v.pipe(v.string(), v.trim(), v.minLength(1)),
  helpNumber: nullable(v.pipe(v.string(), v.trim(), v.regex(helpNumberShape))),
  helpHours: nullable(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(80))),
  appName: v.optional(v.pipe(v.string(), v.trim(), v.minLength(1)), demoOrganization.appName),
  portalUrl: nullable(v.pipe(v.string(), v.url(), v.startsWith('https://'))),
  duoGeneration: v.optional(v.picklist(['traditional', 'universal']), 'traditional'),
  privacyNote: nullable(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(1000))),
  recommendedPreference: v.optional(v.picklist(['push', 'ask', 'call']), 'push'),
  security: v.optional(
    v.nullable(
      v.strictObject({
        contact: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200)),
        instructions: nullable(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(1000))),
      }),
    ),
    null,
  ),
  sample: v.optional(v.boolean(), false),
}
type Setting = keyof typeof settings

const expectations: Record<Setting, string> = {
  name: 'the name of your organisation, like "Alder Valley Schools"',
  helpNumber: 'a phone number, like "614 555 0100", or null',
  helpHours: 'up to 80 letters, like "Monday to Friday, 7 am to 5 pm", or null',
  appName: 'the name of the app, like "Duo Mobile"',
  portalUrl: 'an address that starts with https://, or null',
  duoGeneration: '"traditional" or "universal"',
  privacyNote: 'up to 1000 letters about what you can see on a phone, or null',
  recommendedPreference: '"push", "ask" or "call"',
  security:
    'whom to call about an attack and what to do, like { "contact": "Security team, 614 555 0199", "instructions": "Say nothing about it in chat." }, or null. "contact" takes up to 200 letters, "instructions" up to 1000 or null',
  sample: 'true in the file that comes with Usher, or leave it out',
}

/**
 * `problems` has one sentence for each thing to mend. Only `name` must be there. `isSample`: nobody has
 * written their own organisation into the file that comes with Usher.
 */
export function readOrganization(
  json: unknown,
): { organization: Organization; isSample: boolean } | { problems: string[] } {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    return { problems: ['organization.json must be one object: { "name": "…" }.'] }
  }
  const answer = v.safeParse(v.object(settings), json)
  const wrong = new Set(answer.issues?.map((issue) => settingOf(issue)))
  const problems = [
    ...[...wrong].map((setting) => sentence(setting, setting in json)),
    ...Object.keys(json).filter(isUnknown).map(unknownSentence),
  ]
  if (!answer.success || problems.length > 0) return { problems }
  const { sample: isSample, ...organization } = answer.output
  return { organization: { ...organization, isDemo: false }, isSample }
}

/** A mistake inside a setting is one of that setting. */
function settingOf(issue: v.BaseIssue<unknown>): Setting {
  return issue.path?.[0]?.key as Setting
}

function nullable<Schema extends v.GenericSchema<string>>(schema: Schema) {
  return v.optional(v.nullable(schema), null)
}

function sentence(setting: Setting, isThere: boolean): string {
  const fault = isThere ? 'has a value that Usher cannot use' : 'is missing'
  return `"${setting}" ${fault}. Write ${expectations[setting]}.`
}

function isUnknown(key: string): boolean {
  // "$schema" and keys like "//" are how people annotate JSON.
  return !(key in settings) && !/^(\$|\/\/)/.test(key)
}

function unknownSentence(key: string): string {
  const meant = Object.keys(settings).find((name) => bare(name) === bare(key))
  const hint = meant
    ? `Did you mean "${meant}"?`
    : `Usher knows ${Object.keys(settings).join(', ')}.`
  return `"${key}" is not a setting. ${hint}`
}

function bare(key: string): string {
  return key.toLowerCase().replaceAll(/[^a-z]/g, '')
}
