import { useState } from 'react'
import { say } from '#content/say.ts'
import '#content/en/enroll-first.ts'
import '#content/en/failures.ts'
import type { DeviceType, Provider } from '#domain/method.ts'
import { Button } from '#ui/button.tsx'
import { type Choice, Choices } from '#ui/choices.tsx'
import { phone } from '#ui/icons.tsx'
import { laptop, nothing, receiver, securityKey, tablet } from '#ui/pictures.tsx'
import { type Frame, StepFrame } from '#ui/step-frame.tsx'
import { OwnPhone } from './own-phone.tsx'

type Props = {
  frame: Frame
  provider: Provider
  /** What policy and this browser allow, in the order to show. */
  devices: readonly DeviceType[]
  /** What this browser could register. What it cannot says so, and why. */
  passkeyKinds: readonly DeviceType[]
  chosen: DeviceType | null
  privacyNote: string | null
  onChoose: (device: DeviceType) => void
}

const otherWays = [
  { device: 'landline', phrase: 'device.useLandline' },
  { device: 'securityKey', phrase: 'device.useSecurityKey' },
  { device: 'thisDevice', phrase: 'device.useThisDevice' },
] as const

/** Asks what the person will sign in with. */
export function ChooseDeviceScreen(props: Props) {
  const { frame, devices, chosen, privacyNote, onChoose } = props
  const [isMissing, setMissing] = useState(false)
  const missing = isMissing ? say('failure.device-missing') : null

  const submit = (fields: FormData) => {
    const device = devices.find((one) => one === fields.get('device'))
    setMissing(device === undefined)
    if (device) onChoose(device)
  }

  return (
    <StepFrame
      {...frame}
      title={say('device.title')}
      lede={say('device.lede')}
      primary={{ label: say('frame.continue'), arrow: true }}
      onSubmit={submit}
      fieldErrors={missing === null ? [] : [{ name: 'device', text: missing }]}
      after={
        <OwnPhone privacyNote={privacyNote}>
          {otherWays
            .filter(({ device }) => devices.includes(device))
            .map(({ device, phrase }) => (
              <Button key={device} kind="quiet" small onClick={() => onChoose(device)}>
                {say(phrase)}
              </Button>
            ))}
        </OwnPhone>
      }
    >
      <Choices
        name="device"
        legend={say('device.title')}
        options={devices.map((device) => rowOf(device, props))}
        chosen={chosen ?? devices[0] ?? null}
        error={missing}
      />
    </StepFrame>
  )
}

const pictures = {
  mobile: phone,
  tablet,
  landline: receiver,
  phonePage: phone,
  securityKey,
  thisDevice: laptop,
  none: nothing,
} as const satisfies Record<DeviceType, string>

function rowOf(device: DeviceType, props: Props): Choice<DeviceType> {
  return {
    value: device,
    label: say(`device.${device}`),
    hint: say(hintOf(device, props)),
    picture: pictures[device],
    ...(device === 'mobile' && { tag: say('device.easiest') }),
  }
}

function hintOf(device: DeviceType, { provider, passkeyKinds }: Props) {
  const isPasskey = device === 'securityKey' || device === 'thisDevice'
  if (isPasskey && !passkeyKinds.includes(device)) return `device.${device}Unusable` as const
  if (device === 'mobile' && provider === 'authenticator') return 'device.mobileHintCode'
  return `device.${device}Hint` as const
}
