// The hash of every guide there is. Kept in docs/, where a label that changes shows up.

import { loadMapWords } from '#content/maps/words.ts'
import { loadLanguage } from '#content/say.ts'
import { loadScripts } from '#content/scripts/scripts.ts'
import { buildGuide } from './guide.ts'
import { editions, guideNames, guidePhones } from './guides.ts'

/** By guide, edition, phone and language. Leaves English spoken. */
export const guideHashes = async (): Promise<Record<string, string>> => {
  const hashes: Record<string, string> = {}
  for (const language of ['es', 'en'] as const) {
    await loadLanguage(language)
    const [words, scripts] = await Promise.all([loadMapWords(language), loadScripts(language)])
    for (const name of guideNames) {
      for (const edition of editions) {
        for (const phone of guidePhones) {
          const { hash } = buildGuide(
            { name, edition, phone },
            { words, scripts, help: '', appName: '' },
          )
          hashes[`${name} ${edition} ${phone} ${language}`] = hash
        }
      }
    }
  }
  return Object.fromEntries(Object.entries(hashes).sort(([a], [b]) => (a < b ? -1 : 1)))
}
