// The screens from "Is it you?" to the number that was read back.

import type { ReactNode } from 'react'
import { ChooseNumberWayScreen } from '#screens/choose-number-way.tsx'
import { ConfirmItIsYouScreen } from '#screens/confirm-it-is-you.tsx'
import { EnterNumberScreen } from '#screens/enter-number.tsx'
import { EnterNumberCodeScreen } from '#screens/enter-number-code.tsx'
import { EnterPasscodeScreen } from '#screens/enter-passcode.tsx'
import { EnterRecoveryCodeScreen } from '#screens/enter-recovery-code.tsx'
import { UsePasskeyScreen } from '#screens/use-passkey.tsx'
import type { Scene } from './scene.ts'
import { awaitPush } from './screens-push.tsx'

const otherWay = ({ send }: Scene) => {
  send({ type: 'otherWay.requested' })
}

const identityPasscode = (scene: Scene): ReactNode => (
  <EnterPasscodeScreen
    frame={scene.frame}
    appName={scene.appName}
    onSubmit={scene.proveCode}
    onOtherWay={() => otherWay(scene)}
    onPush={
      scene.context.identityWays.includes('push')
        ? () => scene.send({ type: 'check.chosen', check: 'push' })
        : null
    }
  />
)

const identityNumberCode = (scene: Scene): ReactNode => (
  <EnterNumberCodeScreen
    frame={scene.frame}
    label={scene.context.numberLabel ?? scene.phoneLabel}
    way="call"
    onSubmit={scene.proveCode}
    onAgain={() => scene.send({ type: 'check.chosen', check: 'call' })}
  />
)

const identityRecoveryCode = (scene: Scene): ReactNode => (
  <EnterRecoveryCodeScreen
    frame={scene.frame}
    onSubmit={scene.proveCode}
    onOtherWay={() => otherWay(scene)}
  />
)

export const identityScreens = {
  'confirmingItIsYou.choosingWay': ({ frame, context, send }: Scene) => (
    <ConfirmItIsYouScreen
      frame={frame}
      purpose={context.reason === 'newPhone' ? 'newPhone' : 'another'}
      ways={context.identityWays}
      onChoose={(check) => send({ type: 'check.chosen', check })}
    />
  ),
  'confirmingItIsYou.awaitingPush': awaitPush,
  'confirmingItIsYou.usingPasskey': (scene: Scene) => (
    <UsePasskeyScreen
      frame={scene.frame}
      onUse={() => void scene.hands.provePasskey()}
      onOtherWay={() => otherWay(scene)}
    />
  ),
  'confirmingItIsYou.enteringPasscode.typing': identityPasscode,
  'confirmingItIsYou.enteringPasscode.checking': identityPasscode,
  'confirmingItIsYou.enteringNumberCode.typing': identityNumberCode,
  'confirmingItIsYou.enteringNumberCode.checking': identityNumberCode,
  'confirmingItIsYou.enteringRecoveryCode.typing': identityRecoveryCode,
  'confirmingItIsYou.enteringRecoveryCode.checking': identityRecoveryCode,
}

const numberCode = ({ frame, context, send, proveCode }: Scene): ReactNode => {
  const way = context.numberWay ?? 'call'
  return (
    <EnterNumberCodeScreen
      frame={frame}
      label={context.numberLabel ?? ''}
      way={way}
      onSubmit={proveCode}
      onAgain={() => send({ type: 'numberCode.requested', way })}
    />
  )
}

export const numberScreens = {
  enteringNumber: ({ frame, context, draft, onDraft, send }: Scene) => (
    <EnterNumberScreen
      key={context.device}
      frame={frame}
      kind={context.device === 'landline' ? 'landline' : 'mobile'}
      draft={draft}
      onDraft={onDraft}
      onConfirm={({ text, country, extension }) =>
        send({ type: 'number.confirmed' }, { text, country, extension: extension || null })
      }
    />
  ),
  'provingNumber.choosingWay': ({ frame, context, send }: Scene) => (
    <ChooseNumberWayScreen
      frame={frame}
      label={context.numberLabel ?? ''}
      ways={context.device === 'landline' ? ['call'] : ['text', 'call']}
      onChoose={(way) => send({ type: 'numberCode.requested', way })}
    />
  ),
  'provingNumber.typing': numberCode,
  'provingNumber.checking': numberCode,
}
