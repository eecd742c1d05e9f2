import { expect, test } from 'vitest'

// A screen that says a phrase without importing its area would show the phrase's name to a person.
// A screen may be loaded alone. Anything else comes with its folder and with the screens it imports.

const sources: Record<string, string> = import.meta.glob(
  ['../**/*.ts', '../**/*.tsx', '!../**/*.{test,contract,fixture}.*', '!./**'],
  { query: '?raw', import: 'default', eager: true },
)
const texts: Record<string, string> = import.meta.glob('./en/*.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
})

const areaOf = new Map(
  Object.entries(texts).flatMap(([path, text]) =>
    [...text.matchAll(/^ {2}'([\w-]+)\./gm)].map(([, prefix]) => [prefix ?? '', path]),
  ),
)

const screensIn = (source: string): string =>
  [...source.matchAll(/'#(screens\/[\w-]+\.tsx)'/g)]
    .map(([, path]) => sources[`../${path}`] ?? '')
    .join()

const loadedWith = (path: string): string =>
  path.startsWith('../screens/')
    ? (sources[path] ?? '')
    : Object.entries(sources)
        .filter(([other]) => other.split('/')[1] === path.split('/')[1])
        .map(([, source]) => source + screensIn(source))
        .join()

test('who says a phrase imports the area it is in', () => {
  const forgetful = Object.entries(sources).flatMap(([path, source]) => {
    const said = [...source.matchAll(/(?<!\.)\bsay\(\s*(?:'|`)([\w-]+)\./g)].map(
      ([, prefix]) => prefix ?? '',
    )
    const needed = new Set(said.map((prefix) => areaOf.get(prefix) ?? `unknown: ${prefix}`))
    return [...needed]
      .map((area) => area.replace('./', '#content/'))
      .filter((area) => area !== '#content/en/core.ts' && !loadedWith(path).includes(`'${area}'`))
      .map((area) => `${path} needs ${area}`)
  })

  expect(forgetful).toEqual([])
})
