// Drawn on a 24 px grid as one stroke path each, so that an icon costs its path and nothing more.

export const arrow = 'M5 12h14M13 6l6 6-6 6'
export const backArrow = 'M19 12H5M11 6l-6 6 6 6'
export const tick = 'm5 12.5 4.5 4.5L19 7.5'
export const question =
  'M12 3a9 9 0 1 0 0 18 9 9 0 1 0 0-18M9.4 9.3a2.7 2.7 0 1 1 3.9 2.6c-.9.5-1.3 1-1.3 2M12 17v.1'
export const alert = 'M12 3.5 2.5 20h19zM12 10v4.5M12 17v.1'
export const chevron = 'm6 9 6 6 6-6'
export const phone =
  'M9.5 2.5h5A2.5 2.5 0 0 1 17 5v14a2.5 2.5 0 0 1-2.5 2.5h-5A2.5 2.5 0 0 1 7 19V5a2.5 2.5 0 0 1 2.5-2.5ZM11 18.5h2'
export const clock = 'M12 3a9 9 0 1 0 0 18 9 9 0 1 0 0-18M12 7v5l3.2 2'
export const lock =
  'M7.5 10.5h9A2.5 2.5 0 0 1 19 13v5a2.5 2.5 0 0 1-2.5 2.5h-9A2.5 2.5 0 0 1 5 18v-5a2.5 2.5 0 0 1 2.5-2.5ZM8 10.5V8a4 4 0 0 1 8 0v2.5'

type Props = { d: string; className?: string }

/** Decoration beside a word, never instead of one. `flip` in the class mirrors it right-to-left. */
export function Icon({ d, className = '' }: Props) {
  return (
    <svg className={`ico ${className}`} viewBox="0 0 24 24" aria-hidden="true">
      <path d={d} />
    </svg>
  )
}
