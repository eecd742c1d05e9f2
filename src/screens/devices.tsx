import { useEffect, useRef } from 'react'
import '#content/en/devices.ts'
import '#content/en/live.ts'
import { say } from '#content/say.ts'
import { Button, LinkButton } from '#ui/button.tsx'
import { Icon, phone } from '#ui/icons.tsx'
import { Note } from '#ui/note.tsx'
import { receiver, securityKey } from '#ui/pictures.tsx'
import { StepFrame } from '#ui/step-frame.tsx'
import { Waiting } from '#ui/waiting.tsx'
import { CodesLeft } from './codes-left.tsx'
import styles from './devices.module.css'
import { stillFrame } from './still-frame.ts'
import { dayAndTime, type Way, wayName } from './way-words.ts'

type Props = {
  ways: readonly Way[]
  codes: { left: number; madeAt: number | null }
  /** What has been done last. */
  said: string | null
  problem: string | null
  addHref: string
  newPhoneHref: string
  /** For staff; null for everybody else. */
  peopleHref: string | null
  onRemove: (way: Way) => void
  onRenew: () => void
  onSignOut: () => void
}

/** Everything that lets this person in, and what can be done about each. */
export function DevicesScreen({ ways, codes, said, problem, ...page }: Props) {
  const isNone = ways.length === 0
  return (
    <StepFrame
      {...stillFrame()}
      problem={problem}
      title={say('devices.title')}
      lede={say(isNone ? 'devices.ledeNone' : 'devices.lede')}
      primary={{
        label: say(isNone ? 'devices.first' : 'devices.another'),
        arrow: true,
        href: page.addHref,
      }}
      after={
        <>
          {!isNone && <a href={page.newPhoneHref}>{say('devices.newPhone')}</a>}
          {page.peopleHref && <a href={page.peopleHref}>{say('devices.people')}</a>}
          <LinkButton onClick={page.onSignOut}>{say('devices.signOut')}</LinkButton>
        </>
      }
    >
      {said && <Said text={said} />}
      {!isNone && (
        <>
          <ul className={styles.ways} aria-label={say('devices.list')}>
            {ways.map((way) => (
              <WayRow key={way.id} way={way} onRemove={() => page.onRemove(way)} />
            ))}
          </ul>
          <CodesLeft {...codes} onRenew={page.onRenew} />
        </>
      )}
    </StepFrame>
  )
}

const pictures = { app: phone, phone: receiver, phonePage: phone, passkey: securityKey } as const

function WayRow({ way, onRemove }: { way: Way; onRemove: () => void }) {
  const date = dayAndTime(way.createdAt)
  return (
    <li className={styles.way}>
      <Icon d={pictures[way.kind]} />
      <span className={styles.what}>
        <b>{say(`devices.${way.kind}`)}</b> {way.name && <bdi className="num">{way.name}</bdi>}
        <span className={styles.since}>{say('devices.since', { date })}</span>
      </span>
      <Button
        kind="quiet"
        small
        aria-label={say('devices.removeWhich', { what: wayName(way), date })}
        onClick={onRemove}
      >
        {say('devices.remove')}
      </Button>
    </li>
  )
}

function Said({ text }: { text: string }) {
  const box = useRef<HTMLDivElement>(null)
  // The focus is the browser's. It is lost with the row, or with the page of codes, that was there.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each text is an occasion
  useEffect(() => box.current?.focus(), [text])
  return (
    <div ref={box} tabIndex={-1}>
      <Note kind="good">{text}</Note>
    </div>
  )
}

/** For the moment before they have come: nothing at first, then a word. */
export function DevicesLoading() {
  return <Waiting words={say('devices.loading')} />
}

type HiddenProps = {
  problem: string | null
  /** Null where there is something to be proved first. */
  onAgain: (() => void) | null
  onProve: () => void
  onSignOut: () => void
}

/** The same page where nothing may be shown on it, or nothing came. */
export function DevicesHiddenScreen({ problem, onAgain, onProve, onSignOut }: HiddenProps) {
  return (
    <StepFrame
      {...stillFrame()}
      problem={problem}
      title={say('devices.title')}
      lede={onAgain ? undefined : say('devices.ledeHidden')}
      primary={{ label: say(onAgain ? 'entry.again' : 'devices.proveTitle') }}
      onSubmit={onAgain ?? onProve}
      after={<LinkButton onClick={onSignOut}>{say('devices.signOut')}</LinkButton>}
    />
  )
}
