/** Saves a plain text file under `name`, made on this page: nothing is asked of a server. */
export function downloadText(name: string, text: string): void {
  // Windows' own editor of old, and everything since, reads both line ends; only this one reads in both.
  const lines = text.replace(/\r?\n/g, '\r\n')
  const address = URL.createObjectURL(new Blob([lines], { type: 'text/plain;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  // Firefox only follows links that stand in the document.
  document.body.append(link)
  link.click()
  link.remove()
  // The browser reads the file after this turn; a revoked address would save an empty one.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
