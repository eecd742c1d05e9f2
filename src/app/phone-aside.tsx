// The practice phone beside the wizard: it sees the very pixels of the code on the page.

import { type RefObject, useMemo, useRef } from 'react'
import '#content/en/phone.ts'
import { readPageCode } from '#client/page-pixels.ts'
import { say } from '#content/say.ts'
import type { Provider } from '#domain/method.ts'
import type { Organization } from '#domain/organization.ts'
import type { PracticePerson } from '#domain/practice-person.ts'
import { PracticePhone } from '#phone/practice-phone.tsx'
import { usePhonePorts } from './phone-ports.ts'
import type { PracticeWindow } from './practice-window.ts'

export type PhoneAsideProps = {
  window: Promise<PracticeWindow>
  person: PracticePerson
  phoneId: string
  provider: Provider
  organization: Organization
  qr: RefObject<SVGSVGElement | null>
  /** In a sheet there is nothing beside it to skip to. */
  isAlone?: boolean
}

export function PhoneAside(props: PhoneAsideProps) {
  const { person, phoneId, provider, organization, qr } = props
  const owner = useMemo(() => ({ ...person, id: phoneId }), [person, phoneId])
  const ports = usePhonePorts({
    ...props,
    pixels: () => readPageCode(qr.current),
    camera: null,
  })
  const after = useRef<HTMLButtonElement>(null)
  const phone = (
    <PracticePhone
      person={owner}
      provider={provider}
      appName={provider === 'duo' ? organization.appName : say('phone.authenticator')}
      help={organization.helpNumber}
      ports={ports}
      startLink={null}
      fullPage={false}
    />
  )
  if (props.isAlone) return phone
  return (
    <>
      <button type="button" className="skip" onClick={() => after.current?.focus()}>
        {say('phone.skip')}
      </button>
      {phone}
      <button ref={after} type="button" className="skip" onClick={toQuestion}>
        {say('phone.toQuestion')}
      </button>
    </>
  )
}

const toQuestion = () => document.querySelector<HTMLElement>('main h1')?.focus()
