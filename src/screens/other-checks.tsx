// The other ways to prove it is you, side by side: none is a lesser one.

import type { Check } from '#domain/method.ts'
import '#content/en/enroll-second.ts'
import { say } from '#content/say.ts'
import { Button } from '#ui/button.tsx'

type Props = { checks: readonly Check[]; onChoose: (check: Check) => void }

export function OtherChecks({ checks, onChoose }: Props) {
  return checks.map((check) => (
    <Button key={check} kind="quiet" small onClick={() => onChoose(check)}>
      {say(`check.${check}Instead`)}
    </Button>
  ))
}
