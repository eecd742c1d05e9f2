// A visible control for everything that a key does, and for what has no key.

import '#content/en/present.ts'
import { type Language, say } from '#content/say.ts'
import { providers } from '#domain/method.ts'
import type { DemonstratedFault } from '#journey/demonstrated-faults.ts'
import { phonesFor, reasons } from '#journey/demonstration.ts'
import { nearestPlace, type PicturePlace, pictureOf } from '#journey/picture.ts'
import { ToolSelect } from '#ui/tool-select.tsx'
import styles from './controls.module.css'
import type { Show } from './show.ts'
import { type Showing, zooms } from './showing.ts'
import { faultName, journeyName, phoneName, reasonName } from './step-names.ts'

type Props = { show: Show; showing: Showing }

/** What is hidden from the audience, and what is not. */
export function Switches({ show, showing: { isCovered, isBlank, isPhoneInFront } }: Props) {
  return (
    <>
      <div className={styles.switches}>
        <Switch isOn={isCovered} onTurn={(isOn) => show.change({ isCovered: isOn })}>
          {say('present.cover')}
        </Switch>
        <Switch isOn={isBlank} onTurn={(isOn) => show.change({ isBlank: isOn })}>
          {say('present.blank')}
        </Switch>
        <Switch isOn={isPhoneInFront} onTurn={(isOn) => show.change({ isPhoneInFront: isOn })}>
          {say('present.front')}
        </Switch>
      </div>
      <p role="status" className={isCovered ? styles.calm : styles.open}>
        {say(isCovered ? 'present.coverOn' : 'present.coverOff')}
      </p>
    </>
  )
}

/** Whose step is shown, with what trouble, how large and in which language. */
export function Fields({ show, showing: { place, zoom, language } }: Props) {
  const goTo = (part: Partial<PicturePlace>) =>
    show.change({ place: nearestPlace({ ...place, fault: null, ...part }) })
  return (
    <div className={styles.fields}>
      <ToolSelect
        label={say('present.journey')}
        value={place.journey}
        options={providers.map((one) => [one, journeyName(one)])}
        onChoose={(journey) => goTo({ journey })}
      />
      <ToolSelect
        label={say('present.phone')}
        value={place.phone}
        options={phonesFor(place).map((one) => [one, phoneName(one)])}
        onChoose={(phone) => goTo({ phone })}
      />
      <ToolSelect
        label={say('present.reason')}
        value={place.reason}
        options={reasons.map((one) => [one, reasonName(one)])}
        onChoose={(reason) => goTo({ reason })}
      />
      <Faults place={place} onChoose={(fault) => goTo({ fault })} />
      <ToolSelect
        label={say('present.zoom')}
        value={String(zoom)}
        options={zooms.map((one) => [String(one), `${one} %`])}
        onChoose={(wanted) =>
          show.change({ zoom: zooms.find((one) => String(one) === wanted) ?? 100 })
        }
      />
      <ToolSelect
        label={say('present.language')}
        value={language}
        options={[
          ['en', 'English'],
          ['es', 'Español'],
        ]}
        onChoose={(wanted: Language) => show.change({ language: wanted })}
      />
    </div>
  )
}

type FaultsProps = {
  place: PicturePlace
  onChoose: (fault: DemonstratedFault | null) => void
}

function Faults({ place, onChoose }: FaultsProps) {
  const { faults } = pictureOf(place)
  return (
    <ToolSelect
      label={say('present.fault')}
      value={place.fault ?? ''}
      options={[
        ['', say('present.noFault')],
        ...faults.map((one): [DemonstratedFault, string] => [one, faultName(one)]),
      ]}
      onChoose={(fault: DemonstratedFault | '') => onChoose(fault || null)}
    />
  )
}

type SwitchProps = { isOn: boolean; onTurn: (isOn: boolean) => void; children: string }

function Switch({ isOn, onTurn, children }: SwitchProps) {
  return (
    <button
      type="button"
      className={styles.switch}
      aria-pressed={isOn}
      onClick={() => onTurn(!isOn)}
    >
      <i aria-hidden="true" />
      {children}
    </button>
  )
}
