// Who must have a second factor before they get on, and from when (seed 001, "Enforce MFA").

export type EnforcementRule = {
  scope: 'nobody' | 'group' | 'all'
  /** The group that the scope names; null for the other scopes. */
  group: string | null
  /** From this moment on, in milliseconds since 1970; null is from now on. */
  from: number | null
}

export type EnforcementAnswer =
  | { decision: 'allow' }
  | { decision: 'enrollBy'; by: number }
  | { decision: 'enrollNow' }

export const nobodyMust: EnforcementRule = { scope: 'nobody', group: null, from: null }

type Asked = { group: string | null; isSsoOnly: boolean; hasFactor: boolean }

/** What an application does with this person when they sign in at `now`. */
export const enforce = (
  rule: EnforcementRule,
  { group, isSsoOnly, hasFactor }: Asked,
  now: number,
): EnforcementAnswer => {
  const isMeant = rule.scope === 'all' || (rule.scope === 'group' && group === rule.group)
  if (hasFactor || isSsoOnly || !isMeant) return { decision: 'allow' }
  if (rule.from !== null && rule.from > now) return { decision: 'enrollBy', by: rule.from }
  return { decision: 'enrollNow' }
}
