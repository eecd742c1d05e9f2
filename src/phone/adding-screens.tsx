// The ways of adding an account, apart from the viewfinder itself.

import { useId, useState } from 'react'
import type { CameraProblem } from '#client/camera.ts'
import { explain } from '#content/explain.ts'
import { labels } from '#content/labels.ts'
import { type Phrase, say } from '#content/say.ts'
import { Button } from '#ui/button.tsx'
import { mail, message } from '#ui/pictures.tsx'
import { Rich } from '#ui/rich.tsx'
import form from './form.module.css'
import { camera, keyboard, link, qr } from './phone-icons.ts'
import { withAccount } from './phone-record.ts'
import { backToAccounts, Problem, Row, Screen, type ScreenProps } from './screen.tsx'
import { accountFrom } from './set-up-code.ts'
import styles from './store.module.css'
import { Permission } from './store-screens.tsx'
import type { Phone } from './use-phone.ts'

const back = (phone: Phone) => ({ ...backToAccounts(phone), backTo: say('phone.toAdding') })

export function ChooseWayScreen({ phone }: ScreenProps) {
  return (
    <Screen title={say('phone.add.title')} {...backToAccounts(phone)}>
      <Row
        icon={qr}
        label={labels.useQrCode}
        isFixed
        hint={say('phone.add.qrHint')}
        onTap={() => phone.send({ type: 'qr.chosen' })}
      />
      <OtherWay phone={phone} />
    </Screen>
  )
}

/** The way without a camera follows the provider: a link for Duo, a key for the others. */
function OtherWay({ phone }: ScreenProps) {
  return phone.provider === 'duo' ? (
    <Row
      icon={link}
      label={say('phone.add.link')}
      hint={say('phone.add.linkHint')}
      onTap={() => phone.send({ type: 'link.chosen' })}
    />
  ) : (
    <Row
      icon={keyboard}
      label={say('phone.add.key')}
      hint={say('phone.add.keyHint')}
      onTap={() => phone.send({ type: 'key.chosen' })}
    />
  )
}

export function AskCameraScreen({ phone }: ScreenProps) {
  return (
    <Permission
      icon={camera}
      title={say('phone.camera.ask', { app: phone.appName })}
      text={say('phone.camera.why')}
      onAnswer={(isAllowed) => phone.send({ type: 'camera.answered', isAllowed })}
    />
  )
}

const problemSteps = {
  denied: 'phone.camera.browserSteps',
  none: 'phone.camera.none',
  busy: 'phone.camera.busy',
  insecure: 'phone.camera.insecure',
  unknown: 'phone.camera.browserSteps',
} satisfies Record<CameraProblem['kind'], Phrase>

export function CameraOffScreen({ phone }: ScreenProps) {
  const isRefused = phone.record.camera === 'refused'
  const steps = isRefused ? 'phone.camera.steps' : problemSteps[phone.cameraProblem ?? 'unknown']
  return (
    <Screen title={say('phone.camera.off')} {...back(phone)}>
      <p>
        <Rich text={say(steps, { app: phone.appName })} />
      </p>
      {isRefused && (
        <Button small onClick={() => phone.send({ type: 'app.tapped', app: 'settings' })}>
          {say('phone.toSettings')}
        </Button>
      )}
      <p>{say('phone.camera.without')}</p>
      <OtherWay phone={phone} />
    </Screen>
  )
}

export function FindLinkScreen({ phone }: ScreenProps) {
  return (
    <Screen title={say('phone.add.link')} {...back(phone)}>
      <p>{say('phone.link.where')}</p>
      <Row
        icon={mail}
        label={say('phone.mail')}
        onTap={() => phone.send({ type: 'app.tapped', app: 'mail' })}
      />
      <Row
        icon={message}
        label={say('phone.messages')}
        onTap={() => phone.send({ type: 'app.tapped', app: 'messages' })}
      />
    </Screen>
  )
}

export function TypeKeyScreen({ phone }: ScreenProps) {
  const id = useId()
  const [problem, setProblem] = useState<string | null>(null)
  const add = (data: FormData) => {
    const field = (name: string) => String(data.get(name)).trim()
    const typed = { issuer: field('name'), account: phone.person.email, key: field('key') }
    const account = accountFrom(typed, Date.now())
    if (!account) return setProblem(say('phone.key.bad'))
    phone.change(withAccount(account))
    phone.send({ type: 'account.added' })
  }
  return (
    <Screen title={say('phone.add.key')} {...back(phone)}>
      {/* Submitted by hand and not by `action`, which would empty the fields of a mistyped key. */}
      <form
        className={form.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          add(new FormData(event.currentTarget))
        }}
      >
        <label htmlFor={`${id}name`}>{say('phone.name')}</label>
        <input
          id={`${id}name`}
          name="name"
          className={form.input}
          defaultValue={say('phone.key.name')}
          autoComplete="off"
        />
        <label htmlFor={`${id}key`}>{say('phone.key')}</label>
        <small id={`${id}hint`}>{say('phone.key.hint')}</small>
        <Problem text={problem} />
        <textarea
          id={`${id}key`}
          name="key"
          rows={3}
          dir="ltr"
          className={`${form.input} ${form.key}`}
          aria-describedby={`${id}hint`}
          aria-invalid={problem ? true : undefined}
          autoCapitalize="characters"
          autoComplete="off"
          spellCheck={false}
          translate="no"
        />
        <Button small type="submit">
          {say('phone.key.add')}
        </Button>
      </form>
    </Screen>
  )
}

export function LinkingScreen() {
  return (
    <Screen title={say('phone.linking')} isCentred>
      <p role="status" className={styles.installing}>
        {say('phone.linking.wait')}
      </p>
    </Screen>
  )
}

export function RefusedScreen({ phone }: ScreenProps) {
  const { failure, help, appName, record } = phone
  const isFlying = record.flyingSince !== null
  const sentence = failure ? explain({ code: failure }, { help, appName }) : ''
  return (
    <Screen title={say('phone.refused')} {...back(phone)}>
      <Problem text={isFlying ? say('phone.refused.flying') : sentence} />
      <Button small onClick={() => phone.send({ type: 'qr.chosen' })}>
        {say('phone.refused.again')}
      </Button>
      <OtherWay phone={phone} />
    </Screen>
  )
}
