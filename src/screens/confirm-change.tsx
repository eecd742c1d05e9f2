import '#content/en/devices.ts'
import { say } from '#content/say.ts'
import { Button, ButtonLink } from '#ui/button.tsx'
import { Note } from '#ui/note.tsx'
import { Sheet } from '#ui/sheet.tsx'
import styles from './devices.module.css'
import { type Change, dayAndTime, wayName } from './way-words.ts'

type Props = {
  change: Change
  /** Codes that work until now. */
  hasCodes: boolean
  problem: string | null
  busy: boolean
  /** What has to come first, where this is the only way in; else null. */
  addHref: string | null
  onYes: () => void
  onNo: () => void
}

/** Asks before something that opens the door stops doing so, and says what else happens. */
export function ConfirmChange({ change, hasCodes, problem, busy, addHref, ...on }: Props) {
  const { onYes, onNo } = on
  const isRemoval = change.kind === 'remove'
  return (
    <Sheet
      title={say(isRemoval ? 'devices.removeTitle' : 'devices.codesTitle')}
      close={say('devices.close')}
      onClose={onNo}
    >
      <div role="alert" className={styles.problem}>
        {problem && <Note kind="stop">{problem}</Note>}
      </div>
      {isRemoval ? <Removal change={change} /> : <Renewal hasCodes={hasCodes} />}
      <div className={styles.row}>
        {addHref ? (
          <ButtonLink small href={addHref}>
            {say('devices.another')}
          </ButtonLink>
        ) : (
          <Button small kind="stop" waiting={busy ? say('frame.checking') : null} onClick={onYes}>
            {say(isRemoval ? 'devices.removeYes' : 'devices.codesYes')}
          </Button>
        )}
        <Button small kind="quiet" onClick={onNo}>
          {say('devices.no')}
        </Button>
      </div>
    </Sheet>
  )
}

const stops = {
  app: 'devices.removeApp',
  phone: 'devices.removePhone',
  phonePage: 'devices.removePhonePage',
  passkey: 'devices.removePasskey',
} as const

function Removal({ change: { way } }: { change: Extract<Change, { kind: 'remove' }> }) {
  return (
    <>
      <p>
        <b>{wayName(way)}</b>
        <br />
        <span className="small hint">
          {say('devices.since', { date: dayAndTime(way.createdAt) })}
        </span>
      </p>
      <ul className={styles.points}>
        <li>{say(stops[way.kind])}</li>
        <li>{say('devices.removeOthers')}</li>
        <li>{say('devices.removeMail')}</li>
      </ul>
    </>
  )
}

function Renewal({ hasCodes }: { hasCodes: boolean }) {
  return (
    <ul className={styles.points}>
      {hasCodes && <li>{say('devices.codesText')}</li>}
      <li>{say('devices.codesOnce')}</li>
      <li>{say('devices.codesMail')}</li>
    </ul>
  )
}
