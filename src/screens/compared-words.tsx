import { comparedWords } from '#content/compared-words.ts'
import { comparedPlaces, type PhoneKey } from '#domain/phone-proof.ts'
import styles from './paired-phone.module.css'

type Props = { codeHash: string; phoneKey: PhoneKey }

/** Two words that both ends work out for themselves from the phone's key. */
export function ComparedWords({ codeHash, phoneKey }: Props) {
  const words = comparedWords()
  const places = comparedPlaces(codeHash, phoneKey, words.length)
  return <p className={styles.words}>{places.map((place) => words[place]).join(' · ')}</p>
}
