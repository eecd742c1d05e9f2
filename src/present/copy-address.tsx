import { useState } from 'react'
import { copyText } from '#client/clipboard.ts'
import '#content/en/present.ts'
import { say } from '#content/say.ts'
import { Button } from '#ui/button.tsx'
import styles from './presenter.module.css'

/** The address that shows this very step to whoever opens it. */
export function CopyAddress({ href }: { href: string }) {
  const [copied, setCopied] = useState<{ href: string; worked: boolean } | null>(null)
  const isThis = copied?.href === href
  return (
    <>
      <Button
        kind="quiet"
        small
        onClick={async () => setCopied({ href, worked: await copyText(href) })}
      >
        {say('present.copyAddress')}
      </Button>
      <p role="status" className={styles.said}>
        {isThis && say(copied.worked ? 'present.copied' : 'present.notCopied')}
        {isThis && !copied.worked && <code>{href}</code>}
      </p>
    </>
  )
}
