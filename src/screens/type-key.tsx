import { Fragment, useState } from 'react'
import { say } from '#content/say.ts'
import '#content/en/enroll-first.ts'
import { LinkButton } from '#ui/button.tsx'
import { KeyGroups } from '#ui/key-groups.tsx'
import { Note, WaitDot } from '#ui/note.tsx'
import { Secret } from '#ui/secret.tsx'
import { type Frame, StepFrame } from '#ui/step-frame.tsx'
import styles from './type-key.module.css'

type Props = {
  frame: Frame
  /** Without spaces; `null` until it is there. */
  secret: string | null
  account: string
  issuer: string
  /** The address that opens an authenticator app on this phone. */
  href: string | null
  /** The person is on the phone they are adding: nobody else looks at this screen. */
  startsShown: boolean
  onTyped: () => void
  /** Resolves to whether the browser let it happen. */
  onCopy: (text: string) => Promise<boolean>
  onShowCode: () => void
}

/** The key behind the QR code, for an app that cannot see it. */
export function TypeKeyScreen(props: Props) {
  const { frame, secret, account, issuer, href } = props
  const [copied, setCopied] = useState<boolean | null>(null)
  // Too long for its line, an address breaks behind the @.
  const [name, ...rest] = account.split('@')
  return (
    <StepFrame
      {...frame}
      title={say('typeKey.title')}
      lede={say('typeKey.lede')}
      primary={{ label: say('typeKey.primary'), arrow: true }}
      onSubmit={props.onTyped}
      after={
        <>
          {href && <a href={href}>{say('typeKey.open')}</a>}
          <LinkButton onClick={props.onShowCode}>{say('handedOver.showCode')}</LinkButton>
        </>
      }
    >
      <dl className={styles.facts}>
        <dt>{say('typeKey.issuer')}</dt>
        <dd>{issuer}</dd>
        <dt>{say('typeKey.account')}</dt>
        <dd>
          <bdi>
            {name}
            {rest.map((part) => (
              <Fragment key={part}>
                @<wbr />
                {part}
              </Fragment>
            ))}
          </bdi>
        </dd>
      </dl>
      {secret === null ? (
        <WaitDot>{say('scan.making')}</WaitDot>
      ) : (
        <Secret kind="text">
          <KeyGroups
            value={secret}
            labels={{
              group: say('typeKey.key'),
              show: say('typeKey.show'),
              hide: say('typeKey.hide'),
              copy: say('typeKey.copy'),
              hidden: say('typeKey.hidden'),
            }}
            startsShown={props.startsShown}
            onCopy={async (text) => setCopied(await props.onCopy(text))}
          />
        </Secret>
      )}
      <p className="small hint">{say('typeKey.alphabet')}</p>
      {copied !== null && (
        <Note kind={copied ? 'good' : 'notice'} live>
          {say(copied ? 'typeKey.copied' : 'typeKey.notCopied')}
        </Note>
      )}
    </StepFrame>
  )
}
