// The front door. What is not there yet is not shown.

import '#content/en/front.ts'
import { say } from '#content/say.ts'
import { type Door, DoorScreen } from '#screens/door.tsx'
import { PlainPage } from './plain-page.tsx'
import { useServer } from './use-server.ts'

export default function HomePage({ base }: { base: string }) {
  const isLive = useServer(base)
  return (
    <PlainPage base={base} stop={say('stop.start')}>
      <DoorScreen isLive={isLive} doors={[...(isLive ? liveDoors(base) : []), ...doors(base)]} />
    </PlainPage>
  )
}

const liveDoors = (base: string): Door[] => [
  { href: `${base}sign-in/`, title: say('front.signIn'), text: say('front.signInText') },
]

const doors = (base: string): Door[] => {
  const practice = `${base}practice`
  return [
    {
      href: `${practice}/enroll/`,
      title: say('front.setUp'),
      text: say('front.setUpText'),
    },
    {
      href: `${practice}/enroll/?journey=authenticator`,
      title: say('front.setUpAny'),
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
  ]
}
