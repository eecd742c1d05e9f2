// What stands on each page of the traditional prompt.

import type { StepId } from '#domain/step-maps.ts'
import { traditionalLabels as on } from './traditional-labels.ts'
import {
  bad,
  button,
  check,
  choice,
  device,
  field,
  good,
  link,
  list,
  page,
  press,
  square,
  tick,
  type Window,
  words,
} from './window.ts'

export const traditionalWindows = {
  start: page(on.protect, [press(button(on.startSetup))]),
  deviceType: page(on.whatDevice, [
    choice(on.mobilePhone, on.tablet, on.landline, on.securityKey, on.touchId),
    press(button(on.continue)),
  ]),
  phoneNumber: page(on.enterNumber, [
    list(on.country),
    field(on.enterNumber),
    press(tick(on.isCorrect)),
    button(on.back),
    press(button(on.continue)),
  ]),
  phonePlatform: page(on.whatPhone, [
    choice(on.iphone, on.android, on.windowsPhone, on.other),
    button(on.back),
    press(button(on.continue)),
  ]),
  installApp: page(on.installApp, [button(on.back), press(button(on.haveApp))], {
    phone: ['notInstalled', 'installing', 'firstRun'],
    phoneTrouble: ['wrongApp', 'asksForCard', 'otherAccount'],
  }),
  scanCode: page(on.activate, [square, link(on.emailLink), button(on.back), button(on.continue)], {
    phone: ['addAccount', 'chooseUseQr', 'scanning', 'linking', 'nameAccount'],
    phoneTrouble: [
      'cameraDenied',
      'blurry',
      'cameraApp',
      'wrongCodeKind',
      'noNetwork',
      'codeExpired',
      'codeUsed',
      'otherAccount',
    ],
  }),
  activated: page(on.activate, [check, good(on.scanned), press(button(on.continue))], {
    phone: ['practicePush', 'ready'],
  }),
  settings: page(on.settings, [
    device(on.mobilePhone),
    link(on.addAnother),
    list(on.defaultDevice),
    press(list(on.whenILogIn)),
    choice(on.automaticPush, on.askMe, on.automaticCall),
    press(button(on.save)),
  ]),
  saved: page(on.settings, [good(on.saved), device(on.mobilePhone), press(button(on.done))]),
  ownershipCheck: page(on.ownership, [press(button(on.textMe)), button(on.callMe)]),
  ownershipCode: page(
    on.ownership,
    [field(on.enterCode), press(button(on.verify)), button(on.textMe), button(on.callMe)],
    { phone: ['readMessage'], phoneTrouble: ['noNetwork'] },
  ),
  emailLink: page(on.activateByEmail, [field(on.emailAddress), press(button(on.sendEmail))]),
  emailSent: page(on.activateByEmail, [button(on.continue)], {
    phone: ['openLink', 'linking', 'nameAccount'],
    phoneTrouble: ['noNetwork', 'codeExpired', 'codeUsed'],
  }),
  codeExpired: page(on.codeExpired, [bad(on.codeExpired), button(on.back)], {
    phoneTrouble: ['codeExpired'],
  }),
  phoneWithoutApp: page(on.settings, [device(on.other), press(button(on.save))]),
  landlineNumber: page(on.enterNumber, [
    list(on.country),
    field(on.enterNumber),
    field(on.extension),
    press(tick(on.isCorrect)),
    press(button(on.continue)),
  ]),
  landlineCheck: page(
    on.ownership,
    [press(button(on.callMe)), field(on.enterCode), press(button(on.verify))],
    { phone: ['readMessage'] },
  ),
  tabletPlatform: page(on.whatTablet, [choice(on.ios, on.android), press(button(on.continue))]),
  securityKey: page(on.tapKey, [button(on.back), press(button(on.continue))]),
  touchId: page(on.enrollTouchId, [button(on.back), press(button(on.continue))]),
  signInPrompt: page(on.chooseMethod, [
    press(button(on.sendPush)),
    button(on.callMe),
    button(on.enterPasscode),
    tick(on.remember),
    link(on.addDevice),
    link(on.settings),
    link(on.needHelp),
  ]),
  pushWaiting: page(on.chooseMethod, [words(on.pushed), button(on.cancel)], {
    phone: ['approve'],
    phoneTrouble: ['nothingArrives', 'noNetwork', 'notMine'],
  }),
  callWaiting: page(on.chooseMethod, [words(on.dialing), button(on.cancel)], {
    phone: ['answerCall'],
  }),
  passcode: page(
    on.chooseMethod,
    [
      press(button(on.enterPasscode)),
      field(on.enterPasscode),
      press(button(on.logIn)),
      button(on.textCodes),
    ],
    { phone: ['showPasscode'], phoneTrouble: ['readMessage', 'clockWrong'] },
  ),
  signedIn: page(on.chooseMethod, [good(on.success)]),
  requestDenied: page(on.chooseMethod, [bad(on.denied), press(button(on.sendPush))], {
    phone: ['approve'],
    phoneTrouble: ['notMine'],
  }),
  requestTimedOut: page(on.chooseMethod, [bad(on.timedOut), press(button(on.sendPush))], {
    phone: ['approve'],
    phoneTrouble: ['nothingArrives', 'noNetwork'],
  }),
  passcodeWrong: page(
    on.chooseMethod,
    [bad(on.wrongPasscode), field(on.enterPasscode), press(button(on.logIn))],
    { phone: ['showPasscode'], phoneTrouble: ['clockWrong'] },
  ),
  deviceOptions: page(on.settings, [
    device(on.mobilePhone),
    button(on.deviceOptions),
    press(button(on.reactivate)),
    button(on.changeName),
    button(on.remove),
  ]),
  accessDenied: page(on.accessDenied, [bad(on.accessDenied)]),
  locked: page(on.locked, [bad(on.locked)]),
} as const satisfies Record<StepId<'duoTraditional'>, Window>
