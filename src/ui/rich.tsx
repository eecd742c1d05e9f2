import type { ReactNode } from 'react'

/**
 * Text with the marks that copy may carry: `**bold**`, and `[[+ Add]]` for a control of another
 * program, whose words no translator may touch.
 */
export function Rich({ text }: { text: string }): ReactNode {
  return text.split(/(\*\*.+?\*\*|\[\[.+?\]\])/).map((part, place) => {
    const inner = part.slice(2, -2)
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence never change places
    if (part.startsWith('**')) return <b key={place}>{inner}</b>
    if (part.startsWith('[[')) {
      return (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence never change places
        <kbd key={place} translate="no" dir="auto">
          {inner}
        </kbd>
      )
    }
    return part
  })
}
