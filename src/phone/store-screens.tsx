// Getting the app and opening it for the first time.

import { useEffect } from 'react'
import { say } from '#content/say.ts'
import { Button } from '#ui/button.tsx'
import { Icon, tick } from '#ui/icons.tsx'
import { bell } from '#ui/pictures.tsx'
import { AppMark } from './app-mark.tsx'
import { Screen, type ScreenProps } from './screen.tsx'
import styles from './store.module.css'
import type { Phone } from './use-phone.ts'

const installMs = 700

export const storeName = ({ person: { hardware } }: Phone): string =>
  hardware === 'android' || hardware === 'oldAndroid' ? 'Google Play' : 'App Store'

function AppPage({ phone, children }: ScreenProps & { children: React.ReactNode }) {
  return (
    <Screen title={storeName(phone)}>
      <div className={styles.app}>
        <AppMark />
        <p>
          <b>{phone.appName}</b>
          <span>{say('phone.store.maker')}</span>
        </p>
      </div>
      {children}
      <p className={styles.hint}>{say('phone.store.free')}</p>
      {phone.provider === 'duo' && <p className={styles.hint}>{say('phone.store.other')}</p>}
    </Screen>
  )
}

export function OfferScreen({ phone }: ScreenProps) {
  return (
    <AppPage phone={phone}>
      <Button small onClick={() => phone.send({ type: 'install.tapped' })}>
        {say('phone.store.install')}
      </Button>
    </AppPage>
  )
}

export function InstallingScreen({ phone }: ScreenProps) {
  const { send } = phone
  // The download: the only wait on the phone that no port answers.
  // biome-ignore lint/correctness/useExhaustiveDependencies: one download for as long as it is on the screen
  useEffect(() => {
    const timer = setTimeout(() => send({ type: 'install.finished' }), installMs)
    return () => clearTimeout(timer)
  }, [])
  return (
    <AppPage phone={phone}>
      <p className={styles.installing} role="status">
        {say('phone.store.installing')}
        <i style={{ animationDuration: `${installMs}ms` }} />
      </p>
    </AppPage>
  )
}

export function InstalledScreen({ phone }: ScreenProps) {
  return (
    <AppPage phone={phone}>
      <p className={styles.done} role="status">
        <Icon d={tick} />
        {say('phone.store.installed')}
      </p>
      <Button small onClick={() => phone.send({ type: 'app.tapped', app: 'authenticator' })}>
        {say('phone.store.open')}
      </Button>
    </AppPage>
  )
}

export function NeedingAppScreen({ phone }: ScreenProps) {
  return (
    <Screen title={say('phone.needsApp', { app: phone.appName })} isCentred>
      <p>{say('phone.needsAppText', { app: phone.appName })}</p>
      <Button small onClick={() => phone.send({ type: 'app.tapped', app: 'store' })}>
        {say('phone.needsAppGet', { app: phone.appName })}
      </Button>
    </Screen>
  )
}

export function WelcomeScreen({ phone }: ScreenProps) {
  return (
    <Screen
      title={say('phone.first.title', { app: phone.appName })}
      isCentred
      art={
        <div className={styles.big}>
          <AppMark />
        </div>
      }
    >
      <p>{say(phone.provider === 'duo' ? 'phone.first.duo' : 'phone.first.authenticator')}</p>
      <Button small onClick={() => phone.send({ type: 'welcome.read' })}>
        {say('phone.first.start')}
      </Button>
    </Screen>
  )
}

export function AskNotificationsScreen({ phone }: ScreenProps) {
  const answer = (isAllowed: boolean) => phone.send({ type: 'notifications.answered', isAllowed })
  return (
    <Permission
      icon={bell}
      title={say('phone.first.notify', { app: phone.appName })}
      text={say(phone.provider === 'duo' ? 'phone.first.notifyDuo' : 'phone.first.notifyOther')}
      onAnswer={answer}
    />
  )
}

type PermissionProps = {
  icon: string
  title: string
  text: string
  onAnswer: (isAllowed: boolean) => void
}

/** The phone asks on the app's behalf. Either answer goes on. */
export function Permission({ icon, title, text, onAnswer }: PermissionProps) {
  return (
    <div className={styles.permission}>
      <div className={styles.card}>
        <Icon d={icon} />
        <h2 tabIndex={-1} data-title="">
          {title}
        </h2>
        <p>{text}</p>
        <Button small onClick={() => onAnswer(true)}>
          {say('phone.allow')}
        </Button>
        <Button small kind="quiet" onClick={() => onAnswer(false)}>
          {say('phone.refuse')}
        </Button>
      </div>
    </div>
  )
}
