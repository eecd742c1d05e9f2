// The pages of three set-ups that Usher cannot see, in the order in which a person meets them.
// What each page says is in content/maps/. The numbers are spoken on the telephone and stand in
// addresses: a new page goes to the end of its list, and no page ever moves.

export const stepMaps = {
  /** Duo's traditional prompt, inside the organisation's own page. */
  duoTraditional: [
    'start',
    'deviceType',
    'phoneNumber',
    'phonePlatform',
    'installApp',
    'scanCode',
    'activated',
    'settings',
    'saved',
    // beside the way
    'ownershipCheck',
    'ownershipCode',
    'emailLink',
    'emailSent',
    'codeExpired',
    'phoneWithoutApp',
    'landlineNumber',
    'landlineCheck',
    'tabletPlatform',
    'securityKey',
    'touchId',
    'signInPrompt',
    'pushWaiting',
    'callWaiting',
    'passcode',
    'signedIn',
    'requestDenied',
    'requestTimedOut',
    'passcodeWrong',
    'deviceOptions',
    'accessDenied',
    'locked',
  ],
  /** Duo's Universal Prompt, on a page of Duo's own. */
  duoUniversal: [
    'introFirst',
    'introSecond',
    'introThird',
    'methodList',
    'phoneNumber',
    'numberConfirm',
    'download',
    'scanCode',
    'added',
    'backup',
    'complete',
    'pushWaiting',
    'trustBrowser',
    // beside the way
    'ownershipCheck',
    'ownershipCode',
    'activationLink',
    'linkSent',
    'codeExpired',
    'callNumber',
    'securityKey',
    'thisDevice',
    'verifiedPush',
    'otherOptions',
    'callWaiting',
    'passcode',
    'manageDevices',
    'addDevice',
    'newPhone',
    'editDevice',
    'renameDevice',
    'removeDevice',
    'requestTimedOut',
    'requestDenied',
    'passcodeWrong',
    'accessDenied',
    'locked',
  ],
  /** Any application's own page for an app that shows one-time codes. */
  authenticator: [
    'profile',
    'settings',
    'security',
    'installApp',
    'scanCode',
    'enterCode',
    'enabled',
    'recoveryCodes',
    'signOut',
    'signInCode',
    // beside the way
    'typeKey',
    'enforced',
    'codeWrong',
    'alreadyEnabled',
    'lostPhone',
    'recoveryCode',
    'locked',
  ],
} as const

export type MapId = keyof typeof stepMaps
export type StepId<Map extends MapId = MapId> = (typeof stepMaps)[Map][number]

/** One page of one of the maps. */
export type MapStep = { [Map in MapId]: { map: Map; step: StepId<Map> } }[MapId]

export const mapIds = Object.keys(stepMaps) as MapId[]

/** How the maps are called in addresses. */
export const mapAddresses = {
  duoTraditional: 'duo-traditional',
  duoUniversal: 'duo-universal',
  authenticator: 'authenticator',
} as const satisfies Record<MapId, string>

/** The last page of the way that most people go; what follows it in the list lies beside that way. */
export const lastOnTheWay = {
  duoTraditional: 'saved',
  duoUniversal: 'trustBrowser',
  authenticator: 'signInCode',
} as const satisfies { [Map in MapId]: StepId<Map> }

/** Where a page leads: another page, the end of the set-up, or the people at the help number. */
export type Way<Map extends MapId = MapId> = StepId<Map> | 'over' | 'helpDesk'

/** The likeliest first. Where there is more than one, content/maps/ has the words that decide. */
export const ways = {
  duoTraditional: {
    start: ['deviceType'],
    deviceType: ['phoneNumber', 'tabletPlatform', 'landlineNumber', 'securityKey', 'touchId'],
    phoneNumber: ['phonePlatform', 'ownershipCheck'],
    phonePlatform: ['installApp', 'phoneWithoutApp'],
    installApp: ['scanCode'],
    scanCode: ['activated', 'emailLink', 'codeExpired'],
    activated: ['settings'],
    settings: ['saved', 'deviceType', 'deviceOptions'],
    saved: ['over', 'signInPrompt'],
    ownershipCheck: ['ownershipCode'],
    ownershipCode: ['phonePlatform', 'ownershipCheck', 'phoneNumber'],
    emailLink: ['emailSent'],
    emailSent: ['activated', 'emailLink'],
    codeExpired: ['start', 'helpDesk'],
    phoneWithoutApp: ['settings'],
    landlineNumber: ['settings', 'landlineCheck'],
    landlineCheck: ['settings'],
    tabletPlatform: ['installApp'],
    securityKey: ['settings', 'deviceType'],
    touchId: ['settings', 'deviceType'],
    signInPrompt: ['pushWaiting', 'callWaiting', 'passcode', 'deviceType', 'settings'],
    pushWaiting: ['signedIn', 'requestDenied', 'requestTimedOut', 'settings'],
    callWaiting: ['signedIn', 'requestTimedOut'],
    passcode: ['signedIn', 'passcodeWrong'],
    signedIn: ['over'],
    requestDenied: ['signInPrompt', 'helpDesk'],
    requestTimedOut: ['signInPrompt'],
    passcodeWrong: ['signedIn', 'signInPrompt', 'locked'],
    deviceOptions: ['settings', 'phonePlatform'],
    accessDenied: ['helpDesk'],
    locked: ['signInPrompt', 'helpDesk'],
  },
  duoUniversal: {
    introFirst: ['introSecond'],
    introSecond: ['introThird'],
    introThird: ['methodList'],
    methodList: ['phoneNumber', 'callNumber', 'securityKey', 'thisDevice'],
    phoneNumber: ['numberConfirm', 'download'],
    numberConfirm: ['download', 'ownershipCheck', 'phoneNumber'],
    download: ['scanCode'],
    scanCode: ['added', 'activationLink', 'codeExpired'],
    added: ['backup', 'complete', 'manageDevices'],
    backup: ['complete', 'methodList'],
    complete: ['pushWaiting'],
    pushWaiting: ['trustBrowser', 'verifiedPush', 'otherOptions', 'requestTimedOut'],
    trustBrowser: ['over'],
    ownershipCheck: ['ownershipCode'],
    ownershipCode: ['download', 'newPhone', 'ownershipCheck'],
    activationLink: ['linkSent', 'scanCode'],
    linkSent: ['added', 'activationLink'],
    codeExpired: ['introFirst', 'helpDesk'],
    callNumber: ['added', 'ownershipCheck', 'callNumber'],
    securityKey: ['added', 'methodList'],
    thisDevice: ['added', 'methodList'],
    verifiedPush: ['trustBrowser', 'requestDenied', 'requestTimedOut'],
    otherOptions: ['pushWaiting', 'passcode', 'callWaiting', 'manageDevices'],
    callWaiting: ['trustBrowser', 'requestTimedOut', 'otherOptions'],
    passcode: ['trustBrowser', 'passcodeWrong', 'otherOptions'],
    manageDevices: ['addDevice', 'newPhone', 'editDevice', 'over'],
    addDevice: ['phoneNumber', 'callNumber', 'securityKey', 'thisDevice', 'manageDevices'],
    newPhone: ['ownershipCheck', 'scanCode', 'manageDevices'],
    editDevice: ['renameDevice', 'removeDevice', 'manageDevices'],
    renameDevice: ['manageDevices'],
    removeDevice: ['manageDevices'],
    requestTimedOut: ['pushWaiting', 'otherOptions'],
    requestDenied: ['otherOptions', 'helpDesk'],
    passcodeWrong: ['passcode', 'otherOptions', 'locked'],
    accessDenied: ['helpDesk'],
    locked: ['pushWaiting', 'helpDesk'],
  },
  authenticator: {
    profile: ['settings'],
    settings: ['security'],
    security: ['installApp', 'alreadyEnabled'],
    installApp: ['scanCode'],
    scanCode: ['enterCode', 'typeKey'],
    enterCode: ['enabled', 'codeWrong'],
    enabled: ['recoveryCodes'],
    recoveryCodes: ['signOut'],
    signOut: ['signInCode'],
    signInCode: ['over', 'codeWrong', 'lostPhone'],
    typeKey: ['enterCode'],
    enforced: ['installApp'],
    codeWrong: ['enabled', 'signInCode', 'scanCode', 'locked'],
    alreadyEnabled: ['signOut', 'lostPhone'],
    lostPhone: ['recoveryCode', 'helpDesk'],
    recoveryCode: ['security', 'helpDesk'],
    locked: ['signInCode', 'helpDesk'],
  },
} as const satisfies { [Map in MapId]: Record<StepId<Map>, readonly Way<Map>[]> }

/** The page's number in its map, as it is spoken and as it stands in the address; the first is 1. */
export const numberOf = ({ map, step }: MapStep): number =>
  (stepMaps[map] as readonly StepId[]).indexOf(step) + 1

/** Undefined where the map has no page of that number. */
export const stepAt = (map: MapId, number: number): MapStep | undefined => {
  const step = stepMaps[map][number - 1]
  return step && ({ map, step } as MapStep)
}

/** Relative to the base: `beside/duo-universal/5`. */
export const addressOf = (at: MapStep): string => `beside/${mapAddresses[at.map]}/${numberOf(at)}`

export const mapAtAddress = (address: string): MapId | undefined =>
  mapIds.find((map) => mapAddresses[map] === address)

/** Where this page can lead, the likeliest first. */
export const waysFrom = ({ map, step }: MapStep): readonly Way[] =>
  (ways[map] as Record<string, readonly Way[]>)[step] ?? []

export const isOnTheWay = (at: MapStep): boolean =>
  numberOf(at) <= numberOf({ map: at.map, step: lastOnTheWay[at.map] } as MapStep)

/** Every page of every map, in order. */
export const everyMapStep: readonly MapStep[] = mapIds.flatMap((map) =>
  stepMaps[map].map((step) => ({ map, step }) as MapStep),
)
