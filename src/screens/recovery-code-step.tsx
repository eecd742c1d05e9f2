// What the two screens share that ask for one of the recovery codes.

import type { ReactNode } from 'react'
import { TextField } from '#ui/field.tsx'
import type { Frame } from '#ui/step-frame.tsx'
import { CodeStep } from './code-step.tsx'

type Words = { title: string; lede: string; label: string; hint: string; missing: string }

type Props = {
  frame: Frame
  words: Words
  onSubmit: (code: string) => void
  after: ReactNode
}

export const RecoveryCodeStep = ({ words, ...step }: Props) => (
  <CodeStep
    {...step}
    title={words.title}
    lede={words.lede}
    missing={words.missing}
    field={(error) => (
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
    )}
  />
)
