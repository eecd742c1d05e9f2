import { NotFoundScreen } from '#screens/not-found.tsx'
import { PlainPage } from './plain-page.tsx'

export default function LostPage({ base }: { base: string }) {
  return (
    <PlainPage base={base} stop={null}>
      <NotFoundScreen homeHref={base} />
    </PlainPage>
  )
}
