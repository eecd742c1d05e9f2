// What the practice phone gets from its window: calls, live requests and post, and eyes.

import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { liveValue } from '#client/live-value.ts'
import type { createScanner } from '#client/scanner.ts'
import type { Organization } from '#domain/organization.ts'
import type { PostItem, PushRequest } from '#domain/phone-messages.ts'
import type { PracticePerson } from '#domain/practice-person.ts'
import { readPhone, tokenOf } from '#phone/phone-store.ts'
import type { PhonePorts } from '#phone/ports.ts'
import { postInWords } from './post-words.ts'
import type { PracticeWindow } from './practice-window.ts'

const noPost = liveValue<readonly PostItem[]>([])
const noRequests = liveValue<readonly PushRequest[]>([])

let scanner: Promise<ReturnType<typeof createScanner>> | null = null

/** The scanner is 30 kB that only a scanning phone needs. */
const loadScanner = () => {
  scanner ??= import('#client/scanner.ts').then((module) => module.createScanner())
  return scanner
}

type Options = {
  window: Promise<PracticeWindow>
  person: PracticePerson
  /** Names the phone in this browser: person and journey. */
  phoneId: string
  organization: Organization
  pixels: PhonePorts['pixels']
  camera: PhonePorts['camera']
}

export const usePhonePorts = (options: Options): PhonePorts => {
  const { person, organization } = options
  const opened = useOpened(options.window)
  const post = useSyncExternalStore(
    (opened?.post ?? noPost).subscribe,
    (opened?.post ?? noPost).get,
  )
  const requests = useSyncExternalStore(
    (opened?.requests ?? noRequests).subscribe,
    (opened?.requests ?? noRequests).get,
  )
  return useMemo(
    () => ({
      ...callsOf(options),
      requests: person.losesPushes ? [] : [...requests],
      post: postInWords(post, {
        organization: organization.name,
        appName: organization.appName,
        help: organization.helpNumber,
      }),
    }),
    [options, person, organization, post, requests],
  )
}

const callsOf = ({ window, phoneId, pixels, camera }: Options) => ({
  pixels,
  camera,
  pair: async (code: string) => (await window).calls.pair(code),
  answer: async (
    request: PushRequest,
    verdict: Parameters<PhonePorts['answer']>[1],
    digits: string | null,
  ) =>
    (await window).calls.answerRequest(tokenOf(phoneId, request.factorId) ?? '', request, {
      verdict,
      digits,
    }),
  answerCall: async (id: string) => (await window).calls.answerCall(id),
  pressKey: async (id: string, key: string) => (await window).calls.pressKey(id, key),
  hangUp: async (id: string) => (await window).calls.hangUp(id),
  decode: async (image: ImageData) => (await loadScanner()).decode(image),
})

const useOpened = (window: Promise<PracticeWindow>) => {
  const [opened, setOpened] = useState<PracticeWindow | null>(null)
  // The practice world is outside React.
  useEffect(() => {
    void window.then(setOpened)
  }, [window])
  return opened
}

/** The tokens of every pairing on this person's phone, for the stream to follow. */
export const phoneTokens = (phoneId: string): string[] =>
  (readPhone(phoneId)?.accounts ?? []).flatMap(({ pairing }) => (pairing ? [pairing.token] : []))
