import { ClearedScreen } from '#screens/cleared.tsx'
import { PlainPage } from './plain-page.tsx'

type Props = { base: string; isPractice: boolean }

export default function ClearedPage({ base, isPractice }: Props) {
  return (
    <PlainPage base={base} stop={null} isPractice={isPractice}>
      <ClearedScreen />
    </PlainPage>
  )
}
