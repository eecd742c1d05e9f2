import { useEffect, useId, useState } from 'react'
import { language, say } from '#content/say.ts'
import '#content/en/enroll-first.ts'
import '#content/en/failures.ts'
import { phoneMetadata } from '#domain/phone-metadata.ts'
import {
  type CountryCode,
  countries,
  type NumberKind,
  readExtension,
  readNumber,
} from '#domain/phone-number.ts'
import { CheckRow, Readback } from '#ui/check-row.tsx'
import { CountryChooser, type CountryOption, CountryRow } from '#ui/country-chooser.tsx'
import type { FieldError } from '#ui/error-summary.tsx'
import { Field, NumberInput, TextField } from '#ui/field.tsx'
import { Note } from '#ui/note.tsx'
import { type Frame, StepFrame } from '#ui/step-frame.tsx'

const callingCodes = new Map(
  countries(phoneMetadata).map(({ country, callingCode }) => [country, callingCode]),
)

export type NumberAnswer = { text: string; country: CountryCode; extension: string }
export type NumberDraft = NumberAnswer & { confirmed: boolean }

type Props = {
  frame: Frame
  kind: NumberKind
  /** What was typed before; Back does not clear it. */
  draft: NumberDraft
  onDraft: (draft: NumberDraft) => void
  onConfirm: (answer: NumberAnswer) => void
}

const words = {
  mobile: {
    title: 'number.titleMobile',
    whose: 'number.whoseMobile',
    uses: 'number.usesMobile',
    label: 'number.mobile',
  },
  landline: {
    title: 'number.titleLandline',
    whose: 'number.whoseLandline',
    uses: 'number.usesLandline',
    label: 'number.landline',
  },
} as const satisfies Record<NumberKind, unknown>

/** Asks for the number in any way of writing it, reads it back in groups, and never rewrites it. */
export function EnterNumberScreen({ frame, kind, draft: earlier, onDraft, onConfirm }: Props) {
  const id = useId()
  const [draft, setDraft] = useState(earlier)
  const [switchedFrom, setSwitchedFrom] = useState<CountryCode | null>(null)
  const [isUnticked, setUnticked] = useState(false)
  const [errors, setErrors] = useState<readonly FieldError[]>([])
  const readback = readBack(draft, kind)
  const spoken = useRested(isUnticked ? `${readback}. ${say('number.changed')}` : readback)
  const errorOf = (name: string) => errors.find((one) => one.name === name)?.text

  const change = (part: Partial<NumberDraft>) => {
    const next = { ...draft, ...part }
    const country = countryOf(next, kind)
    const isSame = readBack(next, kind) === readback
    const confirmed = next.confirmed && ('confirmed' in part || isSame)
    if (country !== next.country) setSwitchedFrom(next.country)
    if ('country' in part) setSwitchedFrom(null)
    setUnticked(draft.confirmed && !isSame)
    setDraft({ ...next, country, confirmed })
    onDraft({ ...next, country, confirmed })
  }

  const submit = () => {
    const found = errorsIn(draft, kind)
    setErrors(found)
    const { confirmed: _, ...answer } = draft
    if (found.length === 0) onConfirm(answer)
  }

  return (
    <StepFrame
      {...frame}
      title={say(words[kind].title)}
      lede={`${say(words[kind].whose)} ${say(words[kind].uses)}`}
      primary={{ label: say('frame.continue'), arrow: true }}
      onSubmit={submit}
      fieldErrors={errors}
    >
      <Field label={say(words[kind].label)} hint={say('number.hint')} error={errorOf('number')}>
        {(wiring) => (
          <CountryRow>
            <CountryChooser
              label={say('number.country')}
              none={say('number.noCountry')}
              countries={namedCountries}
              chosen={{ code: draft.country, callingCode: callingCodes.get(draft.country) ?? '' }}
              onChoose={(code) => change({ country: code as CountryCode })}
            />
            <NumberInput
              {...wiring}
              name="number"
              defaultValue={earlier.text}
              onInput={(event) => change({ text: event.currentTarget.value })}
            />
          </CountryRow>
        )}
      </Field>
      {kind === 'landline' && (
        <TextField
          name="extension"
          label={say('number.extension')}
          hint={say('number.extensionHint')}
          error={errorOf('extension')}
          size="short"
          inputMode="numeric"
          autoComplete="tel-extension"
          defaultValue={earlier.extension}
          onInput={(event) => change({ extension: event.currentTarget.value })}
        />
      )}
      <Remarks draft={draft} kind={kind} switched={switchedFrom !== null} />
      <Readback
        id={id}
        caption={say('number.readback')}
        text={readback}
        empty={say('number.readbackEmpty')}
        spoken={spoken ?? ''}
      >
        <CheckRow
          name="confirmed"
          label={say('number.correct')}
          aria-describedby={id}
          error={errorOf('confirmed')}
          checked={draft.confirmed}
          onChange={(event) => change({ confirmed: event.target.checked })}
        />
        {isUnticked && <p className="small hint">{say('number.changed')}</p>}
      </Readback>
    </StepFrame>
  )
}

type RemarksProps = {
  draft: NumberDraft
  kind: NumberKind
  switched: boolean
}

/** What the page noticed while the number was typed. */
function Remarks({ draft, kind, switched }: RemarksProps) {
  const number = read(draft, kind)
  return (
    <>
      {switched && (
        <Note live>
          {say('number.countrySwitched', {
            code: `+${callingCodes.get(draft.country)}`,
            country: nameOf(draft.country),
          })}
        </Note>
      )}
      {number.status === 'refused' && number.failure === 'number-is-landline' && (
        <Note live>{say('failure.number-is-landline')}</Note>
      )}
    </>
  )
}

const read = ({ text, country }: NumberAnswer, kind: NumberKind) =>
  readNumber({ text, country, kind, metadata: phoneMetadata })

function readBack(answer: NumberAnswer, kind: NumberKind): string | null {
  const number = read(answer, kind)
  const extension = readExtension(answer.extension)
  if (number.status === 'refused') return null
  if (extension.status === 'refused' || extension.extension === '') return number.grouped
  return say('number.withExtension', { number: number.grouped, extension: extension.extension })
}

/** A number that begins with its own country code brings its country along. */
function countryOf(answer: NumberAnswer, kind: NumberKind): CountryCode {
  const number = read(answer, kind)
  if (number.status === 'refused' || !/^\s*(\+|00)/.test(answer.text)) return answer.country
  const isAbroad = callingCodes.get(number.country) !== callingCodes.get(answer.country)
  return isAbroad ? number.country : answer.country
}

function errorsIn(draft: NumberDraft, kind: NumberKind): FieldError[] {
  const number = read(draft, kind)
  const extension = readExtension(kind === 'landline' ? draft.extension : '')
  const errors: FieldError[] = []
  if (number.status === 'refused') {
    errors.push({ name: 'number', text: say(`failure.${number.failure}`) })
  }
  if (extension.status === 'refused') {
    errors.push({ name: 'extension', text: say(`failure.${extension.failure}`) })
  }
  // Nothing to tick while there is nothing to read back.
  if (errors.length === 0 && !draft.confirmed) {
    errors.push({ name: 'confirmed', text: say('failure.number-unconfirmed') })
  }
  return errors
}

const regionNames = () =>
  new Intl.DisplayNames(language() === 'es' ? 'es' : 'en', { type: 'region' })

const nameOf = (country: CountryCode, names = regionNames()) => names.of(country) ?? country

const named = new Map<string, readonly CountryOption[]>()

function namedCountries(): readonly CountryOption[] {
  const known = named.get(language()) ?? nameAll()
  named.set(language(), known)
  return known
}

function nameAll(): CountryOption[] {
  const names = regionNames()
  const { compare } = new Intl.Collator(language() === 'es' ? 'es' : 'en')
  return [...callingCodes]
    .map(([code, callingCode]) => ({ code, callingCode, name: nameOf(code, names) }))
    .sort((a, b) => compare(a.name, b.name))
}

const restMs = 800

/** The text once it has not changed for a while, so that not every digit is read aloud. */
function useRested(text: string | null): string | null {
  const [rested, setRested] = useState<string | null>(null)
  // The clock: typing counts as over when it has been quiet.
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), restMs)
    return () => clearTimeout(timer)
  }, [text])
  return rested
}
