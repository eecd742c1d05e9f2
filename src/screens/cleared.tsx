import '#content/en/front.ts'
import { say } from '#content/say.ts'
import { StepFrame } from '#ui/step-frame.tsx'
import { stillFrame } from './still-frame.ts'

/** After "Clear this computer": says so, for the person to leave with a quiet mind. */
export function ClearedScreen() {
  return <StepFrame {...stillFrame()} title={say('clear.title')} lede={say('clear.lede')} />
}
