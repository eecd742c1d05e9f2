import { Sheet } from '#ui/sheet.tsx'
import PhoneAside, { type PhoneAsideProps } from './phone-aside.tsx'

type Props = PhoneAsideProps & { title: string; close: string; onClose: () => void }

/** On a narrow screen the phone comes over the page, and the page stays as it was. */
export default function PhoneSheet({ title, close, onClose, ...phone }: Props) {
  return (
    <Sheet bare title={title} close={close} onClose={onClose}>
      <PhoneAside {...phone} isAlone />
    </Sheet>
  )
}
