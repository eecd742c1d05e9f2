import '#content/en/enroll-second.ts'
import { say } from '#content/say.ts'

type Sheet = { codes: readonly string[]; organization: string; once?: string }

/** The sheet of recovery codes as plain text, for a file or the clipboard. */
export const recoverySheetText = ({ codes, organization, once = say('codes.once') }: Sheet) =>
  [
    `${say('codes.sheet')} – ${organization}`,
    '',
    ...codes.map((code, place) => `${place + 1}. ${code}`),
    '',
    once,
  ].join('\n')
