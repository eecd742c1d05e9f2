// What travels between the API and a phone: the pairing, a request to sign in, its answer.

/** Given once to the phone that redeemed an activation. `seed` is base32: passcodes are computed on the phone. */
export type Pairing = {
  factorId: string
  /** Bearer token with which this phone reads and answers its requests. */
  token: string
  issuer: string
  account: string
  seed: string
}

/** A request to sign in, as the phone shows it. Times are integer milliseconds. */
export type PushRequest = {
  id: string
  factorId: string
  service: string
  device: string
  place: string
  sentAt: number
  expiresAt: number
  /** Six digits shown beside the sign-in must be typed before Approve counts. */
  needsDigits: boolean
}

export const verdicts = ['approve', 'deny', 'fraud'] as const
export type Verdict = (typeof verdicts)[number]

/** What arrives on a practice phone outside the app: mail, texts and calls, newest last. */
export type Mail = {
  id: string
  at: number
  from: string
  subject: string
  body: string
  link: string | null
}
export type TextMessage = { id: string; at: number; from: string; body: string }
export type Call = {
  id: string
  at: number
  from: string
  /** The call's words, one sentence an entry. */
  words: string[]
  state: 'ringing' | 'answered' | 'over'
  /** True where the call waits for a key. */
  wantsKey: boolean
}
/** A telephone that nobody answers stops ringing. */
const ringSeconds = 60

/** The calls as the telephone has them by now: one that nobody took is over. */
export const callsAt = (calls: Call[], now: number): Call[] =>
  calls.map((call) =>
    call.state === 'ringing' && now - call.at > ringSeconds * 1000
      ? { ...call, state: 'over' }
      : call,
  )

export type Post = { mails: Mail[]; texts: TextMessage[]; calls: Call[] }

/** What the practice post office keeps for a person: facts without words, which the page puts in. */
export type PostItem = { id: string; at: number } & (
  | { kind: 'codeText'; digits: string }
  | { kind: 'codeCall'; digits: string; state: Call['state'] }
  | { kind: 'checkCall'; state: Call['state'] }
  | { kind: 'linkMail'; link: string }
  | { kind: 'factorMail'; name: string }
  | { kind: 'fraudMail' }
)
