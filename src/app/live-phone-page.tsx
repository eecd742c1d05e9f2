// The page on a person's own phone, in the live world: paired, asked, answered.

import { useEffect, useReducer, useState } from 'react'
import type { PhoneView } from '#api/live/phone-views.ts'
import { explain } from '#content/explain.ts'
import '#content/en/paired.ts'
import { say } from '#content/say.ts'
import { codeInLink } from '#domain/activation.ts'
import {
  PhoneEmptyScreen,
  PhoneUnusableScreen,
  PhoneWaitingScreen,
} from '#screens/paired-phone-home.tsx'
import {
  PhoneCompareScreen,
  PhoneOfferScreen,
  PhoneScanScreen,
} from '#screens/paired-phone-pairing.tsx'
import {
  PhoneAnsweredScreen,
  PhoneDoubtScreen,
  PhoneRequestScreen,
} from '#screens/paired-phone-request.tsx'
import { useOrganization } from './organization.ts'
import { PhoneFinder } from './phone-finder.tsx'
import { PlainPage } from './plain-page.tsx'
import { usePairedPhone } from './use-paired-phone.ts'

type Props = { base: string }

export default function LivePhonePage({ base }: Props) {
  return (
    <PlainPage base={base} stop={say('paired.stop')}>
      <PairedPhone base={base} />
    </PlainPage>
  )
}

function PairedPhone({ base }: Props) {
  const { organization } = useOrganization(base)
  const phone = usePairedPhone(base)
  const { face, request } = phone
  useSeconds()
  const help = organization.helpNumber
  const problem = face.failure && explain(face.failure, { help, appName: organization.appName })

  if (!face.accounts) return null
  if (!face.shelf) return <PhoneUnusableScreen />
  if (face.offer)
    return (
      <PhoneOfferScreen
        account={face.offer.account}
        organization={face.offer.organization}
        busy={face.isBusy}
        problem={problem}
        onPair={() => void phone.pair()}
        onLeave={phone.leave}
      />
    )
  if (face.isScanning)
    return <Scan base={base} onCode={phone.look} onStop={() => phone.scan(false)} />
  if (face.outcome)
    return <PhoneAnsweredScreen outcome={face.outcome} help={help} onDone={phone.finish} />
  if (request) return <Request phone={phone} problem={problem} />
  const pending = face.accounts.find(({ factorId }) => face.views[factorId]?.state === 'pending')
  if (pending)
    return (
      <PhoneCompareScreen
        account={pending.account}
        codeHash={pending.codeHash}
        phoneKey={pending.key}
      />
    )
  if (face.accounts.length === 0)
    return <PhoneEmptyScreen problem={problem} onScan={() => phone.scan(true)} />
  return (
    <PhoneWaitingScreen
      accounts={face.accounts.map(({ factorId, account, organization: name }) => ({
        factorId,
        account,
        organization: name,
        state: standingOf(face.views[factorId]?.state),
      }))}
      isOnline={face.isOnline}
      problem={problem}
      onScan={() => phone.scan(true)}
      onForget={(factorId) => void phone.forget(factorId)}
    />
  )
}

const standingOf = (state: PhoneView['state'] | undefined) =>
  state === 'removed' || state === 'suspended' ? state : 'paired'

type RequestProps = { phone: ReturnType<typeof usePairedPhone>; problem: string | null }

function Request({ phone, problem }: RequestProps) {
  const { face, request, now } = phone
  const account = face.accounts?.find(({ factorId }) => factorId === request?.factorId)
  if (!request || !account) return null
  if (face.doubted === request.id)
    return (
      <PhoneDoubtScreen
        device={request.device}
        busy={face.isBusy}
        problem={problem}
        onMine={() => phone.answer(request, 'deny', null)}
        onNotMine={() => phone.answer(request, 'fraud', null)}
        onBack={() => phone.doubt(null)}
      />
    )
  return (
    <PhoneRequestScreen
      key={request.id}
      asked={{
        account: account.account,
        organization: account.organization,
        isTest: request.purpose === 'check',
        device: request.device,
        minutes: Math.max(0, Math.floor((now() - request.sentAt) / 60_000)),
      }}
      busy={face.isBusy}
      problem={problem}
      onApprove={(digits) => phone.answer(request, 'approve', digits)}
      onDeny={() => phone.doubt(request.id)}
    />
  )
}

type ScanProps = Props & { onCode: (code: string) => void; onStop: () => void }

function Scan({ base, onCode, onStop }: ScanProps) {
  const [words, setWords] = useState<'looking' | 'other' | 'several' | 'noCamera'>('looking')
  const read = (text: string) => {
    const code = codeInLink(text, new URL(`${base}phone/`, location.href).href)
    if (code) onCode(code)
    else setWords('other')
  }
  return (
    <PhoneScanScreen words={words} onStop={onStop}>
      {words !== 'noCamera' && (
        <PhoneFinder
          onText={read}
          onSeveral={() => setWords('several')}
          onMissing={() => setWords('noCamera')}
        />
      )}
    </PhoneScanScreen>
  )
}

/** A request runs out while it is looked at. */
const useSeconds = () => {
  const [, tick] = useReducer((count: number) => count + 1, 0)
  // The clock is outside React.
  useEffect(() => {
    const timer = setInterval(tick, 1000)
    return () => clearInterval(timer)
  }, [])
}
