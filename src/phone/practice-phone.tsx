// The phone that a person practises on. It learns what it scanned, typed or was sent, and nothing else.

import { type FocusEvent, useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react'
import type { Provider } from '#domain/method.ts'
import { DeskTelephone } from './desk-telephone.tsx'
import { Handset, shownOn } from './handset.tsx'
import { type PostKind, withSeen } from './phone-record.ts'
import type { PhonePerson, PhonePorts } from './ports.ts'
import { readLink } from './set-up-code.ts'
import { type Phone, usePhone } from './use-phone.ts'

export type PracticePhoneProps = {
  person: PhonePerson
  provider: Provider
  /** "Duo Mobile", or whatever the organisation's app is called. */
  appName: string
  /** The help desk's number, for sentences that name it. */
  help?: string | null
  ports: PhonePorts
  /** An activation link or its fragment: the page was opened by it. */
  startLink: string | null
  /** The phone is the page, not a drawing beside one. */
  fullPage: boolean
}

export function PracticePhone(props: PracticePhoneProps) {
  return props.person.hardware === 'desk' ? (
    <DeskTelephone person={props.person} ports={props.ports} fullPage={props.fullPage} />
  ) : (
    <LiveHandset key={props.person.id} {...props} />
  )
}

function LiveHandset({ help = null, startLink, fullPage, ...props }: PracticePhoneProps) {
  const phone = usePhone({ ...props, help, isPage: fullPage })
  useStartLink(phone, startLink)
  useArrivals(phone)
  useSeen(phone)
  return <Handset phone={phone} fullPage={fullPage} {...useFocusOf(shownOn(phone))} />
}

function useStartLink(phone: Phone, startLink: string | null) {
  const taken = useRef<string | null>(null)
  const open = useEffectEvent((link: string) => {
    const code = readLink(link)
    if (!code) return
    // A reload opens the same link again: what it brought is on the phone already.
    const isPaired = code.kind === 'pairing' && code.code === phone.record.pairedBy
    if (isPaired) phone.send({ type: 'app.tapped', app: 'authenticator' })
    else phone.take(code, 'link')
  })
  // The address of the page brought the link along.
  useEffect(() => {
    if (startLink === null || taken.current === startLink) return
    taken.current = startLink
    open(startLink)
  }, [startLink])
}

function useArrivals(phone: Phone) {
  const newest = phone.requests.at(-1)?.id
  const isOver = isAtRequestThatIsOver(phone)
  const arrive = useEffectEvent((id: string) =>
    phone.send({ type: isOver ? 'request.opened' : 'request.arrived', id }),
  )
  // The stream brings requests; the chart knows whether the app is open to show one.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is over makes room for what has come
  useEffect(() => {
    if (newest) arrive(newest)
  }, [newest, isOver])
}

const isAtRequestThatIsOver = ({ place, requests, selected }: Phone) =>
  (place === 'request.deciding' || place === 'request.doubting') &&
  requests.every(({ id }) => id !== selected)

const kinds: Partial<Record<string, PostKind>> = {
  'mail.listing': 'mail',
  'mail.reading': 'mail',
  messages: 'messages',
  calls: 'calls',
}

function useSeen(phone: Phone) {
  const { mails, texts, calls } = phone.post
  const newest = { mail: mails.at(-1)?.at, messages: texts.at(-1)?.at, calls: calls.at(-1)?.at }
  const kind = kinds[phone.place]
  const at = kind && newest[kind]
  const see = useEffectEvent((seen: PostKind, time: number) => phone.change(withSeen(seen, time)))
  const isNews = kind !== undefined && at !== undefined && at > phone.record.seen[kind]
  // Kept in the browser's storage, so that the other window's badges go too.
  useEffect(() => {
    if (isNews && kind && at) see(kind, at)
  }, [isNews, kind, at])
}

/**
 * A screen that goes takes the focus along; the next one's title gets it back, but only where the
 * focus was on the phone: a request that arrives never pulls anybody out of the page.
 */
function useFocusOf(at: string) {
  const region = useRef<HTMLElement>(null)
  const isHeld = useRef(false)
  // The focus is the document's, and it falls to the body when its element is removed.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the change of screen that removes it
  useLayoutEffect(() => {
    const { activeElement, body } = document
    if (!isHeld.current || (activeElement && activeElement !== body)) return
    region.current?.querySelector<HTMLElement>('[data-title]')?.focus()
  }, [at])
  const onFocus = () => {
    isHeld.current = true
  }
  const onBlur = ({ relatedTarget }: FocusEvent) => {
    isHeld.current = !document.hasFocus() || Boolean(region.current?.contains(relatedTarget))
  }
  return { ref: region, onFocus, onBlur }
}
