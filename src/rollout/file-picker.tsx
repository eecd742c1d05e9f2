import '#content/en/rollout.ts'
import { say } from '#content/say.ts'
import styles from './panels.module.css'

type Props = { onText: (text: string) => void; onUnreadable: () => void }

/** The browser's own picker. What is chosen is read here and shown, and nothing is sent. */
export function FilePicker({ onText, onUnreadable }: Props) {
  const read = (input: HTMLInputElement) => {
    const [file] = input.files ?? []
    // Chosen again after it was mended, the same file is a change too.
    file
      ?.text()
      .then(onText, onUnreadable)
      .finally(() => {
        input.value = ''
      })
  }
  return (
    <label className={styles.file}>
      <span className={styles.label}>{say('import.file')}</span>
      <input type="file" accept=".csv,text/csv" onChange={({ target }) => read(target)} />
    </label>
  )
}
