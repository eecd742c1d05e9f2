import { BrokenScreen } from '#screens/broken.tsx'

export default function BrokenPage({ onAgain }: { onAgain: () => void }) {
  return <BrokenScreen reference={null} help={null} onAgain={onAgain} />
}
