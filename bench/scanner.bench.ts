// How many of 200 generated frames are read: ours against @zxing/browser as it comes, on the same frames.

import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

// ZXing's CommonJS build names its exports in a way Node cannot read, and the other needs a bundler to find its files.
const esm = (name: string) =>
  fileURLToPath(new URL(`../node_modules/${name}/esm/index.js`, import.meta.url))
const { module } = await runnerImport<typeof import('./scanner-rates.ts')>(
  'bench/scanner-rates.ts',
  {
    configFile: false,
    logLevel: 'error',
    resolve: {
      alias: { '@zxing/library': esm('@zxing/library'), '@zxing/browser': esm('@zxing/browser') },
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
