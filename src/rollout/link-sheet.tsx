import { type ReactNode, useState } from 'react'
import type { SentInvitation } from '#api/live-views.ts'
import '#content/en/rollout.ts'
import { say } from '#content/say.ts'
import { Sheet } from '#ui/sheet.tsx'
import type { RolloutPorts } from './ports.ts'
import { SentLink } from './sent-link.tsx'
import { UnsavedLinks } from './unsaved-links.tsx'

type Props = {
  title: string
  name: string
  /** Null before there is a link. */
  sent: SentInvitation | null
  ports: Pick<RolloutPorts, 'copy'>
  onClose: () => void
  /** Until there is a link; and under it. */
  children: ReactNode
  after?: ReactNode
}

/** A dialog that ends in a link. One that is shown once is not closed by accident. */
export function LinkSheet({ title, name, sent, ports, onClose, children, after }: Props) {
  const [kept, setKept] = useState<SentInvitation | null>(null)
  const [isLeaving, setLeaving] = useState(false)
  const isUnsaved = sent !== null && sent.link !== null && kept !== sent

  const copy = async (text: string) => {
    const isCopied = await ports.copy(text)
    if (isCopied) setKept(sent)
    return isCopied
  }
  return (
    <Sheet
      title={sent ? say('invite.sentTitle', { name }) : title}
      close={say('invite.close')}
      onClose={() => (isUnsaved ? setLeaving(true) : onClose())}
    >
      {isUnsaved && isLeaving && (
        <UnsavedLinks isOne onStay={() => setLeaving(false)} onLeave={onClose} />
      )}
      {sent ? (
        <>
          <SentLink sent={sent} name={name} onCopy={copy} />
          {!isUnsaved && after}
        </>
      ) : (
        children
      )}
    </Sheet>
  )
}
