// How many of 200 generated frames are read: ours against @zxing/browser as it comes, on the same frames.

import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

// What vite.config.ts bundles. Node itself can neither read the exports of ZXing's CommonJS build nor find
// the files of the others.
const inModules = (path: string) =>
  fileURLToPath(new URL(`../node_modules/${path}`, import.meta.url))
const { module } = await runnerImport<typeof import('./scanner-rates.ts')>(
  'bench/scanner-rates.ts',
  {
    configFile: false,
    logLevel: 'error',
    resolve: {
      alias: {
        '@zxing/library': inModules('@zxing/library/esnext/index.js'),
        '@zxing/browser': inModules('@zxing/browser/es2015/index.js'),
      },
      noExternal: [/@zxing/],
    },
  },
)

const rates = module.scannerRates(10)

console.table(
  rates.map(({ trouble, frames, ours, peer }) => ({
    trouble,
    frames,
    Usher: ours,
    '@zxing/browser': peer,
  })),
)
const sum = (pick: (rate: (typeof rates)[number]) => number) =>
  rates.reduce((total, rate) => total + pick(rate), 0)
const [frames, ours, peer] = [
  sum((rate) => rate.frames),
  sum((rate) => rate.ours),
  sum((rate) => rate.peer),
]
const share = (count: number) => `${((count / frames) * 100).toFixed(1)} %`

console.log(`Usher reads ${ours} of ${frames} (${share(ours)}; budget at least 85 %),`)
console.log(
  `@zxing/browser as it comes ${peer} (${share(peer)}): ${(ours / peer).toFixed(2)} times as many.`,
)
console.log(`Misread by Usher: ${sum((rate) => rate.misread)}.`)
