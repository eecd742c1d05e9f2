import { useState } from 'react'
import { labels } from '#content/labels.ts'
import { say } from '#content/say.ts'
import '#content/en/enroll-first.ts'
import '#content/en/failures.ts'
import type { Preference } from '#domain/method.ts'
import { Choices } from '#ui/choices.tsx'
import { bell, list, receiver } from '#ui/pictures.tsx'
import { type Frame, StepFrame } from '#ui/step-frame.tsx'

type Props = {
  frame: Frame
  options: readonly Preference[]
  chosen: Preference | null
  recommended: Preference
  onSave: (preference: Preference) => void
}

const names = {
  push: labels.automaticPush,
  ask: labels.askMe,
  call: labels.automaticCall,
} as const satisfies Record<Preference, string>

const pictures = {
  push: bell,
  ask: list,
  call: receiver,
} as const satisfies Record<Preference, string>

/** Only the ways that there really are. */
const askHint = (options: readonly Preference[]) => {
  if (!options.includes('push')) return 'preference.askHintNoPush'
  return options.includes('call') ? 'preference.askHint' : 'preference.askHintNoCall'
}

/** The documented end of the enrolment: what happens after the password. */
export function ChoosePreferenceScreen({ frame, options, chosen, recommended, onSave }: Props) {
  const [isMissing, setMissing] = useState(false)
  const missing = isMissing ? say('failure.preference-missing') : null

  const submit = (fields: FormData) => {
    const preference = options.find((one) => one === fields.get('preference'))
    setMissing(preference === undefined)
    if (preference) onSave(preference)
  }

  return (
    <StepFrame
      {...frame}
      title={labels.whenILogIn}
      isFixedTitle
      lede={say('preference.lede')}
      primary={{ label: labels.save, isFixed: true }}
      onSubmit={submit}
      fieldErrors={missing === null ? [] : [{ name: 'preference', text: missing }]}
    >
      <Choices
        name="preference"
        legend={labels.whenILogIn}
        options={options.map((preference) => ({
          value: preference,
          label: names[preference],
          hint: say(preference === 'ask' ? askHint(options) : `preference.${preference}Hint`),
          picture: pictures[preference],
          isFixed: true,
          ...(preference === recommended && { tag: say('preference.recommended') }),
        }))}
        chosen={chosen ?? (options.includes(recommended) ? recommended : null)}
        error={missing}
      />
    </StepFrame>
  )
}
