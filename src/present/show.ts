// Keeps the windows of a demonstration in step: each tells the others what it shows. The presenter's
// window leads; without one the audience's window is its own.

import { type LiveValue, liveValue } from '#client/live-value.ts'
import { changed, readShowing, type Showing } from './showing.ts'

export type View = 'audience' | 'presenter'

export type Show = Pick<LiveValue<Showing>, 'get' | 'subscribe'> & {
  change(part: Partial<Showing>): void
  close(): void
}

type Message = { type: 'asks'; view: View } | { type: 'shows'; showing: Showing }

type Options = {
  first: Showing
  view: View
  /** False where the address names no step: then whatever is being shown already is taken over. */
  leads: boolean
}

const name = 'usher-present'

export const openShow = ({ first, view, leads }: Options): Show => {
  const value = liveValue(first)
  const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel(name) : null
  const post = (message: Message) => channel?.postMessage(message)

  channel?.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    if (data.type === 'asks' && data.view !== view) post({ type: 'shows', showing: value.get() })
    const heard = data.type === 'shows' ? readShowing(data.showing) : null
    if (heard) value.set(heard)
  })
  if (view === 'presenter' && leads) post({ type: 'shows', showing: first })
  else post({ type: 'asks', view })

  return {
    get: value.get,
    subscribe: value.subscribe,
    change(part) {
      const showing = changed(value.get(), part)
      value.set(showing)
      post({ type: 'shows', showing })
    },
    close: () => channel?.close(),
  }
}
