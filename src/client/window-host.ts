// Where there is no shared worker: the window that holds the lock hosts the world and serves the other
// windows over a BroadcastChannel. When it closes, the next window gets the lock and takes over.

import type { ToHost, ToPage } from './channel.ts'
import { type ChannelFetch, channelFetch, type Line, portLine } from './channel.ts'
import { type Handle, serveChannel } from './channel-host.ts'

type Letter =
  | { type: 'hosting'; from: string }
  | { type: 'seeking' }
  | { type: 'toHost'; from: string; to: string; message: ToHost }
  | { type: 'toPage'; from: string; to: string; message: ToPage }

export type WindowHost = {
  fetch: typeof fetch
  /** Says goodbye: the host cancels what this window still has open. */
  leave(): void
}

type Options = {
  /** Windows with the same name share one world. */
  name: string
  openWorld: () => Promise<Handle>
  onFault: (fault: Error) => void
}

/** Resolves once a host is known, be it this window or another. */
export async function joinWindows({ name, openWorld, onFault }: Options): Promise<WindowHost> {
  if (!(await canLock())) return hostAlone({ openWorld, onFault })
  const me = crypto.getRandomValues(new Uint32Array(4)).join('-')
  const channel = new BroadcastChannel(name)
  const say = (letter: Letter) => channel.postMessage(letter)
  let know = () => {}
  let giveUp: (cause: unknown) => void = () => {}
  const known = new Promise<void>((resolve, reject) => {
    know = resolve
    giveUp = reject
  })
  let host: { id: string; calls: ChannelFetch; line: Line<ToHost, ToPage> } | null = null

  const follow = (id: string, line: Line<ToHost, ToPage>) => {
    // What was asked of the host before is lost with it: rejected, so that the client asks again.
    host?.calls.cut('The window that hosted the practice world was closed.')
    host = { id, line, calls: channelFetch(line, onFault) }
    know()
  }

  channel.addEventListener('message', ({ data }: MessageEvent<Letter>) => {
    const isNewHost = data.type === 'hosting' && data.from !== host?.id
    if (isNewHost) follow(data.from, guestLine({ channel, say, me, host: data.from }))
  })
  say({ type: 'seeking' })

  const takeOver = async () => {
    const world = await openWorld()
    serveGuests({ channel, say, me, world })
    follow(me, ownLine(world))
    say({ type: 'hosting', from: me })
    // The lock is let go by the browser, when this window closes or crashes.
    await new Promise(() => {})
  }
  navigator.locks.request(name, takeOver).catch((error: unknown) => {
    giveUp(error)
    onFault(error instanceof Error ? error : new Error(String(error)))
  })

  await known
  return {
    fetch: (input, init) => {
      if (!host) throw new Error('A window is connected only after its host is known.')
      return host.calls.fetch(input, init)
    },
    leave: () => {
      if (host) leave(host.calls, host.line)
    },
  }
}

/** No locks on plain http; in a sandboxed frame they are there and refuse. */
async function canLock(): Promise<boolean> {
  if (!navigator.locks) return false
  return navigator.locks.query().then(
    () => true,
    () => false,
  )
}

/** Two hosts that do not know of each other would answer for one world: without locks, no others. */
async function hostAlone({ openWorld, onFault }: Omit<Options, 'name'>): Promise<WindowHost> {
  const line = ownLine(await openWorld())
  const calls = channelFetch(line, onFault)
  return { fetch: calls.fetch, leave: () => leave(calls, line) }
}

function leave(calls: ChannelFetch, line: Line<ToHost, ToPage>): void {
  calls.cut('The page was left.')
  line.post({ type: 'bye' })
}

function ownLine(world: Handle): Line<ToHost, ToPage> {
  const { port1, port2 } = new MessageChannel()
  serveChannel(portLine<ToPage, ToHost>(port2), world)
  return portLine(port1)
}

type Post = { channel: BroadcastChannel; say: (letter: Letter) => void; me: string }

function guestLine({ channel, say, me, host }: Post & { host: string }): Line<ToHost, ToPage> {
  return {
    post: (message) => say({ type: 'toHost', from: me, to: host, message }),
    listen: (hear) =>
      channel.addEventListener('message', ({ data }: MessageEvent<Letter>) => {
        if (data.type === 'toPage' && data.to === me && data.from === host) hear(data.message)
      }),
  }
}

function serveGuests({ channel, say, me, world }: Post & { world: Handle }): void {
  const guests = new Map<string, (message: ToHost) => void>()

  const welcome = (guest: string) => {
    const line: Line<ToPage, ToHost> = {
      post: (message) => say({ type: 'toPage', from: me, to: guest, message }),
      listen: (hear) => void guests.set(guest, hear),
    }
    serveChannel(line, world)
  }

  channel.addEventListener('message', ({ data }: MessageEvent<Letter>) => {
    if (data.type === 'seeking') say({ type: 'hosting', from: me })
    if (data.type !== 'toHost' || data.to !== me) return
    if (!guests.has(data.from)) welcome(data.from)
    guests.get(data.from)?.(data.message)
    if (data.message.type === 'bye') guests.delete(data.from)
  })
}
