// Finds a Chromium, else installs one, and runs the rest of the command line with its path in USHER_BROWSER.
//
//   node scripts/find-browser.js -- playwright test

import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

const usualPlaces = [
  // The same browser without windows of its own: a story takes two thirds of the work.
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

const named = process.env.USHER_BROWSER ?? process.env.PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH
if (named && !existsSync(named)) {
  stop(`USHER_BROWSER names ${named}, and there is no such file.`)
}
const browser = named ?? find() ?? install()
if (!browser) {
  stop(
    'No Chromium was found, and none could be installed.\n' +
      'On Debian or Ubuntu: sudo apt-get install chromium\n' +
      'Elsewhere: npx playwright install chromium\n' +
      'Or name one: USHER_BROWSER=/path/to/chrome npm test',
  )
}

const [command, ...rest] = process.argv.slice(process.argv.indexOf('--') + 1)
const { status } = run(command, rest, { ...process.env, USHER_BROWSER: browser })
process.exit(status ?? 1)

function find() {
  return [...usualPlaces, chromium.executablePath()].find((path) => existsSync(path))
}

function install() {
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('No Chromium here yet: installing it with apt-get.')
    const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    run('apt-get', ['update', '-q'], environment)
    for (const name of ['chromium-headless-shell', 'chromium']) {
      run('apt-get', ['install', '-q', '-y', '--no-install-recommends', name], environment)
      if (find()) break
    }
    return find()
  }
  console.log("No Chromium here yet: fetching Playwright's own.")
  run('playwright', ['install', 'chromium'], process.env)
  return find()
}

function run(command, args, env) {
  return spawnSync(command, args, { stdio: 'inherit', env, shell: process.platform === 'win32' })
}

function stop(text) {
  console.error(text)
  process.exit(1)
}
