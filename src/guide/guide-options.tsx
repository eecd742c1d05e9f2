// What to print. It stands above the guide on the screen and is not on the paper.

import '#content/en/guide.ts'
import { say } from '#content/say.ts'
import { Button } from '#ui/button.tsx'
import { ToolSelect } from '#ui/tool-select.tsx'
import styles from './guide-options.module.css'
import type { Asked, Look } from './guides.ts'

type Props = {
  asked: Asked & Look
  listHref: string
  onAsk: (asked: Asked & Look) => void
}

export function GuideOptions({ asked, listHref, onAsk }: Props) {
  const change = (changed: Partial<Asked & Look>) => onAsk({ ...asked, ...changed })
  return (
    <section className={`no-print ${styles.options}`} aria-label={say('guide.options')}>
      <a href={listHref}>{say('guide.all')}</a>
      <div className={styles.fields}>
        <ToolSelect
          label={say('guide.for')}
          value={asked.edition}
          options={[
            ['person', say('guide.person')],
            ['agent', say('guide.agent')],
          ]}
          onChoose={(edition) => change({ edition })}
        />
        <ToolSelect
          label={say('guide.phone')}
          value={asked.phone}
          options={[
            ['iphone', say('guide.iphone')],
            ['android', say('guide.android')],
          ]}
          onChoose={(phone) => change({ phone })}
        />
        <ToolSelect
          label={say('guide.size')}
          value={asked.isLarge ? 'large' : 'usual'}
          options={[
            ['usual', say('guide.usual')],
            ['large', say('guide.large')],
          ]}
          onChoose={(size) => change({ isLarge: size === 'large' })}
        />
        <ToolSelect
          label={say('guide.pictures')}
          value={asked.isTextOnly ? 'text' : 'pictures'}
          options={[
            ['pictures', say('guide.withPictures')],
            ['text', say('guide.textOnly')],
          ]}
          onChoose={(kind) => change({ isTextOnly: kind === 'text' })}
        />
      </div>
      <Button onClick={() => window.print()}>{say('guide.printNow')}</Button>
    </section>
  )
}
