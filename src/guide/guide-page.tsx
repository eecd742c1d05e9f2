// The face of the printed guides: the options, the sheet, and the step that the address names.

import { type ReactNode, use, useEffect } from 'react'
import { helpLine } from '#content/help.ts'
import { checkedOn } from '#content/maps/maps.ts'
import { loadMapWords } from '#content/maps/words.ts'
import { language, languageTag } from '#content/say.ts'
import { loadScripts } from '#content/scripts/scripts.ts'
import type { Organization } from '#domain/organization.ts'
import { buildGuide, type Guide, type GuidePicture } from './guide.ts'
import { GuideOptions } from './guide-options.tsx'
import styles from './guide-page.module.css'
import { GuideSheet } from './guide-sheet.tsx'
import { type Asked, type Look, sourceOf } from './guides.ts'

type Props = {
  asked: Asked & Look
  organization: Organization
  listHref: string
  draw: (picture: GuidePicture) => ReactNode
  onAsk: (asked: Asked & Look) => void
}

export function GuidePage({ asked, organization, listHref, draw, onAsk }: Props) {
  const words = use(loadMapWords(language()))
  const scripts = use(loadScripts(language()))
  const { name, helpNumber, helpHours, appName } = organization
  const help = helpLine(helpNumber)
  const guide = buildGuide(asked, { words, scripts, help, appName })
  const { title, subtitle } = guide

  // The tab is outside React. After the pictures, whose screens name it too.
  useEffect(() => {
    document.title = `${title} – Usher`
  })

  useEffect(() => onEverySheet(guide))

  // The browser looked for the step before it was there, and the screens in the pictures scroll up.
  useEffect(() => {
    const step = document.getElementById(location.hash.slice(1))
    step?.scrollIntoView()
    step?.focus({ preventScroll: true })
  }, [])

  return (
    <main className={styles.main}>
      <GuideOptions asked={asked} listHref={listHref} onAsk={onAsk} />
      <GuideSheet
        key={subtitle}
        guide={guide}
        publisher={{ organization: name, help, hours: helpHours }}
        look={asked}
        checked={checkedDay(asked)}
        draw={draw}
      />
    </main>
  )
}

/** Says at the edge of each sheet of paper which guide it is of. Gives what takes it away again. */
const onEverySheet = ({ title, subtitle, hash }: Guide) => {
  const edge = new CSSStyleSheet()
  const name = JSON.stringify(`${title} · ${subtitle} · ${hash}`)
  edge.insertRule(`@page { @bottom-left { content: ${name}; font: 9pt sans-serif; } }`)
  document.adoptedStyleSheets.push(edge)
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== edge)
  }
}

const checkedDay = ({ name }: Asked): string | null => {
  const source = sourceOf(name)
  if (!('map' in source)) return null
  const day = new Date(`${checkedOn[source.map]}T12:00:00Z`)
  return day.toLocaleDateString(languageTag(), { dateStyle: 'long', timeZone: 'UTC' })
}
