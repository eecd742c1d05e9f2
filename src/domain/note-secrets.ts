// Tells what must not go into a ticket note: whoever writes while somebody talks writes too much.
// Unlike private-text.ts it has to let ticket numbers, dates and times through.

export type SecretKind =
  | 'setUpLink'
  | 'key'
  | 'recoveryCode'
  | 'phoneNumber'
  | 'oneTimeCode'
  | 'password'

/** `from` and `to` are places in the text, for a page that selects what was found. */
export type NoteSecret = { kind: SecretKind; from: number; to: number }

/** Numbers that a note is full of and that open nothing. */
const harmless: readonly RegExp[] = [
  // INC0012345, HD-482193; but not OTP-482193
  /\b(?!(?:OTP|PIN|CODE|PASSCODE|MFA|TAN)\b|(?:OTP|PIN|CODE|PASSCODE|MFA|TAN)[-_\d])[A-Z]{2,8}[-_]?\d{3,12}\b/g,
  // "ticket 482193", "case no. 482193", "#482193"
  /\b(?:ticket|case|incident|request|reference|ref|caso|incidencia|referencia)(?:\s+(?:no\.?|number|id|núm\.?|número))?\s*[:#]?\s*\d{3,12}\b/gi,
  /#\d{3,12}\b/g,
  // 2026-11-22, 22.11.2026, 11/22/2026, 20261122, 2025-2026
  /\b(?:19|20)\d\d[-./ ](?:0?[1-9]|1[0-2])[-./ ](?:0?[1-9]|[12]\d|3[01])\b/g,
  /\b(?:0?[1-9]|[12]\d|3[01])[-./ ](?:0?[1-9]|[12]\d|3[01])[-./ ](?:19|20)\d\d\b/g,
  /\b(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\b/g,
  /\b(?:19|20)\d\d\s?[-–]\s?(?:19|20)\d\d\b/g,
]

const number = '(?:zero|one|two|three|four|five|six|seven|eight|nine)'
const cifra = '(?:cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve)'

/** The first kind that fits a place names it. */
const secrets: readonly (readonly [SecretKind, RegExp])[] = [
  ['setUpLink', /\b(?:otpauth(?:-migration)?|duo):\/\/\S*/gi],
  ['setUpLink', /\b(?:https?:\/\/)?[\w.-]*duosecurity\.com\/\S{6,}/gi],
  ['recoveryCode', /(?<![A-Z0-9][- ])\b[A-Z0-9]{4}(?:[- ][A-Z0-9]{4}){4}\b(?![- ][A-Z0-9]{4}\b)/g],
  ['key', /\b(?=[A-Z2-7 -]{0,40}[2-7])(?:[A-Z2-7]{4}[ -]){3,}[A-Z2-7]{2,4}\b/g],
  ['key', /\b(?=[a-z2-7 -]{0,40}[2-7])(?:[a-z2-7]{4}[ -]){3,}[a-z2-7]{4}\b/g],
  ['key', /\b[A-Z2-7]{16,}\b/g],
  ['key', /\b(?=[a-z]*[2-7])[a-z2-7]{16,}\b/g],
  [
    'recoveryCode',
    /\b(?=[A-Z0-9-]*\d)(?=[\d-]*[A-Z])[A-Z0-9]{4,5}(?:-[A-Z0-9]{4,5})+\b|\b(?=[a-z0-9-]*\d)(?=[\d-]*[a-z])(?=[a-z]*\d)[a-z0-9]{4,5}(?:-(?=[a-z]*\d)[a-z0-9]{4,5})+\b/g,
  ],
  ['phoneNumber', /\+\d(?:[ ().-]{0,2}\d){6,14}\b/g],
  ['phoneNumber', /\(\d{2,5}\)[ .-]?\d{2,4}(?:[ .-]?\d{2,4})+\b/g],
  ['phoneNumber', /\b\d{2,5}[ .-]\d{2,4}[ .-]\d{2,4}(?:[ .-]\d{2,4})*\b/g],
  ['phoneNumber', /\b0\d{4}[ .-]\d{5,6}\b|\b0\d{8,10}\b|\b\d{11,15}\b/g],
  ['oneTimeCode', /\b\d(?:[ .,-]?\d){5,9}\b/g],
  ['oneTimeCode', new RegExp(`\\b${number}(?:[\\s,-]+${number}){5,}\\b`, 'gi')],
  ['oneTimeCode', new RegExp(`\\b${cifra}(?:[\\s,-]+${cifra}){5,}\\b`, 'gi')],
  [
    'password',
    /\b(?:password|passwort|contraseña|pwd|pw)\s*(?:is|was|es|era|:|=)\s*(?=\S*[\d!#$%&*@^_~])\S{5,}/gi,
  ],
  [
    'password',
    /(?<!\S)(?!\S*(?:@\w+\.|\/))(?=\S*[a-z])(?=\S*[A-Z])(?=\S*\d)(?=\S*[!#$%&*^~?@])\S{8,}/g,
  ],
]

/** What in a note looks like a secret, in the order of the text. Empty means that it can be copied. */
export const findNoteSecrets = (note: string): NoteSecret[] => {
  // As long as before, so that the places still hold.
  let left = note.replaceAll(/\p{Nd}/gu, asDigit)
  for (const pattern of harmless) left = left.replaceAll(pattern, blank)
  const found = secrets.flatMap(([kind, pattern]) => {
    const here = [...left.matchAll(pattern)].map(
      ({ 0: text, index }): NoteSecret => ({ kind, from: index, to: index + text.length }),
    )
    left = left.replaceAll(pattern, blank)
    return here
  })
  return found.sort((one, other) => one.from - other.from)
}

// Spaces alone would let what stands before and after grow together.
const blank = (text: string) => '\n'.repeat(text.length)

/** ٤ is 4. Beyond the first plane a digit is two units long, and stays as it is. */
const asDigit = (digit: string): string => {
  if (digit.length > 1) return digit
  const point = digit.codePointAt(0) ?? 0
  let start = point
  while (/\p{Nd}/u.test(String.fromCodePoint(start - 1))) start -= 1
  return String((point - start) % 10)
}
