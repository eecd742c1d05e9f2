import { useEffect, useId, useRef, useState } from 'react'
import type { Newcomer } from '#client/people-calls.ts'
import '#content/en/rollout.ts'
import { explain } from '#content/explain.ts'
import { say } from '#content/say.ts'
import type { FailureNotice } from '#domain/failure.ts'
import { mailLanguages } from '#domain/mail-language.ts'
import type { Organization } from '#domain/organization.ts'
import { roles } from '#domain/role.ts'
import { Button } from '#ui/button.tsx'
import { CheckRow } from '#ui/check-row.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { TextField } from '#ui/field.tsx'
import { SelectField } from '#ui/select-field.tsx'
import styles from './panels.module.css'

type Props = {
  organization: Organization
  groups: readonly string[]
  canGiveRoles: boolean
  /** Says what was wrong, or null once it is done. */
  onInvite: (newcomer: Newcomer) => Promise<FailureNotice | null>
}

/** What is wrong, and with which field; null for all of it. */
type Told = { name: string | null; text: string }

const fieldOf = (code: FailureNotice['code']) => {
  if (code === 'name-missing') return 'name'
  if (code === 'other-email-malformed') return 'otherEmail'
  return code.startsWith('email-') ? 'email' : null
}

// As the API has it.
const mostLetters = 200

export function InviteForm({ organization, groups, canGiveRoles, onInvite }: Props) {
  const [told, setTold] = useState<readonly Told[]>([])
  const [isBusy, setBusy] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const summary = useRef<HTMLDivElement>(null)
  const known = useId()
  const { helpNumber: help, appName } = organization
  const tell = (failures: readonly FailureNotice[]) =>
    failures.map((failure) => ({
      name: fieldOf(failure.code),
      text: explain(failure, { help, appName }),
    }))
  const errors = told.flatMap(({ name, text }) => (name ? [{ name, text }] : []))
  const errorAt = (field: string) => errors.find(({ name }) => name === field)?.text

  // The focus is the browser's: problems are read from their summary.
  useEffect(() => {
    if (told.length > 0) summary.current?.focus()
  }, [told])

  // A dialog gives the focus to its first button, and that one closes it: Enter would, and a name would be lost.
  useEffect(() => form.current?.querySelector('input')?.focus(), [])

  const submit = async (fields: FormData) => {
    const newcomer = newcomerOf(fields)
    const problems = [...tell(problemsOf(newcomer)), ...tooLong(newcomer)]
    if (problems.length > 0 || isBusy) return setTold(problems)
    setBusy(true)
    const failure = await onInvite(newcomer)
    setBusy(false)
    setTold(tell(failure ? [failure] : []))
  }

  return (
    <form
      ref={form}
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        void submit(new FormData(event.currentTarget))
      }}
    >
      {told.length > 0 && (
        <ErrorSummary
          title={say('frame.problem')}
          problem={told.find(({ name }) => name === null)?.text ?? null}
          errors={errors}
          form={form}
          ref={summary}
        />
      )}
      <TextField
        name="name"
        label={say('invite.name')}
        hint={say('invite.nameHint')}
        error={errorAt('name')}
        autoComplete="off"
      />
      <TextField
        name="email"
        type="email"
        label={say('invite.email')}
        error={errorAt('email')}
        autoComplete="off"
        spellCheck={false}
      />
      <TextField
        name="otherEmail"
        type="email"
        label={say('invite.otherEmail')}
        hint={say('invite.otherEmailHint')}
        error={errorAt('otherEmail')}
        autoComplete="off"
        spellCheck={false}
      />
      <SelectField
        name="language"
        label={say('invite.language')}
        options={[
          { value: '', label: say('invite.languageUnknown') },
          ...mailLanguages.map((code) => ({ value: code, label: ownName(code) })),
        ]}
      />
      <TextField
        name="group"
        label={say('invite.group')}
        hint={say('invite.groupHint')}
        error={errorAt('group')}
        list={known}
        autoComplete="off"
      />
      <datalist id={known}>
        {groups.map((group) => (
          <option key={group} value={group} />
        ))}
      </datalist>
      {canGiveRoles && (
        <SelectField
          name="role"
          label={say('invite.role')}
          hint={say('invite.roleHint')}
          options={[
            { value: '', label: say('role.none') },
            ...roles.map((role) => ({ value: role, label: say(`role.${role}`) })),
          ]}
        />
      )}
      <CheckRow name="sso" label={say('invite.sso')} />
      <div>
        <Button type="submit" waiting={isBusy ? say('frame.checking') : null}>
          {say('invite.send')}
        </Button>
      </div>
    </form>
  )
}

/** A language in its own words. */
const ownName = (code: string) =>
  new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code

const newcomerOf = (fields: FormData): Newcomer => {
  const text = (name: string) => String(fields.get(name) ?? '').trim()
  return {
    name: text('name'),
    email: text('email'),
    otherEmail: text('otherEmail') || null,
    language: mailLanguages.find((code) => code === text('language')) ?? null,
    group: text('group') || null,
    role: roles.find((role) => role === text('role')) ?? null,
    isSsoOnly: fields.has('sso'),
  }
}

/** What the page can see for itself. The rest is the API's to say. */
const problemsOf = ({ name, email }: Newcomer): FailureNotice[] => {
  const problems: FailureNotice[] = name ? [] : [{ code: 'name-missing' }]
  if (!email) return [...problems, { code: 'email-missing' }]
  return email.includes('@') ? problems : [...problems, { code: 'email-malformed' }]
}

const tooLong = ({ name, email, otherEmail, group }: Newcomer): Told[] =>
  Object.entries({ name, email, otherEmail, group })
    .filter(([, text]) => text && text.length > mostLetters)
    .map(([field]) => ({ name: field, text: say('invite.tooLong', { n: mostLetters }) }))
