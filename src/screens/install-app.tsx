import { say } from '#content/say.ts'
import '#content/en/enroll-first.ts'
import type { Platform } from '#domain/method.ts'
import { Button, LinkButton } from '#ui/button.tsx'
import { type Frame, StepFrame } from '#ui/step-frame.tsx'
import { Steps } from '#ui/steps.tsx'
import { OwnPhone } from './own-phone.tsx'

type Props = {
  frame: Frame
  device: 'mobile' | 'tablet'
  platform: Exclude<Platform, 'other'>
  appName: string
  /** The app's page in the platform's store; `null` in practice, where the store is drawn. */
  storeUrl: string | null
  privacyNote: string | null
  onInstalled: () => void
  onCannot: () => void
  onOtherMethod: () => void
}

const stores = {
  iphone: ['install.openAppStore', 'install.search', 'install.get', 'install.allow'],
  android: ['install.openGooglePlay', 'install.search', 'install.install', 'install.allow'],
} as const

/** Names the store, the app and what to tap. */
export function InstallAppScreen(props: Props) {
  const { frame, device, platform, appName, storeUrl, privacyNote } = props
  const app = { app: appName }
  return (
    <StepFrame
      {...frame}
      title={say(device === 'tablet' ? 'install.titleTablet' : 'install.title', app)}
      lede={say('install.lede')}
      primary={{ label: say('install.primary', app), arrow: true }}
      onSubmit={props.onInstalled}
      after={
        <>
          {storeUrl && <a href={storeUrl}>{say('install.store')}</a>}
          <LinkButton onClick={props.onCannot}>{say('install.cannot')}</LinkButton>
          <OwnPhone privacyNote={privacyNote}>
            <Button kind="quiet" small onClick={props.onOtherMethod}>
              {say('install.otherMethod')}
            </Button>
          </OwnPhone>
        </>
      }
    >
      <Steps steps={stores[platform].map((step) => say(step, app))} />
    </StepFrame>
  )
}
