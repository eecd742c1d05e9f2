import { useEffect, useState } from 'react'
import type { RosterEntry } from '#api/live-views.ts'
import type { EnforcementRule } from '#domain/enforcement.ts'
import '#content/en/rollout.ts'
import { explain } from '#content/explain.ts'
import { say } from '#content/say.ts'
import type { FailureNotice } from '#domain/failure.ts'
import type { Organization } from '#domain/organization.ts'
import { EnforcementForm } from './enforcement-form.tsx'
import styles from './panels.module.css'
import type { RolloutPorts } from './ports.ts'

type Props = {
  people: readonly RosterEntry[]
  organization: Organization
  ports: Pick<RolloutPorts, 'rule' | 'changeRule'>
}

/** Who has to have a second check, and from when on: for the administrator. */
export function Enforcement({ people, organization, ports }: Props) {
  const { rule: readRule, changeRule } = ports
  const [rule, setRule] = useState<EnforcementRule | null>(null)
  const [failure, setFailure] = useState<FailureNotice | null>(null)

  // The API is outside React.
  useEffect(() => {
    let isLeft = false
    void readRule().then((answer) => {
      if (isLeft) return
      if (answer.ok) setRule(answer.value.rule)
      else setFailure(answer.failure)
    })
    return () => {
      isLeft = true
    }
  }, [readRule])

  const { helpNumber: help, appName } = organization
  const problem = failure && explain(failure, { help, appName })
  return (
    <section className={styles.section} aria-labelledby="rule">
      <h2 id="rule">{say('rule.title')}</h2>
      <p className="hint">{say('rule.lede')}</p>
      {!rule && problem && <p role="alert">{problem}</p>}
      {rule && (
        <EnforcementForm
          rule={rule}
          people={people}
          problem={problem}
          onSave={async (wanted) => {
            const answer = await changeRule(wanted)
            setFailure(answer.ok ? null : answer.failure)
            if (answer.ok) setRule(answer.value.rule)
            return answer.ok
          }}
        />
      )}
    </section>
  )
}
