import { useLayoutEffect } from 'react'
import { clearTab } from '#client/tab-shelf.ts'
import { ClearedScreen } from '#screens/cleared.tsx'
import { PlainPage } from './plain-page.tsx'

type Props = { base: string; isPractice: boolean }

export default function ClearedPage({ base, isPractice }: Props) {
  // The tab is outside React. The page that was left may have written to it until the last moment; it is
  // clear before it is said to be.
  useLayoutEffect(() => void clearTab(), [])
  return (
    <PlainPage base={base} stop={null} isPractice={isPractice}>
      <ClearedScreen />
    </PlainPage>
  )
}
