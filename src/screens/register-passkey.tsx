import '#content/en/enroll-second.ts'
import { say } from '#content/say.ts'
import { LinkButton } from '#ui/button.tsx'
import { Note } from '#ui/note.tsx'
import { type Frame, StepFrame } from '#ui/step-frame.tsx'

type Props = {
  frame: Frame
  kind: 'securityKey' | 'thisDevice'
  /** What the browser says of itself, before anything is asked of it. */
  supported: boolean
  onRegister: () => void
  onOtherMethod: () => void
}

const areas = { securityKey: 'key', thisDevice: 'thisDevice' } as const
const assurances = { securityKey: 'key.touch', thisDevice: 'thisDevice.private' } as const

/** Adds a security key or the device itself. Where the browser cannot, the button leads elsewhere. */
export function RegisterPasskeyScreen({
  frame,
  kind,
  supported,
  onRegister,
  onOtherMethod,
}: Props) {
  const area = areas[kind]
  const label = supported ? say(`${area}.primary`) : say('key.otherMethod')
  return (
    <StepFrame
      {...frame}
      title={say(`${area}.title`)}
      lede={supported ? say(`${area}.lede`) : null}
      primary={{ label, arrow: !supported }}
      onSubmit={supported ? onRegister : onOtherMethod}
      after={supported && <LinkButton onClick={onOtherMethod}>{say('key.otherMethod')}</LinkButton>}
    >
      {supported ? <p>{say(assurances[kind])}</p> : <Note>{say(`${area}.unsupported`)}</Note>}
    </StepFrame>
  )
}
