// The scenario people: whoever is chosen, their chair is an address.

import { useEffect, useState } from 'react'
import { say } from '#content/say.ts'
import type { PracticePerson } from '#domain/practice-person.ts'
import '#content/en/front.ts'
import { PeopleScreen } from '#screens/people.tsx'
import { seatAddress } from './place.ts'
import { PlainPage } from './plain-page.tsx'
import { type ConnectHost, openPracticeWindow } from './practice-window.ts'

type Props = { base: string; connectHost: ConnectHost }

export default function PeoplePage({ base, connectHost }: Props) {
  const [people, setPeople] = useState<readonly PracticePerson[] | null>(null)

  // The practice world is outside React.
  useEffect(() => {
    const search = new URLSearchParams()
    void openPracticeWindow(connectHost, { person: '', search })
      .then(({ calls }) => calls.people())
      .then(setPeople)
  }, [connectHost])

  return (
    <PlainPage base={base} stop={say('people.stop')} isPractice>
      <PeopleScreen
        people={people}
        homeHref={base}
        hrefOf={(person) => seatAddress(base, person)}
      />
    </PlainPage>
  )
}
