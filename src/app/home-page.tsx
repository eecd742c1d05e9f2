// The front door. What is not there yet is not shown: the real set-up only where a server answers.

import { useEffect, useState } from 'react'
import '#content/en/front.ts'
import { createAsk } from '#client/asking.ts'
import { say } from '#content/say.ts'
import { DoorScreen } from '#screens/door.tsx'
import { fetchNow } from './live-calls.ts'
import { PlainPage } from './plain-page.tsx'

export default function HomePage({ base }: { base: string }) {
  const practice = `${base}practice`
  const isLive = useIsLive(base)
  if (isLive === null) return null
  return (
    <PlainPage base={base} stop={say('stop.start')}>
      <DoorScreen
        isPracticeOnly={!isLive}
        doors={[
          ...(isLive ? realDoors(base) : []),
          {
            href: `${practice}/enroll/`,
            title: say(isLive ? 'front.practise' : 'front.setUp'),
            text: say(isLive ? 'front.practiseText' : 'front.setUpText'),
          },
          {
            href: `${practice}/enroll/?journey=authenticator`,
            title: say(isLive ? 'front.practiseAny' : 'front.setUpAny'),
            text: say('front.setUpAnyText'),
          },
          {
            href: `${base}beside/`,
            title: say('front.beside'),
            text: say('front.besideText'),
          },
          {
            href: `${base}desk/beside/`,
            title: say('front.desk'),
            text: say('front.deskText'),
          },
          {
            href: `${practice}/people/`,
            title: say('front.people'),
            text: say('front.peopleText'),
          },
          {
            href: `${practice}/phone/`,
            title: say('front.phone'),
            text: say('front.phoneText'),
          },
          {
            href: `${practice}/present/?view=presenter`,
            title: say('front.present'),
            text: say('front.presentText'),
          },
          {
            href: `${base}guide/`,
            title: say('front.guide'),
            text: say('front.guideText'),
          },
        ]}
      />
    </PlainPage>
  )
}

const realDoors = (base: string) => [
  { href: `${base}enroll/`, title: say('front.real'), text: say('front.realText') },
  { href: `${base}sign-in/`, title: say('front.signIn'), text: say('front.signInText') },
]

/** Null until it is known. A static host has no such address. */
const useIsLive = (base: string): boolean | null => {
  const [isLive, setLive] = useState<boolean | null>(null)
  // The server is outside React.
  useEffect(() => {
    void createAsk(fetchNow, base)<{ world: string }>('GET', 'health').then((answer) =>
      setLive(answer.ok && answer.value.world === 'live'),
    )
  }, [base])
  return isLive
}
