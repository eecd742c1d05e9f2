import { useState } from 'react'
import { say } from '#content/say.ts'
import '#content/en/enroll-first.ts'
import '#content/en/failures.ts'
import type { Platform } from '#domain/method.ts'
import { type Choice, Choices } from '#ui/choices.tsx'
import { More } from '#ui/note.tsx'
import { apple, keypad, robot } from '#ui/pictures.tsx'
import { type Frame, StepFrame } from '#ui/step-frame.tsx'

type Props = {
  frame: Frame
  device: 'mobile' | 'tablet'
  platforms: readonly Platform[]
  chosen: Platform | null
  onChoose: (platform: Platform) => void
}

/** Asks who made the phone, to name the right store. */
export function ChoosePlatformScreen({ frame, device, platforms, chosen, onChoose }: Props) {
  const [isMissing, setMissing] = useState(false)
  const missing = isMissing ? say('failure.platform-missing') : null
  const title = say(device === 'tablet' ? 'platform.titleTablet' : 'platform.title')

  const submit = (fields: FormData) => {
    const platform = platforms.find((one) => one === fields.get('platform'))
    setMissing(platform === undefined)
    if (platform) onChoose(platform)
  }

  return (
    <StepFrame
      {...frame}
      title={title}
      lede={say('platform.lede')}
      primary={{ label: say('frame.continue'), arrow: true }}
      onSubmit={submit}
      fieldErrors={missing === null ? [] : [{ name: 'platform', text: missing }]}
      after={
        <More question={say('platform.unsure')}>
          <p>{say('platform.unsureText')}</p>
        </More>
      }
    >
      <Choices
        name="platform"
        legend={title}
        options={platforms.map((platform) => rowOf(platform, device))}
        chosen={chosen}
        error={missing}
      />
    </StepFrame>
  )
}

const pictures = {
  iphone: apple,
  android: robot,
  other: keypad,
} as const satisfies Record<Platform, string>

function rowOf(platform: Platform, device: Props['device']): Choice<Platform> {
  const isTablet = device === 'tablet'
  return {
    value: platform,
    label: say(isTablet && platform === 'iphone' ? 'platform.ipad' : `platform.${platform}`),
    hint: say(
      isTablet && platform === 'android'
        ? 'platform.androidTabletHint'
        : `platform.${platform}Hint`,
    ),
    picture: pictures[platform],
  }
}
