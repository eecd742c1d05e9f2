// What the practice phone needs from the page around it, and from nowhere else.

import type { openCamera } from '#client/camera.ts'
import type { ScanResult } from '#client/scanner.ts'
import type { Failure } from '#domain/failure.ts'
import type { Pairing, Post, PushRequest, Verdict } from '#domain/phone-messages.ts'

export type Hardware = 'android' | 'iphone' | 'tablet' | 'oldAndroid' | 'desk'

export type PhonePerson = {
  id: string
  name: string
  email: string
  /** As written in the person's country, for the owner to read. */
  number: string
  hardware: Hardware
  /** The phone comes with the camera switched off. */
  cameraBlocked: boolean
  /** What the phone's clock shows minus what it should show. */
  clockOffsetMinutes: number
  /** The app is on the phone already, not opened yet. */
  hasApp?: boolean
}

type Outcome = { ok: true } | { ok: false; failure: Failure }

export type PhonePorts = {
  pair: (code: string) => Promise<{ ok: true; pairing: Pairing } | { ok: false; failure: Failure }>
  requests: PushRequest[]
  answer: (request: PushRequest, verdict: Verdict, digits: string | null) => Promise<Outcome>
  post: Post
  answerCall: (id: string) => Promise<void>
  pressKey: (id: string, key: string) => Promise<void>
  hangUp: (id: string) => Promise<void>
  /** The page's QR code as pixels, where the phone stands beside it. */
  pixels: (() => ImageData | null) | null
  decode: (image: ImageData) => Promise<ScanResult>
  /** `openCamera` of the client, where the phone is a page of its own. */
  camera: typeof openCamera | null
}
