import { useRef, useState } from 'react'
import '#content/en/enroll-second.ts'
import '#content/en/failures.ts'
import { say } from '#content/say.ts'
import { LinkButton } from '#ui/button.tsx'
import { CheckRow } from '#ui/check-row.tsx'
import { More, Note } from '#ui/note.tsx'
import { Rich } from '#ui/rich.tsx'
import { type Frame, StepFrame } from '#ui/step-frame.tsx'
import { RecoverySheet } from './recovery-sheet.tsx'
import { RenewCodes } from './renew-codes.tsx'
import { type Keep, SaveTools } from './save-tools.tsx'

type Props = {
  frame: Frame
  /** `null` while they are being made. */
  codes: readonly string[] | null
  organization: string
  /** In milliseconds. */
  madeAt: number | null
  once?: string
  /** Others use this computer too. */
  printFirst: boolean
  /** Each resolves to false where the browser refused. */
  onPrint: Keep
  onDownload: Keep
  onCopy: Keep
  onSaved: () => void
  onRenew: () => void
  onClearComputer: (() => void) | null
}

/** Shows the recovery codes once, and goes on only after the person says that they are kept. */
export function SaveCodesScreen(props: Props) {
  const { frame, codes, organization, madeAt, printFirst } = props
  const [isUnticked, setUnticked] = useState(false)
  const [refused, setRefused] = useState<string | null>(null)
  const dialog = useRef<HTMLDialogElement>(null)
  const unticked = isUnticked ? say('failure.codes-unsaved') : null

  const submit = (fields: FormData) => {
    const isTicked = fields.has('saved')
    setUnticked(!isTicked)
    setRefused(null)
    if (isTicked) props.onSaved()
  }

  return (
    <StepFrame
      {...frame}
      problem={frame.problem ?? refused}
      fieldErrors={unticked ? [{ name: 'saved', text: unticked }] : []}
      title={say('codes.title')}
      lede={say('codes.lede')}
      primary={{ label: say('frame.continue'), arrow: true }}
      onSubmit={submit}
      after={<After {...props} onAskRenew={() => dialog.current?.showModal()} />}
    >
      {printFirst && (
        <div className="no-print">
          <Note>
            <Rich text={say('codes.shared')} /> {props.onClearComputer && say('codes.clearWhy')}
          </Note>
        </div>
      )}
      <RecoverySheet
        codes={codes}
        organization={organization}
        madeAt={madeAt}
        {...(props.once && { once: props.once })}
      />
      <SaveTools {...props} onRefused={setRefused} />
      <div className="no-print">
        <CheckRow
          name="saved"
          label={say('codes.saved')}
          error={unticked}
          onChange={() => setUnticked(false)}
        />
      </div>
      <RenewCodes dialog={dialog} onRenew={props.onRenew} />
    </StepFrame>
  )
}

function After({ onClearComputer, onAskRenew }: Props & { onAskRenew: () => void }) {
  return (
    <>
      <LinkButton onClick={onAskRenew}>{say('codes.renew')}</LinkButton>
      {onClearComputer && <LinkButton onClick={onClearComputer}>{say('codes.clear')}</LinkButton>}
      <More question={say('codes.where')}>
        {(['codes.good', 'codes.bad', 'codes.nobody'] as const).map((phrase) => (
          <p key={phrase}>
            <Rich text={say(phrase)} />
          </p>
        ))}
      </More>
    </>
  )
}
