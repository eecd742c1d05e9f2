import { say } from '#content/say.ts'
import { LinkButton } from '#ui/button.tsx'
import type { Told } from './organization.ts'

type Props = {
  told: Told
  onStartOver: (() => void) | null
  /** Where the phone does not fit beside the question. */
  onShowPhone: (() => void) | null
}

/** The amber strip: always there in practice, never in the live world. */
export function PracticeStrip({ told, onStartOver, onShowPhone }: Props) {
  return (
    <>
      <b>{say('practice.strip')}</b>
      {told.organization.isDemo && <span>{say('demo.strip')}</span>}
      {onShowPhone && <LinkButton onClick={onShowPhone}>{say('practice.showPhone')}</LinkButton>}
      {onStartOver && <LinkButton onClick={onStartOver}>{say('practice.over')}</LinkButton>}
      {told.problems.map((problem) => (
        <span key={problem}>organization.json: {problem}</span>
      ))}
    </>
  )
}
