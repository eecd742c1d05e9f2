import { useState } from 'react'
import { unbroken } from '#content/help.ts'
import { say } from '#content/say.ts'
import '#content/en/enroll-first.ts'
import { Choices } from '#ui/choices.tsx'
import { message, receiver } from '#ui/pictures.tsx'
import { type Frame, StepFrame } from '#ui/step-frame.tsx'

type Way = 'call' | 'text'

type Props = {
  frame: Frame
  /** The number with its middle hidden. */
  label: string
  ways: readonly Way[]
  onChoose: (way: Way) => void
}

const pictures = { call: receiver, text: message } as const

/** Asks how the six digits shall reach the number; where only one way is left, offers it. */
export function ChooseNumberWayScreen({ frame, label, ways, onChoose }: Props) {
  const [isMissing, setMissing] = useState(false)
  const missing = isMissing ? say('numberCode.chooseWay') : null
  const [only] = ways.length === 1 ? ways : []

  const submit = (fields: FormData) => {
    const way = only ?? ways.find((one) => one === fields.get('way'))
    setMissing(way === undefined)
    if (way) onChoose(way)
  }

  return (
    <StepFrame
      {...frame}
      title={say('numberCode.title')}
      lede={say('numberCode.lede', { label: unbroken(label) })}
      primary={{ label: say(only ? `numberCode.${only}` : 'frame.continue'), arrow: true }}
      onSubmit={submit}
      fieldErrors={missing === null ? [] : [{ name: 'way', text: missing }]}
    >
      {only ? (
        <p className="hint">{say(`numberCode.${only}Hint`)}</p>
      ) : (
        <Choices
          name="way"
          legend={say('numberCode.legend')}
          options={ways.map((way) => ({
            value: way,
            label: say(`numberCode.${way}`),
            hint: say(`numberCode.${way}Hint`),
            picture: pictures[way],
          }))}
          error={missing}
        />
      )}
    </StepFrame>
  )
}
