// Who may import whom, executed. The first tests plant a wrong snippet each and see it found.

import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

type Folder = {
  /** Ours: `api` whole, `api type` for `import type` only, `api/ports type` for one module, `enroll lazy` for `import()` too. */
  ours: string[]
  /** Packages; a trailing `/` opens its sub-paths, ` lazy` and ` type` as above. */
  packages: string[]
}

const spine = ['domain', 'machines', 'content', 'ui', 'screens', 'client']
const faces = ['enroll', 'beside', 'present', 'guide', 'phone', 'desk', 'training', 'rollout']
const face: Folder = {
  ours: [...spine, 'journey', 'api type'],
  packages: ['react', 'react-router'],
}
/** What the API is plugged into: its ports, and the records that they speak of. */
const ports = ['api/ports', 'api/records type', 'api/parcels type', 'api/live/live-ports type']

const table: Record<string, Folder> = {
  domain: {
    ours: [],
    packages: ['valibot', 'otplib', 'otplib/', 'libphonenumber-js/core', '@noble/hashes/'],
  },
  machines: { ours: ['domain'], packages: ['xstate'] },
  content: { ours: ['domain', 'machines type'], packages: [] },
  ui: { ours: [], packages: ['react', 'qrcode.react'] },
  screens: { ours: ['domain', 'content', 'ui'], packages: ['react'] },
  client: {
    ours: ['domain', 'machines', 'api type'],
    packages: [
      'xstate',
      'hono/client',
      '@zxing/library',
      '@zxing/browser',
      '@simplewebauthn/browser lazy',
    ],
  },
  journey: { ours: [...spine, 'api type'], packages: ['react'] },
  ...Object.fromEntries(faces.map((name) => [name, face])),
  // Its pages are chunks of their own and join the faces; the root above them loads pages only.
  app: {
    ours: [...spine, 'journey', 'api type', ...faces],
    packages: ['react', 'react-router'],
  },
  api: {
    ours: ['domain', 'machines'],
    packages: ['hono', 'hono/', 'valibot', 'papaparse', '@simplewebauthn/server lazy'],
  },
  storage: { ours: ['domain', 'machines type', ...ports], packages: ['kysely', 'kysely/'] },
  adapters: {
    ours: ['domain', 'api/sealing', ...ports],
    packages: ['node:', 'valibot', '@hono/node-server', 'pino', 'prom-client', 'nodemailer'],
  },
  scenarios: {
    // A prepared person needs what the API would have made: see docs/adr/0007.
    ours: [
      ...['domain', 'machines', 'content', 'storage/memory', ...ports],
      ...['api/session', 'api/sealing', 'api/voice-checks'],
    ],
    packages: ['hono/tiny', 'valibot'],
  },
}

const root = /^src\/app\/app\.tsx$/
const rootOfApp: Folder = {
  ours: [...spine, 'journey', ...faces.map((name) => `${name} lazy`)],
  packages: ['react', 'react-router'],
}

/** What opens a connection, and nothing else there, knows the driver and the disk. */
const driver = /^src\/storage\/(sqlite|postgres)\.ts$/
const driverOfStorage: Folder = {
  ours: table.storage?.ours ?? [],
  packages: ['kysely', 'pg', 'better-sqlite3', 'node:'],
}

const doors = /^src\/(main|practice|server)(\.test)?\.tsx?$/
const itself = 'src/architecture.test.ts'
const longest = 300

test('every file keeps to the table', () => {
  const problems = globSync('src/**/*.{ts,tsx}')
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path !== itself)
    .flatMap((path) => problemsOf(path, readFileSync(path, 'utf8')))

  expect(problems).toEqual([])
})

test.each([
  ['src/domain/totp.ts', `import { chart } from '#machines/enrollment/chart.ts'`],
  ['src/domain/totp.ts', `import { readFile } from 'node:fs'`],
  ['src/content/say.ts', `import { stepIds } from '#machines/enrollment/chart.ts'`],
  ['src/ui/button.tsx', `import type { Failure } from '#domain/failure.ts'`],
  ['src/screens/scan.tsx', `import { useMachine } from '@xstate/react'`],
  ['src/screens/scan.tsx', `import { createClient } from '#client/api.ts'`],
  ['src/client/api.ts', `import { createApi } from '#api/api.ts'`],
  ['src/client/passkey.ts', `import { startRegistration } from '@simplewebauthn/browser'`],
  ['src/enroll/enroll.tsx', `import { PracticePhone } from '#phone/practice-phone.tsx'`],
  ['src/app/app.tsx', `import { Enroll } from '#enroll/enroll.tsx'`],
  ['src/app/app.tsx', `import EnrollPage from './enroll-page.tsx'`],
  ['src/journey/wizard.tsx', `export { Enroll } from '#enroll/enroll.tsx'`],
  ['src/api/app.ts', `import { http } from 'msw/http'`],
  ['src/api/app.ts', `const page = window.location`],
  ['src/storage/memory.ts', `import type { Decide } from '#api/decide.ts'`],
  ['src/storage/sql.ts', `import pg from 'pg'`],
  ['src/storage/memory.ts', `import { readFile } from 'node:fs'`],
  ['src/scenarios/people.ts', `import { open } from '#storage/sql.ts'`],
  ['src/adapters/mail.ts', `import { mailWords } from '#content/mails.ts'`],
  ['src/adapters/mail.ts', `import { decide } from '#api/decide.ts'`],
  ['src/scenarios/people.ts', `import { decide } from '#api/decide.ts'`],
  ['src/journey/wizard.tsx', `import { decide } from '#api/decide.ts'`],
])('%s may not say: %s', (path, line) => {
  expect(problemsOf(path, line)).not.toEqual([])
})

test.each([
  ['src/domain/totp.ts', `import { a } from '../domain/code.ts'`],
  ['src/domain/totp.ts', `const load = () => import('../domain/code.ts')`],
  ['src/domain/totp.ts', `import { a } from './code'`],
  ['src/domain/totp.ts', `import { a } from '#domain/code.ts'`],
  ['src/content/es/core.ts', `import { a } from '#content/es/front.ts'`],
  ['src/domain/totp.ts', `export * from './code.ts'`],
  ['src/domain/index.ts', ''],
  ['src/utils/array.ts', ''],
  ['src/screens/hooks/use-now.ts', ''],
  ['src/widgets/clock.ts', ''],
  ['src/practice-more.ts', ''],
  ['src/domain/TotpCode.ts', ''],
  ['src/domain/totp.ts', 'const a = 1\n'.repeat(longest + 1)],
])('a planted %s is found', (path, text) => {
  expect(problemsOf(path, text)).not.toEqual([])
})

test.each([
  ['src/content/say.ts', `import type { StepId } from '#machines/enrollment/chart.ts'`],
  ['src/client/api.ts', `import type { Api } from '#api/app.ts'`],
  ['src/client/passkey.ts', `const load = () => import('@simplewebauthn/browser')`],
  ['src/app/app.tsx', `const Enroll = lazy(() => import('./enroll-page.tsx'))`],
  ['src/app/enroll-page.tsx', `import { Enroll } from '#enroll/enroll.tsx'`],
  ['src/ui/button.tsx', `import styles from './button.module.css'`],
  ['src/machines/enrollment/chart.ts', `import { assign, setup } from 'xstate'`],
  ['src/domain/totp.ts', `// import { a } from '../away.ts'`],
  ['src/practice.ts', `import { http } from 'msw/http'`],
  ['src/storage/postgres.ts', `import pg from 'pg'`],
  ['src/server.ts', `import { mailWords } from '#content/mails.ts'`],
  ['src/content/es/core.ts', `import { a } from '#content/say.ts'`],
])('%s may say: %s', (path, line) => {
  expect(problemsOf(path, line)).toEqual([])
})

function problemsOf(path: string, text: string): string[] {
  const name = path.split('/').at(-1) ?? ''
  const isTest = /\.(test|contract|fixture)\.tsx?$/.test(name)
  const code = withoutComments(text)
  const found = [
    ...(/^[a-z0-9.-]+$/.test(name) ? [] : ['a file name is kebab-case']),
    ...(/^index\./.test(name) || /^export \*/m.test(code) ? ['no barrels'] : []),
    ...(/\/(utils|helpers|lib|common|misc|types|hooks)(\/|\.)/.test(path)
      ? ['no junk drawers']
      : []),
    ...(!isTest && text.split('\n').length > longest + 1 ? [`longer than ${longest} lines`] : []),
    ...folderProblems(path, code, isTest),
  ]
  return found.map((problem) => `${path}: ${problem}`)
}

function folderProblems(path: string, code: string, isTest: boolean): string[] {
  const [folderName = ''] = placeOf(path).split('/')
  const folder = exceptionFor(path) ?? table[folderName]
  const imports = importsOf(code)
  const shapes = imports.flatMap((found) => shapeProblem(found, placeOf(path)))
  if (doors.test(path)) return shapes
  if (!folder) return [...shapes, 'this folder, or this file beside the doors, is not in the table']
  if (isTest) return shapes
  return [
    ...shapes,
    ...imports
      .filter((found) => !isAllowed(found, folderName, folder))
      .map(({ from }) => `may not import ${from}`),
    ...(root.test(path) && imports.some(isEagerPage) ? ['loads its pages lazily'] : []),
    ...(folderName === 'api' && /\b(window|document|navigator)\./.test(code)
      ? ['knows no page']
      : []),
  ]
}

const exceptionFor = (path: string): Folder | null => {
  if (root.test(path)) return rootOfApp
  return driver.test(path) ? driverOfStorage : null
}

const isEagerPage = ({ from, manner }: Import) => manner === 'whole' && /-page\.tsx$/.test(from)

type Import = { from: string; manner: 'whole' | 'type' | 'lazy' }

function importsOf(code: string): Import[] {
  const statements = code.matchAll(
    /^\s*(?:import|export)\b(\s+type\b)?[^'"`;()]*?from\s*['"]([^'"]+)['"]/gm,
  )
  const effects = code.matchAll(/^\s*import\s*['"]([^'"]+)['"]/gm)
  const calls = code.matchAll(/\bimport\(\s*['"]([^'"]+)['"]/g)
  return [
    ...[...statements].map(
      ([, type, from = '']): Import => ({ from, manner: type ? 'type' : 'whole' }),
    ),
    ...[...effects].map(([, from = '']): Import => ({ from, manner: 'whole' })),
    ...[...calls].map(([, from = '']): Import => ({ from, manner: 'lazy' })),
  ]
}

function shapeProblem({ from }: Import, folder: string): string[] {
  if (from.startsWith('../')) return [`${from}: across folders it is #folder/file.ts`]
  const isOurs = from.startsWith('./') || from.startsWith('#')
  if (isOurs && !/\.(tsx?|css|js)(\?.*)?$/.test(from)) return [`${from}: with its extension`]
  const isNeighbour = from.startsWith('#') && from.slice(1, from.lastIndexOf('/')) === folder
  return isNeighbour ? [`${from}: inside a folder it is ./file.ts`] : []
}

/** `src/content/en/core.ts` is in `content/en`. */
function placeOf(path: string): string {
  return path.split('/').slice(1, -1).join('/')
}

function isAllowed({ from, manner }: Import, own: string, { ours, packages }: Folder): boolean {
  if (from.startsWith('.') || from.startsWith(`#${own}/`)) return true
  const rules = from.startsWith('#') ? ours.map((rule) => `#${rule}`) : packages
  return rules.some((rule) => {
    const [place = '', needed] = rule.split(' ')
    if (needed && needed !== manner && manner !== 'type') return false
    if (from.startsWith('#')) return from.startsWith(`${place}/`) || from.startsWith(`${place}.`)
    return from === place || (/[/:]$/.test(place) && from.startsWith(place))
  })
}

function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/^\s*\/\/.*$/gm, '')
}
