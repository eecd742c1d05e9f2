// Writes dist/<page>/index.html for every page, each with addresses of the right depth, so that the
// build works on any static host and under any sub-path. Also 404.html, and what /api/health says where
// no server answers before the files do: the front page asks it, and a 404 would stand in every console.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { minifySync, type Plugin, type Rolldown } from 'vite'
import { contentSecurityPolicy } from '#adapters/security-headers.ts'
import { plainPage } from './plain-page.ts'

type Bundle = Rolldown.OutputBundle

/** `pages` are paths after the base, without slashes at the ends; '' is the front page. */
export function staticPages({ pages }: { pages: readonly string[] }): Plugin {
  return {
    name: 'usher:static-pages',
    apply: 'build',
    writeBundle({ dir = 'dist' }, bundle) {
      const built = withGuards(readFileSync(join(dir, 'index.html'), 'utf8'), bundle)
      for (const page of pages) {
        const html = built.replace('</head>', `${facePreloads(page, built, bundle)}</head>`)
        write(join(dir, page), 'index.html', deepen(html, page.split('/').filter(Boolean).length))
      }
      write(dir, '404.html', notFoundPage())
      write(join(dir, 'api'), 'health', JSON.stringify({ product: 'usher', world: 'practice' }))
      write(dir, 'floor.js', withoutComments(readFileSync(join(dir, 'floor.js'), 'utf8')))
    },
  }
}

function withGuards(html: string, bundle: Bundle): string {
  const plain = plainPage()
  return html
    .replace(
      /(<meta charset="utf-8" \/>)/,
      `$1\n    <meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}">`,
    )
    .replace('</title>', `</title>\n    ${fontPreload(bundle)}`)
    .replace(
      '<!-- plain page -->',
      `<noscript>${plain}</noscript><template id="plain">${plain}</template>`,
    )
}

function fontPreload(bundle: Bundle): string {
  const font = Object.keys(bundle).find((name) => /-latin-wght-normal-.*\.woff2$/.test(name))
  return font ? `<link rel="preload" as="font" type="font/woff2" crossorigin href="./${font}">` : ''
}

/**
 * A page's face is loaded lazily. Naming it in the page saves a round trip: `practice/enroll/device`
 * preloads src/app/enroll-page.tsx, `enroll/device` live-enroll-page.tsx, `desk/people` desk-people-page.tsx.
 */
function facePreloads(page: string, html: string, bundle: Bundle): string {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
  // Not by `isEntry`: an entry that only imports is left out of the bundle, and what it imports is named.
  const entry = chunks.filter((chunk) => html.includes(chunk.fileName))
  const known = closure(entry, chunks)
  const isOf = (name: string) => (chunk: Rolldown.OutputChunk) =>
    chunk.facadeModuleId?.endsWith(`/src/app/${name}.tsx`) ?? false
  const loadedBy = (by: Iterable<Rolldown.OutputChunk>) => {
    const names = [...by].flatMap((chunk) => chunk.dynamicImports)
    return chunks.filter((chunk) => names.includes(chunk.fileName))
  }
  // Most pages are behind a door of their own, which the entry loads first.
  const later = loadedBy(known)
  const door = later.filter(isOf('other-pages'))
  const behind = [...loadedBy(door), ...later]
  const face = faceNames(page).find((name) => behind.some(isOf(name))) ?? ''
  const direct = later.filter(isOf(face))
  const start = direct.length > 0 ? direct : [...door, ...behind.filter(isOf(face))]
  const needed = closure(start, chunks)
  const scripts = [...needed].filter((chunk) => !known.has(chunk))
  const styles = scripts.flatMap((chunk) => [...(chunk.viteMetadata?.importedCss ?? [])])
  return [
    ...scripts.map(
      (chunk) => `  <link rel="modulepreload" crossorigin href="./${chunk.fileName}">\n  `,
    ),
    ...styles.map((name) => `  <link rel="stylesheet" crossorigin href="./${name}">\n  `),
  ].join('')
}

/** The files a page's face may be in, the likeliest first. */
function faceNames(page: string): string[] {
  const isPractice = page.startsWith('practice')
  const [first = '', second = ''] = page.replace(/^practice\/?/, '').split('/')
  const names = [`${first}-${second}`, first || 'home']
  return (isPractice ? names : [`live-${first}`, ...names]).map((name) => `${name}-page`)
}

function closure(start: Rolldown.OutputChunk[], all: Rolldown.OutputChunk[]) {
  const found = new Set(start)
  for (const chunk of found) {
    for (const other of all) if (chunk.imports.includes(other.fileName)) found.add(other)
  }
  return found
}

function deepen(html: string, depth: number): string {
  return html.replaceAll(/(src|href)="\.\//g, `$1="${'../'.repeat(depth) || './'}`)
}

function notFoundPage(): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="./icon.svg" type="image/svg+xml">
<title>There is no page here – Usher</title>
<link rel="stylesheet" href="./plain.css">
</head>
<body>
<main class="plain">
<h1>There is no page here</h1>
<p>Check the address for a typing mistake, or <a href="./">go to the page above it</a>.</p>
</main>
</body>
</html>
`
}

/** Public files are copied as they are; this one stands before the first paint. */
function withoutComments(script: string): string {
  return minifySync('floor.js', script, { compress: { target: 'es2015' } }).code
}

function write(folder: string, name: string, text: string): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, name), text)
}
