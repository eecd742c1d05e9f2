// Some browsers ask for the icon again at every new address of a page. This page promises to ask for
// nothing once it is there, so it carries the icon itself.

import { afterPaint } from '#client/after-paint.ts'

export const keepIcon = async (): Promise<void> => {
  const link = document.querySelector<HTMLLinkElement>('link[rel="icon"]')
  if (!link || link.href.startsWith('data:')) return
  await afterPaint()
  const response = await fetch(link.href).catch(() => null)
  if (response?.ok) link.href = `data:image/svg+xml,${encodeURIComponent(await response.text())}`
}
