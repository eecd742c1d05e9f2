// What a call says back: the only door through which telephony, real or practised, reaches the log.

import { settleClock } from './clock.ts'
import { openLog } from './decide.ts'
import { advance } from './log.ts'
import { consumeOnce } from './once.ts'
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
    const log = await openLog(ports, tx, { id: call.enrollment, person })
    await settleClock(log)
    const state = isConfirmed ? 'confirmed' : 'over'
    const type = isConfirmed ? 'call.confirmed' : 'call.unanswered'
    const isFirst = await tx.voiceChecks.change(id, { state: 'waiting' }, { state })
    if (isFirst) await advance(log, { type, current: true })
    // A key that is pressed in a call that ran out or was replaced is heard once, and moves nothing.
    else if (isConfirmed && call.state !== 'confirmed' && (await consumeOnce(tx, 'lateAnswer', id)))
      await advance(log, { type, current: false })
    return isFirst
  })
