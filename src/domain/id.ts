import { drawSymbols, type RandomBytes } from './random.ts'

// Crockford's base 32 in lower case: no i, l, o or u. 26 symbols are 130 bits.
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'
const length = 26

/** A random id whose prefix makes a mix-up visible in a log and in a type: `newId('enr', random)` is `enr_…`. */
export function newId<P extends string>(prefix: P, random: RandomBytes): `${P}_${string}` {
  return `${prefix}_${drawSymbols(alphabet, length, random)}`
}

/** What opens something for whoever has it: 260 bits. Only its hash is ever stored. */
export function newToken(random: RandomBytes): string {
  return drawSymbols(alphabet, 2 * length, random)
}
