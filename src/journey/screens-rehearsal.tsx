// The screens after the link: codes that are really saved, and a sign-in that is really tried.

import type { ReactNode } from 'react'
import { availableChecks } from '#machines/enrollment/context.ts'
import { AwaitCallScreen } from '#screens/await-call.tsx'
import { ChooseCheckScreen } from '#screens/choose-check.tsx'
import { EnterPasscodeScreen } from '#screens/enter-passcode.tsx'
import { EnterRecoveryCodeScreen } from '#screens/enter-recovery-code.tsx'
import { ProveCodesScreen } from '#screens/prove-codes.tsx'
import { recoverySheetText } from '#screens/recovery-sheet-text.ts'
import { SaveCodesScreen } from '#screens/save-codes.tsx'
import { UsePasskeyScreen } from '#screens/use-passkey.tsx'
import type { Scene } from './scene.ts'
import { awaitPush } from './screens-push.tsx'

const proveCodes = ({ frame, proveCode, send }: Scene): ReactNode => (
  <ProveCodesScreen
    frame={frame}
    onSubmit={proveCode}
    onShowCodes={() => send({ type: 'back.requested' })}
  />
)

const sheetText = ({ organization, resources }: Scene) =>
  recoverySheetText({
    codes: resources.recoveryCodes?.codes ?? [],
    organization: organization.name,
  })

export const codesScreens = {
  savingCodes: (scene: Scene) => (
    <SaveCodesScreen
      frame={scene.frame}
      codes={scene.resources.recoveryCodes?.codes ?? null}
      organization={scene.organization.name}
      madeAt={scene.resources.recoveryCodes?.madeAt ?? null}
      printFirst={scene.policy.sharedComputer}
      onPrint={async () => scene.hands.print()}
      onDownload={async () => scene.hands.download('usher-recovery-codes.txt', sheetText(scene))}
      onCopy={() => scene.hands.copy(sheetText(scene))}
      onSaved={() => scene.send({ type: 'codes.saved' })}
      onRenew={() => scene.send({ type: 'codes.renewed' })}
      onClearComputer={scene.hands.clearComputer}
    />
  ),
  'provingCodes.typing': proveCodes,
  'provingCodes.checking': proveCodes,
}

const recommendedCheck = ({ context }: Scene) => {
  const checks = availableChecks(context)
  if (context.preference === 'call' && checks.includes('call')) return 'call'
  return checks[0] ?? 'passcode'
}

const passcode = (scene: Scene): ReactNode => (
  <EnterPasscodeScreen
    frame={scene.frame}
    appName={scene.appName}
    onSubmit={scene.proveCode}
    onOtherWay={() => scene.send({ type: 'otherWay.requested' })}
    onPush={
      availableChecks(scene.context).includes('push')
        ? () => scene.send({ type: 'check.chosen', check: 'push' })
        : null
    }
  />
)

const recoveryCode = ({ frame, proveCode, send }: Scene): ReactNode => (
  <EnterRecoveryCodeScreen
    frame={frame}
    onSubmit={proveCode}
    onOtherWay={() => send({ type: 'otherWay.requested' })}
  />
)

export const rehearsalScreens = {
  'rehearsing.choosingCheck': (scene: Scene) => (
    <ChooseCheckScreen
      frame={scene.frame}
      checks={availableChecks(scene.context)}
      recommended={recommendedCheck(scene)}
      phoneLabel={scene.phoneLabel}
      onChoose={(check) => scene.send({ type: 'check.chosen', check })}
    />
  ),
  'rehearsing.awaitingPush': awaitPush,
  'rehearsing.enteringPasscode.typing': passcode,
  'rehearsing.enteringPasscode.checking': passcode,
  'rehearsing.awaitingCall': ({ frame, context, phoneLabel, send }: Scene) => (
    <AwaitCallScreen
      frame={frame}
      phoneLabel={phoneLabel}
      unanswered={context.failure === 'call-unanswered'}
      onAgain={() => send({ type: 'check.chosen', check: 'call' })}
      onOtherWay={() => send({ type: 'otherWay.requested' })}
    />
  ),
  'rehearsing.usingPasskey': ({ frame, hands, send }: Scene) => (
    <UsePasskeyScreen
      frame={frame}
      onUse={() => void hands.provePasskey()}
      onOtherWay={() => send({ type: 'otherWay.requested' })}
    />
  ),
  'rehearsing.enteringRecoveryCode.typing': recoveryCode,
  'rehearsing.enteringRecoveryCode.checking': recoveryCode,
}
