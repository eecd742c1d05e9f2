// Text that others will read, as it can be seen: a name must not be read as something that it is not.

// What turns a line round (Unicode TR 36 §2.5), joins or hides, and letters that are blank. The two
// joiners write Persian and Hindi.
const unseen = /(?![\u200c\u200d])\p{Cf}|[\u034f\u115f\u1160\u2800\u3164\uffa0]/gu
const blank = /[\s\p{Cc}\p{Z}]+/gu
const strayJoiners = /^[\u200c\u200d]+|[\u200c\u200d]+$/g

/** In one line, without what nobody sees. */
export const asSeen = (text: string): string =>
  text.replace(unseen, '').replace(blank, ' ').replace(strayJoiners, '').trim()
