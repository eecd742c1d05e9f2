import { ClearedScreen } from '#screens/cleared.tsx'
import { PlainPage } from './plain-page.tsx'

export default function ClearedPage({ base }: { base: string }) {
  return (
    <PlainPage base={base} stop={null} isPractice>
      <ClearedScreen />
    </PlainPage>
  )
}
