import { use } from 'react'
import { loadMapWords } from '#content/maps/words.ts'
import { language } from '#content/say.ts'
import type { Question } from './question.ts'
import { WhatDoYouSee } from './what-do-you-see.tsx'

/** For whoever sees none of the words that the first question offers. */
export function ByWords({ send }: Pick<Question, 'send'>) {
  const words = use(loadMapWords(language()))
  return (
    <WhatDoYouSee
      map={null}
      words={words}
      onFound={(found) => send({ type: 'page.named', at: found })}
    />
  )
}
