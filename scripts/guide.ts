// Prints every guide to files: one HTML file that needs nothing else, a PDF for A4 and one for Letter,
// and plain text. In guide/, or where --out says.

import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium, type Page } from '@playwright/test'
import { helpLine } from '#content/help.ts'
import { loadMapWords } from '#content/maps/words.ts'
import { loadLanguage } from '#content/say.ts'
import { loadScripts } from '#content/scripts/scripts.ts'
import { demoOrganization, type Organization } from '#domain/organization.ts'
import { readOrganization } from '#domain/read-organization.ts'
import { buildGuide } from '#guide/guide.ts'
import { guideText } from '#guide/guide-text.ts'
import { type Asked, editions, guideNames, guidePhones, writeAddress } from '#guide/guides.ts'
import { startHost } from './guide-host.ts'
import { savePage } from './guide-page-file.ts'

const usage = `npm run guide -- [words…] [--large] [--text] [--out folder]

  words     only the guides with all of them in their name:
            ${guideNames.join(', ')}
            person, agent; iphone, android; en, es
  --large   large print
  --text    plain text only, without a browser
  --out     where to put them (guide)
`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    large: { type: 'boolean', default: false },
    text: { type: 'boolean', default: false },
    out: { type: 'string', default: 'guide' },
    help: { type: 'boolean', short: 'h', default: false },
  },
})

type Job = Asked & { language: 'en' | 'es'; file: string }

const jobs = guideNames
  .flatMap((name) =>
    editions.flatMap((edition) =>
      guidePhones.flatMap((phone) =>
        (['en', 'es'] as const).map((language): Job => {
          const parts = [name, edition, phone, language]
          return { name, edition, phone, language, file: parts.join('-') }
        }),
      ),
    ),
  )
  .filter(({ name, edition, phone, language }) => {
    const words: string[] = [name, edition, phone, language]
    return positionals.every((wanted) => words.includes(wanted))
  })

if (values.help) {
  console.log(usage)
} else if (jobs.length === 0) {
  console.error(`No guide is called "${positionals.join(' ')}".\n\n${usage}`)
  process.exitCode = 1
} else {
  mkdirSync(values.out, { recursive: true })
  await writeTexts()
  if (!values.text) await printPages()
}

async function writeTexts(): Promise<void> {
  const organization = organizationHere()
  for (const { language, file, ...asked } of jobs) {
    await loadLanguage(language)
    const [words, scripts] = await Promise.all([loadMapWords(language), loadScripts(language)])
    const { name, helpNumber, helpHours, appName } = organization
    const help = helpLine(helpNumber)
    const guide = buildGuide(asked, { words, scripts, help, appName })
    keep(`${file}.txt`, guideText(guide, { organization: name, help, hours: helpHours }))
  }
}

async function printPages(): Promise<void> {
  if (!existsSync('dist/guide/index.html')) {
    console.log('There is no build yet: building it.')
    spawnSync('npm', ['run', 'build', '--silent'], { stdio: 'inherit' })
  }
  const host = await startHost()
  const executablePath = process.env.USHER_BROWSER
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: ['--no-sandbox'],
  })
  try {
    const page = await browser.newPage({ colorScheme: 'light' })
    for (const [place, job] of jobs.entries()) {
      console.log(`\n${place + 1} of ${jobs.length}: ${job.file}`)
      await print(page, host.address, job)
    }
  } finally {
    await browser.close()
    host.stop()
  }
}

async function print(page: Page, home: string, { language, file, ...asked }: Job): Promise<void> {
  const look = { isLarge: values.large, isTextOnly: false }
  await page.goto(home + writeAddress({ ...asked, ...look }, `?lang=${language}`))
  await page.locator('article').waitFor()
  // The organisation comes after the first paint, and its number is on the first page.
  await page.waitForLoadState('networkidle')
  // Paper asks for the fonts anew, and is not drawn again when they come.
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(async () => {
    await Promise.all([...document.fonts].map((face) => face.load()))
  })
  const suffix = values.large ? '-large' : ''
  for (const format of ['A4', 'Letter'] as const) {
    const path = `${file}${suffix}-${format.toLowerCase()}.pdf`
    keep(path, await page.pdf({ format, tagged: true, outline: true }))
  }
  keep(`${file}${suffix}.html`, await savePage(page))
  await page.emulateMedia({ media: 'screen' })
}

function keep(name: string, content: string | Uint8Array): void {
  const path = join(values.out, name)
  writeFileSync(path, content)
  console.log(`  ${path}`)
}

/** As the build has it, else as it will. */
function organizationHere(): Organization {
  const path = ['dist/organization.json', 'public/organization.json'].find((one) => existsSync(one))
  if (!path) return demoOrganization
  const answer = readOrganization(JSON.parse(readFileSync(path, 'utf8')))
  return 'organization' in answer ? answer.organization : demoOrganization
}
