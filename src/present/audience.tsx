// The window that is shared: the step and the phone, and nothing that is meant for the presenter.

import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import '#content/en/present.ts'
import { say } from '#content/say.ts'
import type { Organization } from '#domain/organization.ts'
import { type Picture, pictureOf } from '#journey/picture.ts'
import { atStep, nextStep, placeAfter, placeFor } from '#journey/picture-moves.ts'
import { StillStep } from '#journey/still-step.tsx'
import { Button, LinkButton } from '#ui/button.tsx'
import { SecretGuard } from '#ui/secret.tsx'
import { Sheet } from '#ui/sheet.tsx'
import { act } from './acting.ts'
import styles from './audience.module.css'
import { guardOf, phoneGuardOf } from './cover.tsx'
import { JumpList } from './jump-list.tsx'
import { KeysSheet } from './keys-sheet.tsx'
import type { Show } from './show.ts'
import type { Showing } from './showing.ts'
import { useKeys } from './use-keys.ts'
import { useShowing } from './use-show.ts'
import { zoomPage } from './zooming.ts'

/** What the drawing of the phone needs to know of the picture beside it. */
export type PhoneScene = {
  picture: Picture
  organization: Organization
  isCovered: boolean
  qr: () => SVGSVGElement | null
  fullPage: boolean
}

export type AudienceProps = {
  show: Show
  organization: Organization
  homeHref: string
  presenterHref: string
  /** The practice strip, which never goes. */
  strip: ReactNode
  menu: ReactNode
  /** Null where this step has no phone. */
  phone: (scene: PhoneScene) => ReactNode
}

export function Audience(props: AudienceProps) {
  const { show } = props
  const showing = useShowing(show)
  const [open, setOpen] = useState<'jump' | 'keys' | null>(null)
  const field = useRef<HTMLInputElement>(null)
  const close = () => setOpen(null)
  useKeys((action) =>
    act(action, show, { jump: () => setOpen('jump'), keys: () => setOpen('keys') }),
  )

  // The size is the document's, and so are the widths that its styles ask for.
  useEffect(() => {
    zoomPage(showing.zoom)
    return () => zoomPage(100)
  }, [showing.zoom])

  // A dialog gives the focus to its first control; here the field is what it was opened for.
  useEffect(() => {
    if (open === 'jump') field.current?.focus()
  }, [open])

  if (showing.isBlank) return <Blank onBack={() => show.change({ isBlank: false })} />
  return (
    <div className={styles.window}>
      <Shown
        {...props}
        showing={showing}
        strip={
          <>
            {props.strip}
            <Tools {...props} showing={showing} onKeys={() => setOpen('keys')} />
          </>
        }
      />
      {open === 'jump' && (
        <Sheet title={say('present.jump')} close={say('present.close')} onClose={close}>
          <JumpList
            ref={field}
            place={showing.place}
            onJump={(place) => {
              show.change({ place })
              close()
            }}
          />
        </Sheet>
      )}
      {open === 'keys' && <KeysSheet onClose={close} />}
    </div>
  )
}

type ShownProps = Pick<AudienceProps, 'show' | 'organization' | 'homeHref' | 'phone'> & {
  showing: Showing
  strip: ReactNode
  menu: ReactNode
}

/** The picture itself, which the presenter sees too. */
export function Shown({ show, showing, organization, strip, phone, ...page }: ShownProps) {
  const { place, isCovered, isPhoneInFront } = showing
  const picture = useMemo(() => pictureOf(place), [place])
  const qr = useRef<SVGSVGElement | null>(null)
  const drawn = phone({
    picture,
    organization,
    isCovered,
    qr: () => qr.current,
    fullPage: isPhoneInFront,
  })
  const drawing = drawn && (
    <SecretGuard value={phoneGuardOf(isCovered)}>
      <div className={styles.phone} inert>
        {drawn}
      </div>
    </SecretGuard>
  )
  if (isPhoneInFront && drawing) return <Front strip={strip}>{drawing}</Front>
  return (
    <SecretGuard value={guardOf(isCovered)}>
      <StillStep
        {...page}
        picture={picture}
        organization={organization}
        strip={strip}
        aside={drawing}
        qrRef={(svg) => {
          qr.current = svg
        }}
        onIntent={(intent) => show.change({ place: placeAfter(place, intent) })}
        onProof={() => show.change({ place: atStep(place, nextStep(place)) })}
        onAnother={(reason) => show.change({ place: placeFor(place, reason) })}
        onOver={() => show.change({ place: atStep(place, 'welcoming') })}
      />
    </SecretGuard>
  )
}

function Front({ strip, children }: { strip: ReactNode; children: ReactNode }) {
  return (
    <div className={styles.front}>
      <header className={styles.strip}>{strip}</header>
      <main>
        <h1 className="sr">{say('present.phoneShows')}</h1>
        {children}
      </main>
    </div>
  )
}

function Tools({
  show,
  showing: { isCovered, isPhoneInFront },
  presenterHref,
  onKeys,
}: AudienceProps & { showing: Showing; onKeys: () => void }) {
  return (
    <>
      {!isCovered && <span>{say('present.coverOff')}</span>}
      <LinkButton onClick={() => show.change({ isPhoneInFront: !isPhoneInFront })}>
        {say(isPhoneInFront ? 'present.showPage' : 'present.showPhone')}
      </LinkButton>
      <a href={presenterHref} target="_blank" rel="noreferrer">
        {say('present.presenterWindow')}
      </a>
      <LinkButton onClick={onKeys}>{say('present.keysOpen')}</LinkButton>
    </>
  )
}

/** Whoever made it blank from another window is not here to undo it. */
function Blank({ onBack }: { onBack: () => void }) {
  return (
    <main className={styles.blank}>
      <h1>{say('present.blankTitle')}</h1>
      <p>{say('present.blankText')}</p>
      <Button kind="quiet" small onClick={onBack}>
        {say('present.unblank')}
      </Button>
    </main>
  )
}
