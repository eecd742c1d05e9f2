// The screens from the device to the linked app.

import type { ReactNode } from 'react'
import { type Preference, platforms } from '#domain/method.ts'
import { AddAccountScreen } from '#screens/add-account.tsx'
import { ChooseDeviceScreen } from '#screens/choose-device.tsx'
import { ChoosePlatformScreen } from '#screens/choose-platform.tsx'
import { ChoosePreferenceScreen } from '#screens/choose-preference.tsx'
import { EnterCodeScreen } from '#screens/enter-code.tsx'
import { ExpiredCodeScreen } from '#screens/expired-code.tsx'
import { HandedOverScreen } from '#screens/handed-over.tsx'
import { InstallAppScreen } from '#screens/install-app.tsx'
import { RegisterPasskeyScreen } from '#screens/register-passkey.tsx'
import { ScanCodeScreen } from '#screens/scan-code.tsx'
import { SendLinkScreen } from '#screens/send-link.tsx'
import { TypeKeyScreen } from '#screens/type-key.tsx'
import { HandedOverHere } from './handed-over-here.tsx'
import { PairingHere } from './pairing-here.tsx'
import type { Scene } from './scene.ts'

const deviceKind = ({ context }: Scene) => (context.device === 'tablet' ? 'tablet' : 'mobile')

const minutesLeft = ({ resources, now }: Scene) =>
  resources.activation && Math.max(1, Math.ceil((resources.activation.expiresAt - now) / 60_000))

const isPage = ({ context }: Scene) => context.device === 'phonePage'

const passkeyKind = ({ device }: Scene['context']) =>
  device === 'thisDevice' ? 'thisDevice' : 'securityKey'

const enterCode = ({ frame, appName, proveCode, send }: Scene): ReactNode => (
  <EnterCodeScreen
    frame={frame}
    appName={appName}
    onSubmit={proveCode}
    onShowCode={() => send({ type: 'back.requested' })}
  />
)

const preferencesOf = ({ context }: Scene): Preference[] => {
  if (context.linkedFactor === 'phone') return ['call', 'ask']
  return context.device === 'mobile' ? ['push', 'ask', 'call'] : ['push', 'ask']
}

const recommendedOf = (scene: Scene): Preference => {
  const { recommendedPreference } = scene.organization
  return preferencesOf(scene).find((one) => one === recommendedPreference) ?? 'call'
}

export const linkingScreens = {
  choosingDevice: ({ frame, provider, policy, context, organization, hands, send }: Scene) => (
    <ChooseDeviceScreen
      frame={frame}
      provider={provider}
      devices={policy.devices}
      passkeyKinds={hands.passkeyKinds}
      chosen={context.device}
      privacyNote={organization.privacyNote}
      onChoose={(device) => send({ type: 'device.chosen', device })}
    />
  ),
  choosingPlatform: (scene: Scene) => (
    <ChoosePlatformScreen
      frame={scene.frame}
      device={deviceKind(scene)}
      platforms={
        scene.provider === 'duo' && scene.context.device === 'mobile'
          ? platforms
          : platforms.filter((platform) => platform !== 'other')
      }
      chosen={scene.context.platform}
      onChoose={(platform) => scene.send({ type: 'platform.chosen', platform })}
    />
  ),
  installingApp: (scene: Scene) => (
    <InstallAppScreen
      frame={scene.frame}
      device={deviceKind(scene)}
      platform={scene.context.platform === 'iphone' ? 'iphone' : 'android'}
      appName={scene.appName}
      storeUrl={null}
      privacyNote={scene.organization.privacyNote}
      onInstalled={() => scene.send({ type: 'app.installed' })}
      onCannot={() => scene.send({ type: 'help.requested' })}
      onOtherMethod={() => scene.send({ type: 'otherWay.requested' })}
    />
  ),
  addingAccount: ({ frame, provider, appName, send }: Scene) => (
    <AddAccountScreen
      frame={frame}
      provider={provider}
      appName={appName}
      onCameraSeen={() => send({ type: 'camera.seen' })}
    />
  ),
  'linkingApp.showingCode': (scene: Scene) => {
    if (isPage(scene)) return <PairingHere scene={scene} />
    const { frame, provider, appName, resources, send } = scene
    return (
      <ScanCodeScreen
        frame={frame}
        provider={provider}
        appName={appName}
        content={resources.activation?.content ?? null}
        minutesLeft={minutesLeft(scene)}
        qrRef={scene.qrRef}
        practice={scene.world === 'practice' && !scene.isOneScreen}
        isHere={scene.isOneScreen}
        onScanned={() => send({ type: 'scan.claimed' })}
        onLink={provider === 'duo' ? () => send({ type: 'link.requested' }) : null}
        onThisPhone={() => send({ type: 'thisPhone.chosen' })}
        onKey={provider === 'authenticator' ? () => send({ type: 'key.requested' }) : null}
      />
    )
  },
  'linkingApp.sendingLink': ({ frame, mailLabel, send }: Scene) => (
    <SendLinkScreen
      frame={frame}
      address={mailLabel}
      onSend={() => send({ type: 'link.confirmed' })}
    />
  ),
  'linkingApp.handedOver': (scene: Scene) => {
    if (isPage(scene)) return <PairingHere scene={scene} isHere />
    return scene.context.handedOverBy === 'thisPhone' ? (
      <HandedOverHere scene={scene} />
    ) : (
      <HandedOverScreen
        frame={scene.frame}
        by="mail"
        appName={scene.appName}
        href={null}
        notOpened={false}
        onOpen={() => {}}
        onShowCode={() => scene.send({ type: 'back.requested' })}
        onAgain={() => scene.send({ type: 'link.requested' })}
      />
    )
  },
  'linkingApp.typingKey': ({ frame, context, resources, hands, send }: Scene) => (
    <TypeKeyScreen
      frame={frame}
      secret={resources.activation?.key ?? null}
      account={resources.activation?.account ?? ''}
      issuer={resources.activation?.issuer ?? ''}
      href={
        context.handedOverBy === 'thisPhone' && resources.activation
          ? hands.appLink(resources.activation)
          : null
      }
      startsShown={context.handedOverBy === 'thisPhone'}
      onTyped={() => send({ type: 'key.typed' })}
      onCopy={hands.copy}
      onShowCode={() => send({ type: 'back.requested' })}
    />
  ),
  'linkingApp.expired': ({ frame, send }: Scene) => (
    <ExpiredCodeScreen frame={frame} onRenew={() => send({ type: 'activation.renewed' })} />
  ),
  'enteringCode.typing': enterCode,
  'enteringCode.checking': enterCode,
  registeringPasskey: ({ frame, context, hands, send }: Scene) => (
    <RegisterPasskeyScreen
      frame={frame}
      kind={passkeyKind(context)}
      supported={hands.passkeyKinds.includes(passkeyKind(context))}
      onRegister={() => void hands.provePasskey()}
      onOtherMethod={() => send({ type: 'otherWay.requested' })}
    />
  ),
  choosingPreference: (scene: Scene) => (
    <ChoosePreferenceScreen
      frame={scene.frame}
      options={preferencesOf(scene)}
      chosen={scene.context.preference}
      recommended={recommendedOf(scene)}
      onSave={(preference) => scene.send({ type: 'preference.saved', preference })}
    />
  ),
}
