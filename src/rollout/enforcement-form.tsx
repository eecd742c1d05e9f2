import { useState } from 'react'
import type { RosterEntry } from '#api/live-views.ts'
import type { EnforcementRule } from '#domain/enforcement.ts'
import '#content/en/rollout.ts'
import { say } from '#content/say.ts'
import { Button } from '#ui/button.tsx'
import { Choices } from '#ui/choices.tsx'
import { TextField } from '#ui/field.tsx'
import { Note } from '#ui/note.tsx'
import { SelectField } from '#ui/select-field.tsx'
import { amountOf, fieldOf, momentOf } from './dates.ts'
import styles from './panels.module.css'
import { groupsOf, leftIn } from './roster.ts'

type Props = {
  rule: EnforcementRule
  people: readonly RosterEntry[]
  problem: string | null
  /** True once it holds. */
  onSave: (rule: EnforcementRule) => Promise<boolean>
}

const scopes = ['nobody', 'group', 'all'] as const

export function EnforcementForm({ rule, people, problem, onSave }: Props) {
  const [scope, setScope] = useState(rule.scope)
  const [group, setGroup] = useState(rule.group ?? '')
  const [from, setFrom] = useState(rule.from === null ? '' : fieldOf(rule.from))
  const [isTried, setTried] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [isSaved, setSaved] = useState(false)
  const groups = groupsOf(people)
  const hasGroup = scope !== 'group' || group !== ''
  const hasDay = scope === 'nobody' || momentOf(from) !== null

  const change = (work: () => void) => {
    work()
    setSaved(false)
  }
  const save = async (form: HTMLFormElement) => {
    setTried(true)
    if (!hasGroup || !hasDay) {
      form.querySelector<HTMLElement>(hasGroup ? '[name="from"]' : '[name="group"]')?.focus()
    }
    if (!hasGroup || !hasDay || isBusy) return
    setBusy(true)
    setSaved(
      await onSave({
        scope,
        group: scope === 'group' ? group : null,
        from: scope === 'nobody' ? null : momentOf(from),
      }),
    )
    setBusy(false)
  }

  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        void save(event.currentTarget)
      }}
    >
      <Choices
        name="scope"
        legend={say('rule.title')}
        chosen={scope}
        onPick={(picked) => change(() => setScope(picked))}
        options={scopes.map((one) => ({
          value: one,
          label: say(`rule.${one}`),
          hint: say(`rule.${one}Hint`),
        }))}
      />
      {scope === 'group' && (
        <SelectField
          name="group"
          label={say('rule.which')}
          value={group}
          error={isTried && !hasGroup ? say('rule.whichMissing') : null}
          onChange={({ target }) => change(() => setGroup(target.value))}
          options={[
            { value: '', label: '–' },
            ...groups.map((one) => ({ value: one, label: one })),
          ]}
        />
      )}
      {scope !== 'nobody' && (
        <>
          <div className={styles.day}>
            <TextField
              name="from"
              type="date"
              label={say('rule.from')}
              value={from}
              error={isTried && !hasDay ? say('rule.fromMissing') : null}
              onChange={({ target }) => change(() => setFrom(target.value))}
            />
          </div>
          {hasGroup && <p>{left(leftIn(people, scope === 'group' ? group : null))}</p>}
        </>
      )}
      {problem && <Note kind="stop">{problem}</Note>}
      <div className={styles.row}>
        <Button type="submit" small waiting={isBusy ? say('frame.checking') : null}>
          {say('rule.save')}
        </Button>
        <span role="status">{isSaved && say('rule.saved')}</span>
      </div>
    </form>
  )
}

const left = (n: number) => {
  if (n === 0) return say('rule.leftNobody')
  return n === 1 ? say('rule.leftOne') : say('rule.left', { n: amountOf(n) })
}
