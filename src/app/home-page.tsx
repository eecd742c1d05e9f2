// The front door. What is not there yet is not shown.

import '#content/en/front.ts'
import { say } from '#content/say.ts'
import { DoorScreen } from '#screens/door.tsx'
import { PlainPage } from './plain-page.tsx'

export default function HomePage({ base }: { base: string }) {
  const practice = `${base}practice`
  return (
    <PlainPage base={base} stop={say('stop.start')}>
      <DoorScreen
        doors={[
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
        ]}
      />
    </PlainPage>
  )
}
