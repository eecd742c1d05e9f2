import { NotFoundScreen } from '#screens/not-found.tsx'
import { PlainPage } from './plain-page.tsx'

export default function LostPage({ base }: { base: string }) {
  return (
    <PlainPage base={base}>
      <NotFoundScreen homeHref={base} />
    </PlainPage>
  )
}
