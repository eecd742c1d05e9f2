// What the two screens share that ask for the six digits of the moment.

import type { ReactNode } from 'react'
import '#content/en/enroll-second.ts'
import '#content/en/failures.ts'
import { say } from '#content/say.ts'
import { CodeField } from '#ui/field.tsx'
import type { Frame } from '#ui/step-frame.tsx'
import { CodeStep } from './code-step.tsx'

type Props = {
  frame: Frame
  title: string
  lede: string
  onSubmit: (code: string) => void
  after: ReactNode
}

export const PasscodeStep = (step: Props) => (
  <CodeStep
    {...step}
    missing={say('failure.code-missing')}
    field={(error) => (
      <CodeField name="code" label={say('code.label')} hint={say('code.hint')} error={error} />
    )}
  />
)
