import { say } from '#content/say.ts'
import '#content/en/enroll-first.ts'
import type { Provider } from '#domain/method.ts'
import { phone } from '#ui/icons.tsx'
import { More } from '#ui/note.tsx'
import { camera, list } from '#ui/pictures.tsx'
import { Points } from '#ui/points.tsx'
import { Rich } from '#ui/rich.tsx'
import { type Frame, StepFrame } from '#ui/step-frame.tsx'

type Props = { frame: Frame; provider: Provider; appName: string; onCameraSeen: () => void }

// Duo's labels are documented; every other app calls them something else.
const phrases = {
  duo: {
    title: 'add.title',
    lede: 'add.lede',
    first: 'add.first',
    others: 'add.others',
    missing: 'add.missing',
    missingText: 'add.missingText',
  },
  authenticator: {
    title: 'add.titleAny',
    lede: 'add.ledeAny',
    first: 'add.firstAny',
    others: 'add.othersAny',
    missing: 'add.missingAny',
    missingText: 'add.missingAnyText',
  },
} as const satisfies Record<Provider, unknown>

/** Brings the app to its camera before there is anything to scan. */
export function AddAccountScreen({ frame, provider, appName, onCameraSeen }: Props) {
  const words = phrases[provider]
  return (
    <StepFrame
      {...frame}
      title={say(words.title, { app: appName })}
      lede={<Rich text={say(words.lede)} />}
      primary={{ label: say('add.primary'), arrow: true }}
      onSubmit={onCameraSeen}
      after={
        <More question={say(words.missing)}>
          <p>
            <Rich text={say(words.missingText)} />
          </p>
        </More>
      }
    >
      <Points
        points={[
          { picture: phone, text: say(words.first) },
          { picture: list, text: say(words.others) },
          { picture: camera, text: say('add.camera') },
        ]}
      />
    </StepFrame>
  )
}
