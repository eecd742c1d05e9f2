// Tells what must not be searched, shown or noted: somebody who is nervous reads out too much.

/** `XXX-XXX-1234` and "the last four, 1234" of a masked number say nothing about anybody. */
const masked = /[x•*·]{2,}[\s-]*([x•*·]{2,}[\s-]*)*\d{0,4}\b/gi

const patterns: readonly RegExp[] = [
  // a passcode, a PIN, a telephone number, with whatever stands between the digits
  /\d{3,}/,
  /\d([ .-]?\d){3,}/,
  // a key or a recovery code: groups of letters and digits, or one long run of them
  /\b(?=[A-Z2-7]*[2-7])[A-Z2-7]{8,}\b/,
  /\b[A-Z2-7]{16,}\b/,
  /\b([A-Z0-9]{4,5}[ -]){2,}[A-Z0-9]{4,5}\b/,
  /\b(?=\w*\d)(?=\w*[a-z])\w{4,5}-(?=\w*\d)\w{4,5}\b/i,
  // what an activation link or a set-up code begins with
  /\b(otpauth|duo):\/\//i,
  /https?:\/\/\S{20,}/i,
  // an address of a person
  /\S+@\S+\.\S+/,
  // a password by its look, or by what is said before it
  /(?=\S*\d)(?=\S*[a-z])(?=\S*[!#$%^&*_=~])\S{6,}/i,
  /\b(?=\w*[a-z]\d|\w*\d[a-z]{2})(?=\w*\d)\w{7,}\b/i,
  /\bpass ?words?\s*(:|=)\s*\S/i,
  /\bmy pass ?(word|code) is (?!not|no|wrong|incorrect|expired|refused|too|old)\S/i,
  /\bmi (contraseña|clave|código) es (?!no|incorrect|inválid|demasiado)\S/i,
]

/** Whether a text looks as if it held a code, a key, a number or a password. Rather once too often. */
export const looksPrivate = (text: string): boolean => {
  const shown = text.replaceAll(masked, ' ')
  return patterns.some((pattern) => pattern.test(shown))
}
