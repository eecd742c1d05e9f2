// The page of a step, drawn from a picture of it: the real screen between the real rail and the real
// frame, and hands that do nothing. What is pressed is told to whoever shows it.

import type { ReactNode } from 'react'
import '#content/en/enroll-second.ts'
import { say } from '#content/say.ts'
import type { Organization } from '#domain/organization.ts'
import { defaultPolicy } from '#domain/policy.ts'
import type { Intent } from '#machines/enrollment/events.ts'
import { metaOf } from '#machines/enrollment/stepping.ts'
import { Stage } from '#ui/stage.tsx'
import { dress } from './dressing.ts'
import { frameOf } from './frame.ts'
import type { Picture } from './picture.ts'
import { sampleDraft, sampleMail, sampleResources, sampleTime } from './samples.ts'
import type { Hands } from './scene.ts'
import { screens } from './screens.tsx'
import { railStops } from './stops.ts'

type Props = {
  picture: Picture
  organization: Organization
  homeHref: string
  qrRef: (svg: SVGSVGElement | null) => void
  onIntent: (intent: Intent) => void
  onProof: () => void
  onAnother: (reason: 'another' | 'newPhone') => void
  onOver: () => void
  strip: ReactNode
  menu: ReactNode
  aside: ReactNode
}

export function StillStep({ picture, organization, homeHref, ...page }: Props) {
  const { place, snapshot } = picture
  const { context } = snapshot.state
  const { step } = metaOf(snapshot.state)
  const { name, helpNumber } = organization
  return (
    <Stage
      home={{ href: homeHref, label: say('frame.home') }}
      organization={name}
      help={helpNumber ? { label: say('help.get'), number: helpNumber } : null}
      menu={page.menu}
      practice={page.strip}
      notice={snapshot.isOnline ? null : say('offline.now')}
      rail={{
        stops: railStops(context, step),
        label: say('frame.progress'),
        done: say('frame.done'),
        folded: (n) => say('frame.stepsDone', { n }),
      }}
      aside={page.aside}
    >
      <StillScreen
        key={`${place.step} ${place.fault}`}
        {...page}
        picture={picture}
        organization={organization}
      />
    </Stage>
  )
}

export type StillScreenProps = Pick<
  Props,
  'picture' | 'organization' | 'qrRef' | 'onIntent' | 'onProof' | 'onAnother' | 'onOver'
> & {
  /** In which of the two the step is shown. */
  world?: 'practice' | 'live'
}

/** The screen alone, without the rail and the head of its page. */
export function StillScreen({
  picture,
  organization,
  world = 'practice',
  ...page
}: StillScreenProps) {
  const { place, snapshot } = picture
  const { journey: provider, step: name, fault } = place
  const { context } = snapshot.state
  const policy = defaultPolicy[provider]
  const send = (intent: Intent) => {
    page.onIntent(intent)
    return true
  }
  const draft = sampleDraft(name, { isLandline: context.device === 'landline', fault })
  const frame = frameOf(snapshot, metaOf(snapshot.state).step, send)
  return screens[name]({
    ...dress({ name, snapshot, frame, draft, provider, organization }),
    snapshot,
    context,
    world,
    provider,
    organization,
    policy,
    mailLabel: sampleMail,
    isOneScreen: false,
    now: sampleTime,
    resources: sampleResources(organization.name, policy.verifiedPush),
    hands: { ...stillHands, provePasskey: async () => page.onProof() },
    qrRef: page.qrRef,
    draft,
    onDraft: () => {},
    send,
    proveCode: page.onProof,
    startAnother: page.onAnother,
    startOver: page.onOver,
  })
}

const neither = async () => ({ ok: false, failure: 'passkey-unsupported' }) as const

/** A picture of what happens, like everything here: nothing is copied, kept, printed or signed. */
const stillHands: Omit<Hands, 'provePasskey'> = {
  copy: async () => true,
  download: () => true,
  print: () => true,
  pairing: null,
  passkeys: { supported: async () => true, register: neither, use: neither },
  passkeyKinds: ['securityKey', 'thisDevice'],
  appLink: () => '#',
  clearComputer: null,
}
