import { useEffect, useRef, useState } from 'react'
import type { ImportView } from '#api/live-views.ts'
import { holdPage } from '#client/before-leaving.ts'
import '#content/en/rollout.ts'
import { explain } from '#content/explain.ts'
import { say } from '#content/say.ts'
import type { Organization } from '#domain/organization.ts'
import { Button } from '#ui/button.tsx'
import { Note } from '#ui/note.tsx'
import { PaperField } from '#ui/paper-field.tsx'
import { Rich } from '#ui/rich.tsx'
import { Sheet } from '#ui/sheet.tsx'
import { FilePicker } from './file-picker.tsx'
import { ImportResult } from './import-result.tsx'
import styles from './panels.module.css'
import type { RolloutPorts } from './ports.ts'
import { UnsavedLinks } from './unsaved-links.tsx'

type Props = {
  organization: Organization
  ports: Pick<RolloutPorts, 'import' | 'copy' | 'download'>
  onImported: () => void
  onClose: () => void
}

/** A list of people: read and shown first, invited only when every line is good. */
export function ImportSheet({ organization, ports, onImported, onClose }: Props) {
  const list = useRef<HTMLTextAreaElement>(null)
  const [view, setView] = useState<ImportView | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const [isKept, setKept] = useState(false)
  const [isLeaving, setLeaving] = useState(false)
  const { helpNumber: help, appName } = organization

  const isUnsaved = !isKept && view !== null && view.links.length > 0

  // The browser is outside React: it asks too before the page goes, and the links with it.
  useEffect(() => (isUnsaved ? holdPage() : undefined), [isUnsaved])

  const change = () => {
    setView(null)
    setProblem(null)
  }

  const send = async (isDryRun: boolean) => {
    const csv = list.current?.value ?? ''
    if (isBusy) return
    if (!csv.trim()) {
      setProblem(say('import.missing'))
      return list.current?.focus()
    }
    setBusy(true)
    setProblem(null)
    const answer = await ports.import({ csv, isDryRun })
    setBusy(false)
    if (!answer.ok) return setProblem(explain(answer.failure, { help, appName }))
    setView(answer.value)
    if (answer.value.isDone) onImported()
  }

  const waiting = isBusy ? say('frame.checking') : null
  return (
    <Sheet
      title={say('import.title')}
      close={say('invite.close')}
      onClose={() => (isUnsaved ? setLeaving(true) : onClose())}
      wide
    >
      {isUnsaved && isLeaving && (
        <UnsavedLinks onStay={() => setLeaving(false)} onLeave={onClose} />
      )}
      {!view?.isDone && (
        <>
          <p>
            <Rich text={say('import.how')} />
          </p>
          <FilePicker
            onText={(text) => {
              change()
              if (list.current) list.current.value = text
            }}
            onUnreadable={() => setProblem(say('import.unreadable'))}
          />
          <PaperField
            ref={list}
            label={say('import.paste')}
            error={problem}
            spellCheck={false}
            placeholder={'name,email,group'}
            onChange={change}
          />
          <div className={styles.row}>
            <Button
              small
              kind={view ? 'quiet' : 'primary'}
              waiting={waiting}
              onClick={() => void send(true)}
            >
              {say('import.check')}
            </Button>
          </div>
        </>
      )}
      <div role="status" className={styles.form}>
        {view?.problem && <Note kind="stop">{say(`import.file.${view.problem}`)}</Note>}
        {view && !view.problem && (
          <ImportResult
            view={view}
            waiting={waiting}
            ports={ports}
            onSend={() => void send(false)}
            onKept={() => setKept(true)}
          />
        )}
      </div>
    </Sheet>
  )
}
