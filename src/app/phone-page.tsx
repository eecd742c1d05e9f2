// The practice phone in a window of its own, with the real camera of this device.

import { useEffect, useMemo, useState } from 'react'
import '#content/en/phone.ts'
import { openCamera } from '#client/camera.ts'
import { say } from '#content/say.ts'
import type { Organization } from '#domain/organization.ts'
import type { PracticePerson } from '#domain/practice-person.ts'
import { subscribePhones, usePhoneRecord } from '#phone/phone-store.ts'
import { PracticePhone } from '#phone/practice-phone.tsx'
import { ButtonLink } from '#ui/button.tsx'
import { backArrow, Icon } from '#ui/icons.tsx'
import { useOrganization } from './organization.ts'
import styles from './phone-page.module.css'
import { phoneTokens, usePhonePorts } from './phone-ports.ts'
import { readSeat, type Seat } from './place.ts'
import { type ConnectHost, openPracticeWindow, type PracticeWindow } from './practice-window.ts'
import { usePerson } from './use-person.ts'

type Props = { base: string; connectHost: ConnectHost }

export default function PhonePage({ base, connectHost }: Props) {
  const { organization } = useOrganization(base)
  const search = useMemo(() => new URLSearchParams(location.search), [])
  const seat = useMemo(() => readSeat(search), [search])
  const opening = useMemo(
    () =>
      openPracticeWindow(connectHost, { person: `${seat.as}.${seat.journey ?? 'duo'}`, search }),
    [connectHost, seat, search],
  )
  const person = usePerson(opening, seat.as)
  return person && <Phone {...{ base, seat, opening, person, organization }} />
}

type PhoneProps = {
  base: string
  seat: Seat
  opening: Promise<PracticeWindow>
  person: PracticePerson
  organization: Organization
}

function Phone({ base, seat, opening, person, organization }: PhoneProps) {
  const provider = seat.journey ?? person.journey
  const phoneId = `${person.id}.${provider}`
  const [startLink] = useState(() => (location.hash.length > 1 ? linkOf(location.href) : null))
  const owner = useMemo(() => ({ ...person, id: phoneId }), [person, phoneId])
  const ports = usePhonePorts({
    window: opening,
    person,
    phoneId,
    organization,
    pixels: null,
    camera: openCamera,
  })

  // The one stream of this window: post and requests of this phone.
  useEffect(() => {
    const closing = opening.then((world) => {
      const stream = world.follow({
        enrollment: () => null,
        tokens: () => phoneTokens(phoneId),
        onEnrollment: () => {},
        onOnline: () => {},
      })
      let tokens = phoneTokens(phoneId).join()
      const unheard = subscribePhones(() => {
        const next = phoneTokens(phoneId).join()
        if (next !== tokens) stream.reopen()
        tokens = next
      })
      return () => {
        stream.close()
        unheard()
      }
    })
    return () => void closing.then((close) => close())
  }, [opening, phoneId])

  // What was opened to link this phone has done so: the way on is back.
  const isLinked = usePhoneRecord(owner).accounts.length > 0 && startLink !== null
  const back = `${base}practice/enroll/?as=${person.id}&journey=${provider}`
  return (
    <div className={styles.page}>
      <header className={styles.strip}>
        <h1>{say('phone.region')}</h1>
        <p>{say('practice.strip')}</p>
      </header>
      <main className={styles.main}>
        <PracticePhone
          person={owner}
          provider={provider}
          appName={provider === 'duo' ? organization.appName : say('phone.authenticator')}
          help={organization.helpNumber}
          ports={ports}
          startLink={startLink}
          fullPage
        />
        <p className={styles.back}>
          <ButtonLink small kind={isLinked ? 'primary' : 'quiet'} href={back}>
            <Icon d={backArrow} className="flip" />
            {say('phone.backToSetUp')}
          </ButtonLink>
        </p>
      </main>
    </div>
  )
}

/** An authenticator's account comes in the fragment as it is; a pairing link is the whole address. */
const linkOf = (href: string) => {
  const mark = href.indexOf('#')
  const fragment = href.slice(mark + 1)
  return fragment.startsWith('otpauth:') ? fragment : href
}
