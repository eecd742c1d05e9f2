import '#content/en/paired.ts'
import { say } from '#content/say.ts'
import type { PhoneKey } from '#domain/phone-proof.ts'
import { Button } from '#ui/button.tsx'
import { Rich } from '#ui/rich.tsx'
import { type Frame, StepFrame } from '#ui/step-frame.tsx'
import { ComparedWords } from './compared-words.tsx'

type Props = {
  frame: Frame
  /** What its browser is; empty where it does not say. */
  phone: string
  codeHash: string
  phoneKey: PhoneKey
  onYes: () => void
  onNo: () => void
}

/** A phone has come. Only the person who sits here can say whether it is the one in their hand. */
export function ConfirmPhoneScreen({ frame, phone, codeHash, phoneKey, onYes, onNo }: Props) {
  return (
    <StepFrame
      {...frame}
      title={say('paired.confirmTitle')}
      lede={
        <Rich text={say('paired.confirmLede', { phone: phone || say('paired.confirmUnknown') })} />
      }
      primary={{ label: say('paired.confirmYes') }}
      onSubmit={onYes}
      after={
        <Button kind="stop" small onClick={onNo}>
          {say('paired.confirmNo')}
        </Button>
      }
    >
      <ComparedWords codeHash={codeHash} phoneKey={phoneKey} />
      <p className="small hint">{say('paired.confirmWhy')}</p>
    </StepFrame>
  )
}
