// Joins the journey's face to the API of this origin and to the hands of this browser.

import type { PairingView } from '#api/live/phone-views.ts'
import { createAsk } from '#client/asking.ts'
import { browserPasskeys, passkeyKinds } from '#client/browser-passkeys.ts'
import { copyText } from '#client/clipboard.ts'
import { downloadText } from '#client/download.ts'
import type { Reach } from '#client/journey-client.ts'
import { liveNetwork } from '#client/live-network.ts'
import { openLiveWindow } from '#client/live-window.ts'
import { askingIfOther, type OtherKind } from '#client/meant-passkeys.ts'
import type { PasskeyKind } from '#client/passkeys.ts'
import { createReach, createReader, provePasskey } from '#client/reach.ts'
import type { EnrollPorts } from '#enroll/enroll.tsx'
import type { PairingHands } from '#journey/scene.ts'
import type { Reason } from '#machines/enrollment/context.ts'
import { leaveComputer } from './live-calls.ts'
import { hearStale } from './prove-again.tsx'
import { takeReason } from './set-up-address.ts'

type Options = {
  base: string
  isSharedComputer: boolean
  onSignedOut: () => void
  /** Another thing answered than was chosen: whether to add it all the same. */
  askIfOther: (came: PasskeyKind) => Promise<OtherKind>
  /** The proof of who they are is too old for what they are adding. */
  onStale: () => void
}

export const liveEnrollPorts = async (options: Options): Promise<EnrollPorts> => {
  const { base, isSharedComputer, onSignedOut, onStale } = options
  const { client, follow } = openLiveWindow({
    fetch: hearStale(onStale),
    base,
    network: liveNetwork,
    onSignedOut,
  })
  const reader = createReader(client)
  const passkeys = askingIfOther(browserPasskeys(), options.askIfOther)
  const kinds = await passkeyKinds()
  const clearComputer = () => void leaveComputer(base)
  const api = beginFor(takeReason(), createReach(client))
  return {
    reach: async () => api,
    read: async (name, id) => {
      const read = reader[name]
      return read(id) as Promise<never>
    },
    policy: reader.policy,
    follow,
    hands: (journey) => ({
      copy: copyText,
      download(name, text) {
        downloadText(name, text)
        return true
      },
      print() {
        window.print()
        return true
      },
      passkeys,
      passkeyKinds: kinds,
      provePasskey: () => provePasskey({ client, journey, passkeys }),
      pairing: pairingHands(base, onStale),
      appLink: ({ link, content }) => link ?? (isAppLink(content) ? content : null),
      clearComputer: isSharedComputer ? clearComputer : null,
    }),
    startOver: () => location.reload(),
  }
}

const pairingHands = (base: string, onStale: () => void): PairingHands => {
  const ask = createAsk(hearStale(onStale), base)
  return {
    async read(id) {
      const path = `enrollments/${id}/pairing`
      const answer = await ask<{ pairing: PairingView | null }>('GET', path)
      return answer.ok ? answer.value.pairing : null
    },
    async answer(id, factorId, isMine) {
      const answer = await ask('POST', `enrollments/${id}/pairing`, { factorId, isMine })
      return answer.ok ? null : answer.failure
    },
  }
}

/** An authenticator takes its account from the very text of the code. */
const isAppLink = (content: string) => content.startsWith('otpauth:')

/** What the page was opened for is asked for once: whoever comes back from offline goes on with it. */
const beginFor = (reason: Reason | null, reach: Reach): Reach => {
  let wanted = reason
  return {
    ...reach,
    async start(asked) {
      const answer = await reach.start(asked ?? wanted)
      if (answer.status === 200) wanted = null
      return answer
    },
  }
}
