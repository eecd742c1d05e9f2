import { say } from '#content/say.ts'
import { Note } from '#ui/note.tsx'

/** `hasQueued`: an answer was given while offline and goes out later. */
export function OfflineNote({ hasQueued }: { hasQueued: boolean }) {
  return (
    <Note live>
      {say('offline.now')} {hasQueued && say('offline.waiting')}
    </Note>
  )
}
