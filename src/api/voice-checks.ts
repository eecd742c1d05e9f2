// What a call says back: the only door through which telephony, real or practised, reaches the log.

import { openLog } from './decide.ts'
import { advance } from './log.ts'
import type { Ports } from './ports.ts'

/** A key was pressed in the call, or it ended without one. False when the call is over already. */
export const answerVoiceCheck = (
  ports: Ports,
  { id, isConfirmed }: { id: string; isConfirmed: boolean },
): Promise<boolean> =>
  ports.storage.transaction(async (tx) => {
    const call = await tx.voiceChecks.get(id)
    const person = call && (await tx.people.get(call.person))
    if (!call || !person) return false
    const state = isConfirmed ? 'confirmed' : 'over'
    if (!(await tx.voiceChecks.change(id, { state: 'waiting' }, { state }))) return false
    const log = await openLog(ports, tx, { id: call.enrollment, person })
    const type = isConfirmed ? 'call.confirmed' : 'call.unanswered'
    await advance(log, { type, current: true })
    return true
  })
