// What the two screens share that ask for one of the recovery codes.

import { type ReactNode, useState } from 'react'
import { say } from '#content/say.ts'
import { TextField } from '#ui/field.tsx'
import { type Frame, StepFrame } from '#ui/step-frame.tsx'

type Words = { title: string; lede: string; label: string; hint: string; missing: string }

type Props = {
  frame: Frame
  words: Words
  onSubmit: (code: string) => void
  after: ReactNode
}

export function RecoveryCodeStep({ frame, words, onSubmit, after }: Props) {
  const [isMissing, setMissing] = useState(false)
  const error = isMissing ? words.missing : frame.problem

  const submit = (fields: FormData) => {
    const code = String(fields.get('code')).trim()
    setMissing(code === '')
    if (code !== '') onSubmit(code)
  }

  return (
    <StepFrame
      {...frame}
      problem={null}
      fieldErrors={error ? [{ name: 'code', text: error }] : []}
      title={words.title}
      lede={words.lede}
      primary={{ label: say('frame.continue'), arrow: true }}
      onSubmit={submit}
      after={after}
    >
      <TextField
        name="code"
        label={words.label}
        hint={words.hint}
        error={error}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        dir="ltr"
      />
    </StepFrame>
  )
}
