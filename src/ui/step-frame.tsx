import { type ReactNode, type SubmitEvent, useEffect, useRef, useState } from 'react'
import { Button, ButtonLink } from './button.tsx'
import { ErrorSummary, type FieldError } from './error-summary.tsx'
import { backArrow, Icon, tick } from './icons.tsx'
import styles from './step-frame.module.css'

/** What the journey knows about where the person stands, the same for every screen. */
export type Frame = {
  /** `null` before the first counted step and after the last. */
  position: { index: number; total: number } | null
  /** Small words above the title, for example "Added by Usher". */
  caption?: string
  onBack: (() => void) | null
  /** A proof is on its way. */
  busy: boolean
  /** For more than 8 s. */
  slow: boolean
  /** The current failure, already explained. */
  problem: string | null
  banner: { title: string; text: string } | null
  primaryLabels: {
    checking: string
    slow: string
    problem: string
    back: string
    stepOf: string
    errorPrefix: string
  }
}

type Primary = {
  label: string
  kind?: 'submit' | 'quiet'
  arrow?: boolean
  /** A documented label: the same words in every language. */
  isFixed?: boolean
  /** Makes it a link that leaves the page, such as the one that opens the app. */
  href?: string
  onFollow?: () => void
}

type Props = Frame & {
  title: string
  /** A documented label: the same words in every language. */
  isFixedTitle?: boolean
  lede?: ReactNode
  children?: ReactNode
  primary?: Primary | null
  onSubmit?: (fields: FormData) => void
  /** The other ways on, under the button. */
  after?: ReactNode
  fieldErrors?: readonly FieldError[]
  /** The line shows what comes next: the button, or the phone where the next action is. */
  lineTo?: 'button' | 'phone'
}

// The first title a page shows is read out by the browser itself; taking focus then would skip the page's head.
let somethingWasShown = false

/** One question: Back, counter, title, body and the one button in which the line ends. */
export function StepFrame(step: Props) {
  const { title, busy, problem, primaryLabels, fieldErrors = [], lineTo = 'button' } = step
  const form = useRef<HTMLFormElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const summary = useRef<HTMLDivElement>(null)
  const [tries, setTries] = useState(0)
  const words = [problem, ...fieldErrors.map(({ text }) => text)].filter(Boolean).join('\n')

  // The tab's title and the focus are the browser's: a new question starts at its top, at its title.
  useEffect(() => {
    if (somethingWasShown) {
      window.scrollTo(0, 0)
      heading.current?.focus({ preventScroll: true })
    }
    document.title = `${title} – Usher`
    somethingWasShown = true
  }, [title])

  // Focus again: a problem is read from its summary, also when a second try meets the same one.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `tries` counts the occasions
  useEffect(() => {
    if (words === '' || busy) return
    document.title = `${primaryLabels.errorPrefix}${title} – Usher`
    summary.current?.focus()
    return () => {
      document.title = `${title} – Usher`
    }
  }, [words, busy, tries, title, primaryLabels.errorPrefix])

  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (busy) return
    setTries(tries + 1)
    step.onSubmit?.(new FormData(event.currentTarget))
  }

  return (
    <main className={styles.main} data-line={lineTo}>
      <Above {...step} />
      <div className={styles.whole}>
        <div className={`${styles.path} ${lineTo === 'phone' ? styles.hasPhone : ''}`}>
          <span className={`${styles.line} ${lineEnd(step)}`} />
          <span className={styles.dot} aria-hidden="true">
            {step.position?.index ?? <i className={styles.torch} />}
          </span>
          <h1
            ref={heading}
            tabIndex={-1}
            className={styles.title}
            translate={step.isFixedTitle ? 'no' : undefined}
          >
            {title}
          </h1>
          {step.lede && <p className={styles.lede}>{step.lede}</p>}
          {words !== '' && (
            <ErrorSummary
              title={primaryLabels.problem}
              problem={problem}
              errors={fieldErrors}
              form={form}
              ref={summary}
            />
          )}
          <form ref={form} noValidate onSubmit={submit}>
            <div className={styles.body}>{step.children}</div>
            {step.primary && <Act {...step} primary={step.primary} />}
          </form>
        </div>
        {busy && step.slow && (
          <p className={styles.slow} role="status">
            {primaryLabels.slow}
          </p>
        )}
        {step.after && <div className={styles.after}>{step.after}</div>}
      </div>
    </main>
  )
}

function lineEnd({ lineTo, primary }: Props): string | undefined {
  if (lineTo === 'phone') return styles.toPhone
  return primary ? '' : styles.open
}

function Above({ banner, onBack, position, caption, primaryLabels }: Props) {
  return (
    <div className={styles.pre}>
      {banner && (
        <div className={styles.banner} role="status">
          <span className={styles.ring}>
            <Icon d={tick} />
          </span>
          <span>
            <b>{banner.title}</b>
            {banner.text}
          </span>
        </div>
      )}
      {onBack && (
        <button type="button" className={styles.back} onClick={onBack}>
          <Icon d={backArrow} className="flip" />
          <span>{primaryLabels.back}</span>
        </button>
      )}
      {(position || caption) && (
        <p className={styles.caption}>
          {position && (
            <span className={styles.place}>
              <Ticks {...position} />
              {primaryLabels.stepOf}
            </span>
          )}{' '}
          {caption && <span className={styles.words}>{caption}</span>}
        </p>
      )}
    </div>
  )
}

function Ticks({ index, total }: { index: number; total: number }) {
  return (
    <span className={styles.ticks} aria-hidden="true">
      {Array.from({ length: total }, (_, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a tick is nothing but its place
        <i key={place} className={place < index ? styles.on : ''} />
      ))}
    </span>
  )
}

function Act({ primary, busy, primaryLabels }: Props & { primary: Primary }) {
  const look = {
    arrow: primary.arrow ?? false,
    kind: primary.kind === 'quiet' ? 'quiet' : 'primary',
    translate: primary.isFixed ? 'no' : undefined,
  } as const
  return (
    <div className={styles.act}>
      {primary.href === undefined ? (
        <Button type="submit" {...look} waiting={busy ? primaryLabels.checking : null}>
          {primary.label}
        </Button>
      ) : (
        <ButtonLink {...look} href={primary.href} onClick={primary.onFollow}>
          {primary.label}
        </ButtonLink>
      )}
    </div>
  )
}
