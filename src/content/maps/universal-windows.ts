// What stands on each page of the Universal Prompt.

import type { StepId } from '#domain/step-maps.ts'
import { universalLabels as on } from './universal-labels.ts'
import {
  bad,
  button,
  check,
  choice,
  device,
  digits,
  field,
  link,
  list,
  page,
  press,
  square,
  type Window,
  words,
} from './window.ts'

const methods = [on.duoMobile, on.touchId, on.securityKey, on.duoDesktop, on.phoneNumber] as const

export const universalWindows = {
  introFirst: page(on.intro, [press(button(on.next))]),
  introSecond: page(on.introWhy, [press(button(on.next))]),
  introThird: page(on.introHow, [press(button(on.next))]),
  methodList: page(on.selectOption, [choice(...methods)]),
  phoneNumber: page(on.enterNumber, [
    list(on.countryCode),
    field(on.phoneNumber),
    press(button(on.addNumber)),
    link(on.haveTablet),
  ]),
  numberConfirm: page(on.isCorrect, [press(button(on.yesCorrect)), link(on.noChange)]),
  download: page(on.download, [words(on.appStore), words(on.googlePlay), press(button(on.next))], {
    phone: ['notInstalled', 'installing', 'firstRun'],
    phoneTrouble: ['wrongApp', 'asksForCard', 'otherAccount'],
  }),
  scanCode: page(on.scan, [square, link(on.otherLink)], {
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
  added: page(on.added, [check, press(button(on.continue))], { phone: ['practicePush', 'ready'] }),
  backup: page(on.backup, [
    choice(on.phoneNumber, on.securityKey, on.touchId),
    press(link(on.skip)),
  ]),
  complete: page(on.complete, [check, press(button(on.logIn))]),
  pushWaiting: page(on.checkPush, [words(on.sent), link(on.otherOptions), link(on.needHelp)], {
    phone: ['approve'],
    phoneTrouble: ['nothingArrives', 'noNetwork', 'notMine'],
  }),
  trustBrowser: page(on.yourDevice, [press(button(on.yesTrust)), button(on.noTrust)]),
  ownershipCheck: page(on.confirmOwnership, [press(button(on.sendPasscode)), link(on.orCall)]),
  ownershipCode: page(on.enterPasscode, [field(on.passcode), press(button(on.verify))], {
    phone: ['readMessage'],
    phoneTrouble: ['noNetwork'],
  }),
  activationLink: page(on.getLink, [choice(on.byText, on.byEmail), press(button(on.sendLink))]),
  linkSent: page(on.linkSent, [link(on.otherLink)], {
    phone: ['openLink', 'linking', 'nameAccount'],
    phoneTrouble: ['noNetwork', 'codeExpired', 'codeUsed'],
  }),
  codeExpired: page(on.codeExpired, [bad(on.codeExpired)], { phoneTrouble: ['codeExpired'] }),
  callNumber: page(on.enterNumber, [
    list(on.countryCode),
    field(on.phoneNumber),
    field(on.extension),
    press(button(on.addNumber)),
    press(button(on.yesCorrect)),
  ]),
  securityKey: page(on.addKey, [press(button(on.continue))]),
  thisDevice: page(on.setUpDevice, [press(button(on.continue))]),
  verifiedPush: page(on.verifiedPush, [digits, words(on.sent), link(on.otherOptions)], {
    phone: ['verifyDigits'],
    phoneTrouble: ['nothingArrives', 'noNetwork', 'notMine'],
  }),
  otherOptions: page(on.optionsTitle, [
    choice(
      on.duoPush,
      on.mobilePasscode,
      on.textPasscode,
      on.phoneCall,
      on.securityKey,
      on.bypass,
      on.manage,
    ),
  ]),
  callWaiting: page(on.calling, [words(on.sent), link(on.otherOptions)], {
    phone: ['answerCall'],
    phoneTrouble: ['notMine'],
  }),
  passcode: page(
    on.enterPasscode,
    [field(on.passcode), press(button(on.verify)), link(on.otherOptions)],
    { phone: ['showPasscode'], phoneTrouble: ['readMessage', 'clockWrong'] },
  ),
  manageDevices: page(on.deviceList, [
    device(on.duoMobile),
    link(on.edit),
    link(on.newPhone),
    button(on.addDevice),
    link(on.backToLogin),
  ]),
  addDevice: page(on.selectOption, [choice(...methods)]),
  newPhone: page(on.setUpPhone, [press(button(on.getStarted)), link(on.backToLogin)], {
    phone: ['notInstalled', 'installing'],
    phoneTrouble: ['otherAccount'],
  }),
  editDevice: page(on.edit, [button(on.rename), button(on.remove)]),
  renameDevice: page(on.renameDevice, [field(on.renameDevice), press(button(on.rename))]),
  removeDevice: page(on.removeDevice, [
    device(on.duoMobile),
    press(button(on.remove)),
    button(on.cancel),
  ]),
  requestTimedOut: page(
    on.timedOut,
    [bad(on.timedOut), press(button(on.tryAgain)), link(on.otherOptions)],
    {
      phone: ['approve'],
      phoneTrouble: ['nothingArrives', 'noNetwork'],
    },
  ),
  requestDenied: page(on.denied, [bad(on.denied), press(link(on.otherOptions))], {
    phoneTrouble: ['notMine'],
  }),
  passcodeWrong: page(
    on.enterPasscode,
    [bad(on.wrongPasscode), field(on.passcode), press(button(on.verify)), link(on.otherOptions)],
    { phone: ['showPasscode'], phoneTrouble: ['clockWrong'] },
  ),
  accessDenied: page(on.accessDenied, [bad(on.accessDenied)]),
  locked: page(on.locked, [bad(on.locked)]),
} as const satisfies Record<StepId<'duoUniversal'>, Window>
