// Where the practice phone is: beside the question, or over the page, which stays as it was.

import { say } from '#content/say.ts'
import { Button } from '#ui/button.tsx'
import { Sheet } from '#ui/sheet.tsx'
import { PhoneAside, type PhoneAsideProps } from './phone-aside.tsx'

type Props = PhoneAsideProps & {
  isBeside: boolean
  isOpen: boolean
  onShow: () => void
  onClose: () => void
}

export default function PhonePlace({ isBeside, isOpen, onShow, onClose, ...phone }: Props) {
  if (isBeside) return <PhoneAside {...phone} />
  return (
    <>
      <Button onClick={onShow}>{say('practice.showPhone')}</Button>
      {isOpen && (
        <Sheet bare title={say('phone.region')} close={say('phone.hide')} onClose={onClose}>
          <PhoneAside {...phone} isAlone />
        </Sheet>
      )}
    </>
  )
}
