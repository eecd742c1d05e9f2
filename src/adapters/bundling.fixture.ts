// A door of the server in one file: it opens in a third of the time, for a test that opens it over and over.

import { mkdtempSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'vite'

/** Beside the packages: the driver of SQLite is no code that could be put into a file. */
export const bundle = async (entry: string) => {
  const folder = mkdtempSync(resolve('node_modules', '.usher-bundle-'))
  await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    ssr: { noExternal: true, external: ['better-sqlite3', 'pg-native'] },
    build: {
      ssr: entry,
      outDir: folder,
      target: 'node24',
      rolldownOptions: {
        external: ['cloudflare:sockets'],
        output: { entryFileNames: 'server.mjs', codeSplitting: false },
      },
    },
  })
  return {
    file: join(folder, 'server.mjs'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
