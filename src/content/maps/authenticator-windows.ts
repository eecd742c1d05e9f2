// What stands on each page of an application's own set-up.

import type { StepId } from '#domain/step-maps.ts'
import { authenticatorLabels as on } from './authenticator-labels.ts'
import {
  bad,
  button,
  field,
  good,
  link,
  page,
  press,
  square,
  type Window,
  words,
} from './window.ts'

export const authenticatorWindows = {
  profile: page(on.profile, [press(link(on.profile)), link(on.signOut)]),
  settings: page(on.profile, [press(button(on.settings))]),
  security: page(on.settings, [words(on.security), press(button(on.enable))]),
  installApp: page(on.setUp, [square, field(on.code), button(on.enable)], {
    phone: ['notInstalled', 'installing', 'firstRun'],
    phoneTrouble: ['asksForCard'],
  }),
  scanCode: page(on.setUp, [square, link(on.showKey), field(on.code), button(on.enable)], {
    phone: ['addAccount', 'chooseUseQr', 'scanning', 'nameAccount'],
    phoneTrouble: ['cameraDenied', 'blurry', 'cameraApp', 'wrongCodeKind'],
  }),
  enterCode: page(on.setUp, [square, field(on.code), press(button(on.enable))], {
    phone: ['showPasscode'],
    phoneTrouble: ['clockWrong'],
  }),
  enabled: page(on.security, [good(on.enabled), words(on.recoveryCodes)], { phone: ['ready'] }),
  recoveryCodes: page(on.recoveryCodes, [press(button(on.download))]),
  signOut: page(on.profile, [press(link(on.signOut))]),
  signInCode: page(on.enterCode, [field(on.code), press(button(on.signIn)), link(on.useRecovery)], {
    phone: ['showPasscode'],
    phoneTrouble: ['clockWrong'],
  }),
  typeKey: page(on.setUp, [words(on.secret), field(on.code), button(on.enable)], {
    phone: ['addAccount', 'typeKey', 'nameAccount'],
  }),
  enforced: page(on.enforced, [press(button(on.enable)), link(on.signOut)]),
  codeWrong: page(on.enterCode, [bad(on.wrongCode), field(on.code), press(button(on.signIn))], {
    phone: ['clockWrong', 'showPasscode'],
  }),
  alreadyEnabled: page(on.security, [good(on.enabled), button(on.disable), link(on.recoveryCodes)]),
  lostPhone: page(on.enterCode, [field(on.code), button(on.signIn), press(link(on.useRecovery))]),
  recoveryCode: page(on.recoveryCode, [field(on.recoveryCode), press(button(on.signIn))]),
  locked: page(on.locked, [bad(on.locked)]),
} as const satisfies Record<StepId<'authenticator'>, Window>
