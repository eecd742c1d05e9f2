// Which screen stands for which place of the chart. A place without one fails a test.

import type { ComponentType } from 'react'
import { AccountScreen, NamingScreen, RemovingScreen } from './account-screens.tsx'
import { AccountsScreen } from './accounts-screen.tsx'
import {
  AskCameraScreen,
  CameraOffScreen,
  ChooseWayScreen,
  FindLinkScreen,
  LinkingScreen,
  RefusedScreen,
  TypeKeyScreen,
} from './adding-screens.tsx'
import { HomeScreen } from './home-screen.tsx'
import { LockScreen } from './lock-screen.tsx'
import { CallsScreen, MailScreen, MessagesScreen, ReadMailScreen } from './post-screens.tsx'
import {
  AnsweringScreen,
  ApprovedScreen,
  DecideScreen,
  DeniedScreen,
  DoubtScreen,
  ReportedScreen,
} from './request-screens.tsx'
import { CameraScreen, ScanScreen } from './scan-screens.tsx'
import type { ScreenProps } from './screen.tsx'
import { ReplaceScreen, SettingsScreen } from './settings-screens.tsx'
import type { Tone } from './shell.tsx'
import {
  AskNotificationsScreen,
  InstalledScreen,
  InstallingScreen,
  NeedingAppScreen,
  OfferScreen,
  WelcomeScreen,
} from './store-screens.tsx'

export type Place = { show: ComponentType<ScreenProps>; tone: Tone }

const light = (show: Place['show']): Place => ({ show, tone: 'light' })

export const places: Record<string, Place> = {
  locked: { show: LockScreen, tone: 'wall' },
  home: { show: HomeScreen, tone: 'wall' },
  needingApp: light(NeedingAppScreen),
  'store.offering': light(OfferScreen),
  'store.installing': light(InstallingScreen),
  'store.installed': light(InstalledScreen),
  'firstRun.welcoming': light(WelcomeScreen),
  'firstRun.askingNotifications': light(AskNotificationsScreen),
  'accounts.listing': light(AccountsScreen),
  'accounts.choosing': light(AccountScreen),
  'accounts.naming': light(NamingScreen),
  'accounts.removing': light(RemovingScreen),
  'adding.choosing': light(ChooseWayScreen),
  'adding.askingCamera': light(AskCameraScreen),
  'adding.scanning': { show: ScanScreen, tone: 'camera' },
  'adding.cameraOff': light(CameraOffScreen),
  'adding.findingLink': light(FindLinkScreen),
  'adding.typingKey': light(TypeKeyScreen),
  'adding.linking': light(LinkingScreen),
  'adding.refused': light(RefusedScreen),
  'request.deciding': light(DecideScreen),
  'request.doubting': light(DoubtScreen),
  'request.answering': light(AnsweringScreen),
  'request.approved': light(ApprovedScreen),
  'request.denied': light(DeniedScreen),
  'request.reported': light(ReportedScreen),
  'mail.listing': light(MailScreen),
  'mail.reading': light(ReadMailScreen),
  messages: light(MessagesScreen),
  calls: light(CallsScreen),
  camera: { show: CameraScreen, tone: 'camera' },
  'settings.listing': light(SettingsScreen),
  'settings.replacing': light(ReplaceScreen),
}
