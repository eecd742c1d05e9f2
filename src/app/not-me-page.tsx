// "This was not me": the link in a mail about a change. Opening it changes nothing; its button does.

import { useEffect, useMemo, useReducer, useState } from 'react'
import type { NoticeView } from '#api/live-views.ts'
import { type Answered, createAsk } from '#client/asking.ts'
import { createNoticeCalls } from '#client/notice-calls.ts'
import '#content/en/not-me.ts'
import { say } from '#content/say.ts'
import type { FailureNotice } from '#domain/failure.ts'
import { type NotMeEnding, NotMeOverScreen, NotMeScreen } from '#screens/not-me.tsx'
import { NotReachedScreen } from '#screens/not-reached.tsx'
import { takeToken } from './invitation-token.ts'
import { fetchNow } from './live-calls.ts'
import { useOrganization } from './organization.ts'
import { PlainPage } from './plain-page.tsx'
import { forgetVisit } from './use-visit.ts'

export default function NotMePage({ base }: { base: string }) {
  const { organization } = useOrganization(base)
  const { view, ending, failure, isBusy, again, disown } = useNotice(base)
  return (
    <PlainPage base={base} stop={say('notMe.stop')}>
      {ending && (
        <NotMeOverScreen
          ending={ending}
          help={organization.helpNumber}
          signInHref={`${base}sign-in/`}
        />
      )}
      {!ending && view && (
        <NotMeScreen
          told={view}
          organization={organization}
          failure={failure}
          busy={isBusy}
          onNotMe={disown}
        />
      )}
      {!ending && !view && failure && (
        <NotReachedScreen failure={failure} organization={organization} onAgain={again} />
      )}
      {!ending && !view && !failure && (
        <p role="status" className="hint">
          {say('notMe.loading')}
        </p>
      )}
    </PlainPage>
  )
}

const useNotice = (base: string) => {
  const [token, setToken] = useState(takeToken)
  const [view, setView] = useState<NoticeView | null>(null)
  const [failure, setFailure] = useState<FailureNotice | null>(null)
  const [isBusy, setBusy] = useState(false)
  const [occasion, again] = useReducer((count: number) => count + 1, 0)
  const calls = useMemo(() => createNoticeCalls(createAsk(fetchNow, base)), [base])
  const hear = (answer: Answered<NoticeView>) => {
    if (answer.ok) setView(answer.value)
    setFailure(answer.ok ? null : answer.failure)
  }

  // The address bar is outside React: another link put into the same window changes the fragment only.
  useEffect(() => {
    const listen = () => {
      if (!location.hash) return
      setToken(takeToken())
      setView(null)
      setFailure(null)
      // The same link opened once more is looked up once more.
      again()
    }
    addEventListener('hashchange', listen)
    return () => removeEventListener('hashchange', listen)
  }, [])

  // The API is outside React.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `occasion` counts the occasions
  useEffect(() => {
    let isLeft = false
    if (token)
      void calls.read(token).then((answer) => {
        if (!isLeft) hear(answer)
      })
    return () => {
      isLeft = true
    }
  }, [calls, token, occasion])

  const disown = async () => {
    if (isBusy || !token) return
    setBusy(true)
    const answer = await calls.disown(token)
    // Whoever was signed in here is signed out with everybody else.
    forgetVisit()
    setBusy(false)
    hear(answer)
  }
  return {
    view,
    failure,
    isBusy,
    ending: endingOf(token, view, failure),
    again,
    disown: () => void disown(),
  }
}

const endingOf = (
  token: string | null,
  view: NoticeView | null,
  failure: FailureNotice | null,
): NotMeEnding | null => {
  if (!token) return 'missing'
  if (failure?.code === 'not-found') return 'unknown'
  return view && view.state !== 'open' ? view.state : null
}
