// Copying, with an honest answer: what was not copied must not be announced as copied.

/** True where the text is on the clipboard now. Call it from a click: browsers refuse it elsewhere. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    // Refused, or not there: plain http, a frame of a learning platform, a page that lost the focus.
    return copySelected(text)
  }
}

/** The way before the clipboard had an interface. It needs the text selected on the page for a moment. */
function copySelected(text: string): boolean {
  const focused = document.activeElement
  const area = document.createElement('textarea')
  area.value = text
  area.readOnly = true
  area.style.position = 'fixed'
  area.style.opacity = '0'
  // Inside an open dialog only what belongs to the dialog can take the focus.
  const place = focused?.closest('dialog') ?? document.body
  place.append(area)
  area.select()
  try {
    return document.execCommand('copy')
  } catch {
    return false
  } finally {
    area.remove()
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true })
  }
}
