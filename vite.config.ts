import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { pages } from '#app/paths.ts'
import { staticPages } from './scripts/static-pages.ts'

// The floor: :has, Web Locks, look-behind. public/floor.js asks for the same.
const floor = ['chrome105', 'edge105', 'firefox121', 'safari16.4']

const inModules = (path: string) =>
  fileURLToPath(new URL(`./node_modules/${path}`, import.meta.url))

const placeOf = (path: string) => path.split('/').slice(-2).join('-').replace('.module.css', '')

/**
 * otplib takes every hash there is from one file, which the practice worker shares with it: with SHA-512
 * left out, which no app that Usher sets up asks for, the first bytes of the worker are 1.5 kB fewer.
 */
const withoutSha512 = (): Plugin => ({
  name: 'without-sha-512',
  enforce: 'pre',
  resolveId: (id, importer) =>
    id === '@noble/hashes/sha2.js' && importer?.includes('otplib') ? '\0sha-256' : null,
  load: (id) =>
    id === '\0sha-256'
      ? "export { sha256 } from '@noble/hashes/sha2.js'\nexport const sha512 = undefined"
      : null,
})

export default defineConfig({
  base: './',
  plugins: [react(), staticPages({ pages })],
  resolve: {
    alias: {
      'tough-cookie': fileURLToPath(new URL('./src/client/no-cookies.ts', import.meta.url)),
      // As classes, not as what ES5 makes of them: 3 kB less.
      '@zxing/library': inModules('@zxing/library/esnext/index.js'),
      '@zxing/browser': inModules('@zxing/browser/es2015/index.js'),
    },
  },
  // By folder, file and name instead of a hash: readable, and half a kilobyte less.
  css: { modules: { generateScopedName: (name, path) => `${placeOf(path)}_${name}` } },
  build: {
    target: floor,
    // The pages name what they need (static-pages.ts); of a later part only the styles have to be there first.
    modulePreload: false,
    reportCompressedSize: false,
    rolldownOptions: {
      // Whoever starts Usher on a slow machine cannot do anything about it.
      checks: { bundlerTimings: false },
      // Its barrel pulls in every kind of barcode: 126 kB instead of 30.
      treeshake: { moduleSideEffects: [{ test: /@zxing/, sideEffects: false }] },
      output: {
        codeSplitting: {
          groups: [
            { name: 'scanner', test: /node_modules\/@zxing/ },
            // With all they import: two files where there would be thirty small ones, and 5 kB less.
            {
              name: 'start',
              test: /src\/(main|app\/(settings-menu|practice-strip|organization)|ui\/(stage|step-frame|rich)|content\/(frame-words|help|labels))\.tsx?$/,
            },
            { name: 'enroll', test: /src\/app\/enroll-page\.tsx$/ },
          ],
        },
      },
    },
  },
  worker: {
    format: 'es',
    plugins: () => [withoutSha512()],
    rolldownOptions: {
      output: {
        entryFileNames: 'assets/worker-[name]-[hash].js',
        chunkFileNames: 'assets/worker-[name]-[hash].js',
      },
    },
  },
})
