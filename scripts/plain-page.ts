// The page for a browser below the floor or without JavaScript: the documented steps and whom to call.
// floor.js fills in the number of the day; without JavaScript it is the one of the build.

import { existsSync, readFileSync } from 'node:fs'
import { demoOrganization, type Organization } from '#domain/organization.ts'
import { readOrganization } from '#domain/read-organization.ts'

const steps = [
  'Open the sign-in page of your organization on this computer. Press <b>Start setup</b>.',
  'Choose what you will use to sign in. For most people it is <b>Mobile phone</b>. Press <b>Continue</b>.',
  'Type your mobile number. Read it back, tick the box that says it is correct, and press <b>Continue</b>.',
  'Choose what kind of phone it is: <b>iPhone</b>, <b>Android</b> or <b>Other</b>.',
  'On the phone, open the app store and install <b>{app}</b>. On this computer, press <b>I have {app} installed</b>.',
  'On the phone, open {app}. Tap <b>+ Add</b>, then <b>Use QR Code</b>. If it asks for the camera, say yes.',
  'Point the phone at the square on the screen of this computer. Scan it inside {app}, not with the camera app.',
  'Wait for the message that your phone is linked.',
  'Under <b>When I log in</b>, choose <b>Automatically send a Duo Push</b>. Press <b>Save</b>.',
]

/** HTML for the body of a page. Addresses start with "./" and are meant from the folder of the build. */
export function plainPage(): string {
  const { name, helpNumber, helpHours, appName } = organization()
  const items = steps.map((step) => `<li>${step.replaceAll('{app}', escaped(appName))}</li>`)
  return [
    '<link rel="stylesheet" href="./plain.css">',
    '<main class="plain">',
    `<p class="plain-name">${escaped(name)}</p>`,
    '<h1>Set up your phone as a second check</h1>',
    '<p>This browser cannot show the guided set-up. It needs JavaScript and Chrome or Edge 105,',
    'Firefox 121, Safari 16.4, or newer. These are the same nine steps to read and follow.</p>',
    `<ol>${items.join('')}</ol>`,
    `<p class="plain-help">Stuck? Call <b data-help>${escaped(helpNumber ?? 'your help desk')}</b>`,
    `<span data-hours>${helpHours ? ` (${escaped(helpHours)})` : ''}</span>.</p>`,
    '<p>Nobody who helps you will ask for your password or for a code. If anyone does, stop.</p>',
    '</main>',
  ].join('\n')
}

function organization(): Pick<Organization, 'name' | 'helpNumber' | 'helpHours' | 'appName'> {
  const file = 'public/organization.json'
  if (!existsSync(file)) return demoOrganization
  const answer = readOrganization(JSON.parse(readFileSync(file, 'utf8')))
  if ('problems' in answer)
    throw new Error([`${file} needs mending.`, ...answer.problems].join('\n'))
  return answer.organization
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
