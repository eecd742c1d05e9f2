// Two cameras: the one inside the app, which adds an account, and the phone's own, which only reads.

import { useState } from 'react'
import { say } from '#content/say.ts'
import { readScanned } from '#domain/scanned.ts'
import { backArrow, Icon } from '#ui/icons.tsx'
import styles from './scan.module.css'
import type { ScreenProps } from './screen.tsx'
import { Viewfinder } from './viewfinder.tsx'

export function ScanScreen({ phone }: ScreenProps) {
  const [words, setWords] = useState<string | null>(null)
  const [isEmpty, setEmpty] = useState(false)
  const read = (text: string) => {
    const scanned = readScanned(text)
    if (scanned.kind === 'link') return setWords(say('phone.scan.link'))
    // Duo Mobile also takes other services' codes; other apps cannot be paired.
    const isForeign = scanned.kind === 'pairing' && phone.provider !== 'duo'
    if (scanned.kind === 'other' || isForeign) return setWords(say('phone.scan.other'))
    // A buzz in the hand, where there is one.
    navigator.vibrate?.(80)
    phone.take(scanned, 'camera')
  }
  const isDuo = phone.provider === 'duo'
  return (
    <div className={styles.scan}>
      <div className={styles.bar}>
        <button
          type="button"
          aria-label={say('phone.toAdding')}
          onClick={() => phone.send({ type: 'back.pressed' })}
        >
          <Icon d={backArrow} className="flip" />
        </button>
        <h2 tabIndex={-1} data-title="">
          {say('phone.scan.title')}
        </h2>
      </div>
      <Viewfinder
        ports={phone.ports}
        onText={read}
        onSeveral={() => setWords(say('phone.scan.several'))}
        onMissing={phone.loseCamera}
        onEmpty={setEmpty}
      />
      <p className={words && !isEmpty ? styles.said : styles.words} role="status">
        {isEmpty ? say('phone.scan.bring') : (words ?? say('phone.scan.looking'))}
      </p>
      <button
        type="button"
        className={styles.other}
        onClick={() => phone.send({ type: isDuo ? 'link.chosen' : 'key.chosen' })}
      >
        {say(isDuo ? 'phone.add.link' : 'phone.add.key')}
      </button>
    </div>
  )
}

export function CameraScreen({ phone }: ScreenProps) {
  const [text, setText] = useState<string | null>(null)
  const [isMissing, setMissing] = useState(false)
  return (
    <div className={styles.scan}>
      <div className={styles.bar}>
        <h2 tabIndex={-1} data-title="">
          {say('phone.camera')}
        </h2>
      </div>
      {isMissing ? (
        <p className={styles.said}>{say('phone.camera.off')}</p>
      ) : (
        <Viewfinder
          ports={phone.ports}
          onText={setText}
          onSeveral={() => setText(null)}
          onMissing={() => setMissing(true)}
          onEmpty={() => {}}
        />
      )}
      <div role="status">
        {text === null ? (
          <p className={styles.words}>{say('phone.camera.own')}</p>
        ) : (
          <>
            {/* Shown as text and nothing else: what a code says is data. */}
            <p className={styles.said} translate="no">
              {text.slice(0, 160)}
            </p>
            <p className={styles.words}>{say('phone.camera.useApp', { app: phone.appName })}</p>
          </>
        )}
      </div>
    </div>
  )
}
