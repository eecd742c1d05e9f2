// A printed page as one file: its styles and fonts inside, no script, nothing that is fetched.

import type { Page } from '@playwright/test'

export const savePage = (page: Page): Promise<string> => page.evaluate(asOneFile)

/** Runs in the page. */
const asOneFile = async () => {
  const asData = async (address: string) => {
    const blob = await (await fetch(address)).blob()
    return new Promise<string>((resolve) => {
      const reader = new FileReader()
      reader.onload = () => resolve(String(reader.result))
      reader.readAsDataURL(blob)
    })
  }
  const rules = [...document.styleSheets, ...document.adoptedStyleSheets].flatMap((sheet) =>
    [...sheet.cssRules].map((rule) => ({ text: rule.cssText, home: sheet.href ?? location.href })),
  )
  let styles = ''
  for (const { text, home } of rules) {
    const name = /url\("([^"]+\.woff2)"\)/.exec(text)?.[1]
    // Letters that no guide has would be a hundred kilobytes.
    if (name && !/-latin-wght-normal/.test(name)) continue
    styles += `${name ? text.replace(name, await asData(new URL(name, home).href)) : text}\n`
  }
  const copy = document.querySelector('article')?.cloneNode(true) as HTMLElement
  const { lang, dir } = document.documentElement
  const escaped = document.title.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return `<!doctype html>
<html lang="${lang}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped}</title>
<style>
${styles}
body > main { max-inline-size: 56rem; margin: 0 auto; padding: 1rem; }
@media print { body > main { max-inline-size: none; padding: 0; } }
</style>
</head>
<body>
<main>
${copy.outerHTML}
</main>
</body>
</html>
`
}
