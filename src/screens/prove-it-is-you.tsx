import { useEffect, useRef, useState } from 'react'
import '#content/en/devices.ts'
import { say } from '#content/say.ts'
import type { FailureNotice } from '#domain/failure.ts'
import { Button } from '#ui/button.tsx'
import { TextField } from '#ui/field.tsx'
import { Note } from '#ui/note.tsx'
import { Sheet } from '#ui/sheet.tsx'
import styles from './devices.module.css'
import { explainProof, type Organization } from './way-words.ts'

type Props = {
  organization: Organization
  /** What became of the last try. */
  failure: FailureNotice | null
  busy: boolean
  /** To be typed on the phone that was asked; null while none is. */
  digits: string | null
  /** Null where there is no phone to ask. */
  onPhone: (() => void) | null
  /** Null where there is none. Opens the browser's own window: call it from a click. */
  onPasskey: (() => void) | null
  onCode: (code: string) => void
  onClose: () => void
}

/** Asks whoever sits here to use, right now, something that only they have. */
export function ProveItIsYou({ organization, failure, busy, digits, onClose, ...by }: Props) {
  const [tried, setTried] = useState<'passkey' | 'phone' | 'code'>('passkey')
  const [isMissing, setMissing] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const problem = failure && !busy ? explainProof(failure, organization) : null
  const waiting = busy ? say('frame.checking') : null

  // The focus is the browser's: what is wrong with a code is read with its field.
  useEffect(() => {
    if (failure && tried === 'code') field.current?.focus()
  }, [failure, tried])

  const byPasskey = () => {
    setTried('passkey')
    setMissing(false)
    if (!busy) by.onPasskey?.()
  }
  const byPhone = () => {
    setTried('phone')
    setMissing(false)
    if (!busy) by.onPhone?.()
  }
  const byCode = (fields: FormData) => {
    const code = String(fields.get('code')).trim()
    setTried('code')
    setMissing(code === '')
    if (code === '') return field.current?.focus()
    if (!busy) by.onCode(code)
  }
  const codeProblem = tried === 'code' ? problem : null

  return (
    <Sheet title={say('devices.proveTitle')} close={say('devices.close')} onClose={onClose}>
      <p>{say('devices.proveText')}</p>
      <div role="alert" className={styles.problem}>
        {problem && tried !== 'code' && <Note kind="stop">{problem}</Note>}
      </div>
      {by.onPasskey && (
        <div>
          <Button small waiting={tried === 'passkey' ? waiting : null} onClick={byPasskey}>
            {say('devices.proveKey')}
          </Button>
        </div>
      )}
      {by.onPhone && (
        <div className={styles.code}>
          <h3>{say(by.onPasskey ? 'devices.proveOrPhone' : 'devices.proveByPhone')}</h3>
          {digits ? (
            <>
              <p>{say('devices.provePhoneType')}</p>
              <p className={styles.digits} role="status">
                <span className="sr">{[...digits].join(' ')}</span>
                <bdi dir="ltr" aria-hidden="true" data-secret>
                  {digits.replace(/(?<=^...)/, ' ')}
                </bdi>
              </p>
            </>
          ) : (
            <div>
              <Button
                kind={by.onPasskey ? 'quiet' : 'primary'}
                small
                waiting={tried === 'phone' ? waiting : null}
                onClick={byPhone}
              >
                {say('devices.provePhone')}
              </Button>
            </div>
          )}
        </div>
      )}
      <form
        noValidate
        className={styles.code}
        onSubmit={(event) => {
          event.preventDefault()
          byCode(new FormData(event.currentTarget))
        }}
      >
        {(by.onPasskey || by.onPhone) && <h3>{say('devices.proveOr')}</h3>}
        <TextField
          ref={field}
          name="code"
          label={say('devices.proveCode')}
          hint={say('devices.proveHint')}
          error={isMissing ? say('devices.proveMissing') : codeProblem}
          autoComplete="one-time-code"
          autoCapitalize="characters"
          spellCheck={false}
          dir="ltr"
        />
        <div>
          <Button type="submit" kind="quiet" small waiting={tried === 'code' ? waiting : null}>
            {say('devices.proveSend')}
          </Button>
        </div>
      </form>
    </Sheet>
  )
}
