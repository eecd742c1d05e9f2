// The front door. What is not there yet is not shown.

import '#content/en/front.ts'
import { say } from '#content/say.ts'
import { type Door, type DoorGroup, DoorScreen } from '#screens/door.tsx'
import { PlainPage } from './plain-page.tsx'
import { useServer } from './use-server.ts'

export default function HomePage({ base }: { base: string }) {
  const isLive = useServer(base)
  return (
    <PlainPage base={base} stop={say('stop.start')}>
      <DoorScreen groups={isLive ? withServer(base) : withoutServer(base, isLive)} />
    </PlainPage>
  )
}

/** Real and practice must not stand in one list: whoever was invited would set up a phone that nobody knows. */
const withServer = (base: string): DoorGroup[] => {
  const { setUp, setUpAny, people, phone, present, beside, desk, guide } = doors(base)
  const signIn = {
    href: `${base}sign-in/`,
    title: say('front.signIn'),
    text: say('front.signInText'),
  }
  return [
    { title: null, hint: say('front.live'), doors: [signIn, beside, desk, guide] },
    {
      title: say('front.practice'),
      hint: say('front.practiceText'),
      doors: [setUp, setUpAny, people, phone, present],
    },
  ]
}

/** `isLive` is null until it is known that nothing answers. */
const withoutServer = (base: string, isLive: boolean | null): DoorGroup[] => {
  const { setUp, setUpAny, beside, desk, people, phone, present, guide } = doors(base)
  return [
    {
      title: null,
      hint: isLive === null ? null : say('front.practiceOnly'),
      doors: [setUp, setUpAny, beside, desk, people, phone, present, guide],
    },
  ]
}

const doors = (base: string) => {
  const practice = `${base}practice`
  return {
    setUp: {
      href: `${practice}/enroll/`,
      title: say('front.setUp'),
      text: say('front.setUpText'),
    },
    setUpAny: {
      href: `${practice}/enroll/?journey=authenticator`,
      title: say('front.setUpAny'),
      text: say('front.setUpAnyText'),
    },
    beside: {
      href: `${base}beside/`,
      title: say('front.beside'),
      text: say('front.besideText'),
    },
    desk: {
      href: `${base}desk/beside/`,
      title: say('front.desk'),
      text: say('front.deskText'),
    },
    people: {
      href: `${practice}/people/`,
      title: say('front.people'),
      text: say('front.peopleText'),
    },
    phone: {
      href: `${practice}/phone/`,
      title: say('front.phone'),
      text: say('front.phoneText'),
    },
    present: {
      href: `${practice}/present/?view=presenter`,
      title: say('front.present'),
      text: say('front.presentText'),
    },
    guide: {
      href: `${base}guide/`,
      title: say('front.guide'),
      text: say('front.guideText'),
    },
  } satisfies Record<string, Door>
}
