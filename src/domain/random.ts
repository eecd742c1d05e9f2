/** Where randomness comes from: `crypto.getRandomValues` in the product, a seeded stream in tests. */
export type RandomBytes = (count: number) => Uint8Array

/** As many symbols of the alphabet as asked, each equally likely (bytes that would favour some are thrown away). */
export function drawSymbols(alphabet: string, count: number, random: RandomBytes): string {
  const fair = 256 - (256 % alphabet.length)
  let drawn = ''
  while (drawn.length < count) {
    for (const byte of random(count - drawn.length)) {
      if (byte < fair) drawn += alphabet.charAt(byte % alphabet.length)
    }
  }
  return drawn
}
