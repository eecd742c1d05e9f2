// What is said at the start: where to click, and what is off because nothing here can do it.

import type { Config } from './config.ts'

type Options = {
  config: Config
  madeKey: string | null
  openKey: string | null
  strangers: string[]
}

export const notices = ({ config, madeKey, openKey, strangers }: Options): string[] => [
  ...(config.mail
    ? []
    : ['No mail: SMTP_URL is not set, so invitations are shown once, to be copied.']),
  'No telephony: landlines, calls and texts are not offered.',
  ...(madeKey
    ? [`A key was made in ${madeKey}: keep a copy elsewhere, without it sealed data stay shut.`]
    : []),
  ...(openKey ? [`Others on this machine can read ${openKey}: chmod 600 ${openKey}`] : []),
  ...strangers.map((name) => `${name} is no setting of this server: --help lists those it knows.`),
]

/** For a person at a terminal; links are on lines of their own, to be clicked. */
export const welcome = (
  origin: string,
  said: readonly string[],
  administratorLink: string | null,
): string => {
  const places = [
    ['Front door', ''],
    ['Sign in', 'sign-in/'],
    ['Set up a phone (practice)', 'practice/enroll/'],
    ['The practice phone', 'practice/phone/'],
    ['People with trouble', 'practice/people/'],
  ].map(([name = '', path]) => `  ${name.padEnd(28)}${origin}/${path}`)
  const first = administratorLink
    ? ['', '  Nobody can administer this Usher yet. Whoever opens this link first can:']
    : []
  const link = administratorLink ? ['', `  ${administratorLink}`] : []
  const lines = [
    '',
    '  Usher is ready.',
    '',
    ...places,
    ...first,
    ...link,
    '',
    ...said.map((line) => `  ${line}`),
  ]
  return `${[...lines, '', '  Ctrl+C stops it.', ''].join('\n')}\n`
}
