import { say } from '#content/say.ts'
import type { App } from '#machines/phone/events.ts'
import { Icon } from '#ui/icons.tsx'
import { mail, message, receiver } from '#ui/pictures.tsx'
import { AppMark } from './app-mark.tsx'
import styles from './lock.module.css'
import { bag, camera, sliders } from './phone-icons.ts'
import type { ScreenProps } from './screen.tsx'
import { storeName } from './store-screens.tsx'
import { unseen } from './unseen.ts'

type Tile = { app: App; icon: string; name: string; count: number }

/** A drawn phone is locked by the button on its side; a phone that is the page has none. */
export function HomeScreen({ phone }: ScreenProps) {
  const { isPage } = phone
  const { mails, texts, missed } = unseen(phone)
  const tiles: Tile[] = [
    { app: 'store', icon: bag, name: storeName(phone), count: 0 },
    { app: 'mail', icon: mail, name: say('phone.mail'), count: mails.length },
    { app: 'messages', icon: message, name: say('phone.messages'), count: texts.length },
    { app: 'calls', icon: receiver, name: say('phone.calls'), count: missed.length },
    { app: 'camera', icon: camera, name: say('phone.camera'), count: 0 },
    { app: 'settings', icon: sliders, name: say('phone.settings'), count: 0 },
  ]
  return (
    <div className={styles.wall}>
      <h2 className="sr" tabIndex={-1} data-title="">
        {say('phone.homeScreen')}
      </h2>
      <ul className={styles.apps}>
        {phone.record.hasApp && (
          <li>
            <button
              type="button"
              className={styles.app}
              onClick={() => phone.send({ type: 'app.tapped', app: 'authenticator' })}
            >
              <AppMark />
              {phone.appName}
            </button>
          </li>
        )}
        {tiles.map(({ app, icon, name, count }) => (
          <li key={app}>
            <button
              type="button"
              className={styles.app}
              onClick={() => phone.send({ type: 'app.tapped', app })}
            >
              <span className={styles.tile}>
                <Icon d={icon} />
              </span>
              {name}
              {count > 0 && (
                <span className={styles.badge}>
                  <span className="sr">, {say('phone.new')} </span>
                  {count}
                </span>
              )}
            </button>
          </li>
        ))}
      </ul>
      {isPage && (
        <button
          type="button"
          className={styles.unlock}
          onClick={() => phone.send({ type: 'phone.locked' })}
        >
          {say('phone.lock')}
        </button>
      )}
    </div>
  )
}
