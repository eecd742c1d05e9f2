// What stands under every question: what Usher cannot do, whom to call, how old the map is.

import { helpLine } from '#content/help.ts'
import { checkedOn } from '#content/maps/maps.ts'
import { languageTag, say } from '#content/say.ts'
import type { MapId } from '#domain/step-maps.ts'
import '#content/en/alongside.ts'
import styles from './beside.module.css'

type Props = { map: MapId | null; helpNumber: string | null }

export function Foot({ map, helpNumber }: Props) {
  return (
    <div className={styles.foot}>
      <p>{say('alongside.blind')}</p>
      <p>{say('alongside.stuck', { help: helpLine(helpNumber) })}</p>
      {map && <p>{say('alongside.checked', { date: readableDate(checkedOn[map]) })}</p>}
    </div>
  )
}

const readableDate = (day: string) =>
  new Intl.DateTimeFormat(languageTag(), { dateStyle: 'long', timeZone: 'UTC' }).format(
    Date.parse(day),
  )
