// The real screen of a step, small and still, with samples in it. Whoever scans its code is told so.

import type { ReactNode } from 'react'
import '#content/en/guide.ts'
import { say } from '#content/say.ts'
import type { Organization } from '#domain/organization.ts'
import { nearestPlace, pictureOf } from '#journey/picture.ts'
import { StillScreen } from '#journey/still-step.tsx'
import { type Guard, SecretGuard } from '#ui/secret.tsx'
import type { GuidePicture } from './guide.ts'
import styles from './guide-screen.module.css'
import type { GuidePhone } from './guides.ts'

export const drawScreen =
  (phone: GuidePhone, organization: Organization) =>
  (picture: GuidePicture): ReactNode => {
    if (picture.kind !== 'screen') return null
    const { journey, step, alternative } = picture
    const place = nearestPlace({ journey, phone, step, reason: 'first', fault: null })
    return (
      <div role="img" aria-label={alternative} className={styles.frame}>
        <div className={styles.screen} data-picture="" inert>
          <SecretGuard value={sampled}>
            <StillScreen
              picture={pictureOf(place)}
              organization={organization}
              world="live"
              qrRef={nothing}
              onIntent={nothing}
              onProof={nothing}
              onAnother={nothing}
              onOver={nothing}
            />
          </SecretGuard>
        </div>
      </div>
    )
  }

const nothing = () => {}

const sampled: Guard = (secret, kind) =>
  kind === 'code' ? (
    <div className={styles.code}>
      {secret}
      <b>{say('guide.sample')}</b>
    </div>
  ) : (
    secret
  )
